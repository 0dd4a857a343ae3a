// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/kind_form.h"

#include "ui/lines/port_field.h"
#include "ui/settings/more_box.h"
#include "ui/settings/secret_field.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

KindForm::KindForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_more(more), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(desk.theme.px(12));
}

void KindForm::fill(const LineSettings& line)
{
    for (const auto& show : m_fill)
        show(line);
}

void KindForm::forget()
{
    for (const auto& clear : m_forget)
        clear();
}

QString KindForm::testing(const LineSettings& /*line*/) const
{
    return tr("Trying the line");
}

FormRow* KindForm::addRow(const Row& row, QWidget* input)
{
    FormRow* made = nullptr;
    if (row.isMore) {
        made = m_more.addRow(row.label, input, row.hint);
    } else {
        made = new FormRow(m_desk.theme, row.label, input, this);
        made->setHint(row.hint);
        m_rows->addWidget(made);
    }
    m_forget.emplace_back([made] { made->setMistake({}); });
    return made;
}

void KindForm::addWide(QWidget* widget)
{
    m_rows->addWidget(widget);
}

Words* KindForm::addNote(const QString& sentence)
{
    auto* note = new Words(m_desk.theme, Type::Small, Token::Ink2, sentence, this);
    note->setFlow(Words::Flow::Paragraph);
    m_rows->addWidget(note);
    return note;
}

void KindForm::bindText(TextField* field, FormRow* row, const Place<QString>& place, const Check& check)
{
    connect(field, &TextField::settled, this, [this, field, row, place, check](const QString& typed) {
        QString words = typed;
        row->setMistake(check ? check(words) : QString());
        if (row->isMistaken()) return;
        field->accept(words);
        change([place, words](LineSettings& line) { place.write(line, words); });
    });
    m_fill.emplace_back([field, place](const LineSettings& line) { field->showSaved(place.read(line)); });
    m_forget.emplace_back([field] { field->accept({}); });
}

TextField* KindForm::addText(const Row& row, const Place<QString>& place, const Check& check)
{
    auto* field = new TextField(row.name, this);
    bindText(field, addRow(row, field), place, check);
    return field;
}

TextField* KindForm::addHost(const Row& row, const Place<QString>& place)
{
    return addText(row, place, [](QString& typed) {
        static const QRegularExpression scheme(u"^(sips?|https?|wss?):(//)?"_s);
        static const QRegularExpression host(u"^[A-Za-z0-9_.:\\[\\]\\-]*$"_s);
        static const QRegularExpression withPort(u"^([^:]*|\\[.*\\]):[0-9]+$"_s);
        typed.remove(scheme);
        if (withPort.match(typed).hasMatch()) return tr("A name or an address alone, without a port.");
        return host.match(typed).hasMatch() ? QString() : tr("A name or an address alone, without spaces.");
    });
}

TextField* KindForm::addList(const Row& row, const Place<QStringList>& place, const Check& check)
{
    const auto split = [](const QString& words) {
        static const QRegularExpression between(u"[,;\\s]+"_s);
        return words.split(between, Qt::SkipEmptyParts);
    };
    const Place<QString> joined{
        [place](const LineSettings& line) { return place.read(line).join(u", "_s); },
        [place, split](LineSettings& line, const QString& words) { place.write(line, split(words)); }};
    return addText(row, joined, [split, check](QString& typed) {
        QStringList words = split(typed);
        for (QString& word : words) {
            if (QString mistake = check ? check(word) : QString(); !mistake.isEmpty()) return mistake;
        }
        typed = words.join(u", "_s);
        return QString();
    });
}

TextField* KindForm::addFile(const Row& row, const Place<QString>& place)
{
    return addText(row, place, [](QString& path) {
        const bool isThere = path.isEmpty() || QFileInfo(path).isReadable();
        return isThere ? QString() : tr("There is no readable file of that name.");
    });
}

void KindForm::addNumber(const Row& row, const NumberField::Range& range, const Place<int>& place,
                         const QString& least)
{
    auto* field = new NumberField(row.name, range, this);
    if (!least.isEmpty()) field->setSpecialValueText(least);
    addRow(row, field);
    connect(field, &NumberField::settled, this, [this, place](int value) {
        change([place, value](LineSettings& line) { place.write(line, value); });
    });
    m_fill.emplace_back([field, place](const LineSettings& line) { field->showSaved(place.read(line)); });
}

FormRow* KindForm::addChoice(const Row& row, const std::vector<Option>& options, const Place<int>& place)
{
    auto* field = new ChoiceField(row.name, this);
    for (const Option& option : options)
        field->addItem(option.words, option.value);
    FormRow* made = addRow(row, field);
    connect(field, &ChoiceField::chosen, this, [this, place](const QVariant& value) {
        change([place, chosen = value.toInt()](LineSettings& line) { place.write(line, chosen); });
    });
    m_fill.emplace_back([=](const LineSettings& line) {
        field->showSaved(place.read(line));
        const auto chosen = std::ranges::find(options, place.read(line), &Option::value);
        const bool hasHint = chosen != options.end() && !chosen->hint.isEmpty();
        made->setHint(hasHint ? chosen->hint : row.hint);
    });
    return made;
}

void KindForm::addTick(const Row& row, const QString& words, const Place<bool>& place)
{
    auto* field = new QCheckBox(words, this);
    field->setObjectName(row.name);
    addRow(row, field);
    connect(field, &QAbstractButton::clicked, this,
            [this, place](bool on) { change([place, on](LineSettings& line) { place.write(line, on); }); });
    m_fill.emplace_back([field, place](const LineSettings& line) { field->setChecked(place.read(line)); });
}

FormRow* KindForm::addPort(const Row& row, const Place<QString>& place)
{
    auto* field = new PortField(row.name, m_desk.lines.ports, this);
    FormRow* made = addRow(row, field);
    connect(field, &PortField::settled, this, [this, place](const QString& port) {
        change([place, port](LineSettings& line) { place.write(line, port); });
    });
    m_fill.emplace_back([field, place](const LineSettings& line) { field->showSaved(place.read(line)); });
    m_forget.emplace_back([field] { field->forget(); });
    return made;
}

void KindForm::addSecret(const QString& label, const QString& hint)
{
    auto* field = new SecretField(m_desk.theme, m_desk.vault, label, this);
    if (!hint.isEmpty()) field->setHint(hint);
    m_rows->addWidget(field);
    connect(field, &SecretField::kept, this,
            [this](const SecretRef& ref) { change([ref](LineSettings& line) { line.secret = ref; }); });
    m_fill.emplace_back(
        [field](const LineSettings& line) { field->showSaved(secretOf(line), line.secret.isSet()); });
    m_forget.emplace_back([field] { field->setMistake({}); });
}

} // namespace secondring

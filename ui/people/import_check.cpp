// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/import_check.h"

#include "core/base/when_done.h"
#include "core/settings/settings_keeper.h"
#include "ui/people/import_columns_box.h"
#include "ui/people/import_rows.h"
#include "ui/people/people_words.h"
#include "ui/settings/fields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words.h"
#include "ui/wording/failure_words.h"

#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

ImportCheck::ImportCheck(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_title(new Words(desk.theme, Type::Title, Token::Ink, {}, this)),
      m_kindHint(new Words(desk.theme, Type::Small, Token::Ink3, {}, this)),
      m_columns(new ImportColumnsBox(desk.theme, this)), m_kind(new ChoiceField(u"importKind"_s, this)),
      m_rows(new ImportRows(desk.settings.current().business.region, this)),
      m_sum(new Words(desk.theme, Type::Body, Token::Ink2, {}, this)),
      m_back(new Button(desk.theme, Button::Kind::Plain, tr("Another file"), this)),
      m_import(new Button(desk.theme, Button::Kind::Primary, tr("Import everybody"), this))
{
    const auto& theme = desk.theme;
    m_sum->setObjectName(u"importSum"_s);
    m_back->setObjectName(u"anotherFile"_s);
    m_import->setObjectName(u"importAll"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_sum);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addLayout(words, 1);
    head->addWidget(m_back);
    head->addWidget(m_import);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(theme.px(16));
    parts->addWidget(makeSide());
    parts->addWidget(makeRows(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme.px(24));
    column->setSpacing(theme.px(14));
    column->addLayout(head);
    column->addLayout(parts, 1);
    connect(m_back, &QAbstractButton::clicked, this, &ImportCheck::back);
    connect(m_import, &QAbstractButton::clicked, this, [this] { Q_EMIT agreed(request()); });
    connect(m_columns, &ImportColumnsBox::changed, this, &ImportCheck::look);
    connect(m_kind, &ChoiceField::chosen, this, &ImportCheck::look);
}

QWidget* ImportCheck::makeSide()
{
    const auto& theme = m_desk.theme;
    auto* card = new Card(theme, this);
    card->setFixedWidth(theme.px(340));
    for (const auto kind : {ContactKind::Client, ContactKind::New, ContactKind::Vendor, ContactKind::Staff,
                            ContactKind::Blocked})
        m_kind->addItem(words(kind), codeOf(kind));
    m_kind->setAccessibleName(tr("Everybody in the file is"));
    m_kindHint->setFlow(Words::Flow::Paragraph);
    m_kindHint->setText(
        tr("Unless a column says otherwise. Who is known already keeps the kind given by hand."));
    m_columnsPart = new QWidget(card);
    auto* scroll = new QScrollArea(m_columnsPart);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_columns);
    scroll->viewport()->setAutoFillBackground(false);
    m_columns->setAutoFillBackground(false);
    auto* columns = new QVBoxLayout(m_columnsPart);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme.px(8));
    columns->addWidget(
        new Words(theme, Type::Label, Token::Ink3, tr("What the columns hold"), m_columnsPart));
    columns->addWidget(scroll, 1);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14));
    inside->setSpacing(theme.px(6));
    inside->addWidget(new Words(theme, Type::Label, Token::Ink3, tr("Everybody in the file is"), card));
    inside->addWidget(m_kind);
    inside->addWidget(m_kindHint);
    inside->addSpacing(theme.px(10));
    inside->addWidget(m_columnsPart, 1);
    inside->addStretch(0);
    return card;
}

QWidget* ImportCheck::makeRows()
{
    const auto& theme = m_desk.theme;
    auto* card = new Card(theme, this);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, theme.px(14), 1, theme.px(6));
    inside->setSpacing(theme.px(8));
    auto* title =
        new Words(theme, Type::Label, Token::Ink3, tr("The first rows, and what each will do"), card);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(theme.px(14), 0, 0, 0);
    line->addWidget(title);
    inside->addLayout(line);
    inside->addWidget(new ImportRowsView(theme, *m_rows, card), 1);
    return card;
}

void ImportCheck::check(const QString& path, const ContactFile& file)
{
    m_path = path;
    m_isTable = file.format() == ContactFile::Format::Table;
    m_tableRows = file.firstRows();
    m_cards = file.firstCards();
    m_title->setText(QFileInfo(path).fileName());
    m_columnsPart->setVisible(m_isTable);
    m_columns->showColumns(file);
    m_kind->setCurrentIndex(0);
    m_rows->clear();
    m_import->setFocus(Qt::OtherFocusReason);
    look();
}

ImportRequest ImportCheck::request() const
{
    return {m_path,
            m_isTable ? m_columns->columns() : ImportColumns(),
            {m_desk.settings.current().business.region, contactKindOf(m_kind->currentData().toString())}};
}

void ImportCheck::look()
{
    const auto as = request();
    std::vector<PlannedContact> plans;
    for (const auto& row : m_tableRows)
        plans.push_back(planned(personIn(row, as.columns), as.rules));
    for (const auto& card : m_cards)
        plans.push_back(planned(card, as.rules));
    auto answer = m_desk.store.read(
        [plans](Transaction& transaction) { return ImportRecords(transaction).effects(plans); });
    whenDone(answer, this, [this, turn = ++m_turn](const Result<std::vector<ImportEffect>>& effects) {
        if (turn != m_turn) return;
        if (effects)
            take(*effects);
        else
            m_sum->setText(sentence(effects.error().failure));
    });
}

void ImportCheck::take(const std::vector<ImportEffect>& effects)
{
    const auto useful = std::ranges::count_if(effects, [](const ImportEffect& effect) {
        return effect.what != ImportEffect::What::Skipped && effect.what != ImportEffect::What::Repeated;
    });
    const auto refusing = std::ranges::count_if(effects, [](const ImportEffect& effect) {
        return effect.what != ImportEffect::What::Skipped && effect.plan.noTexts;
    });
    m_rows->show(effects);
    m_import->setEnabled(useful > 0);
    QString sum = useful > 0 ? tr("%1 of the first %2 rows bring somebody. Nothing is kept yet.")
                                   .arg(QLocale().toString(useful), QLocale().toString(effects.size()))
                             : sentence(FileTrouble::NoNumbers, 0);
    if (refusing > 0) sum += u' ' + noTextsWords(static_cast<int>(refusing));
    m_sum->setText(sum);
    m_sum->setInk(useful > 0 ? Token::Ink2 : Token::Hot);
}

} // namespace secondring

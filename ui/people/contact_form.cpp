// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contact_form.h"

#include "ui/people/people_words.h"
#include "ui/settings/fields.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

NoteField::NoteField(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(u"note"_s);
    setPlaceholderText(tr("Add a note for the team"));
    setTabChangesFocus(true);
    setFixedHeight(theme.px(74));
}

void NoteField::accept(const QString& words)
{
    m_saved = words;
    if (toPlainText() != words) setPlainText(words);
}

void NoteField::showSaved(const QString& words)
{
    const bool untouched = toPlainText().trimmed() == m_saved;
    m_saved = words;
    if (untouched) accept(words);
}

void NoteField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    const auto words = toPlainText().trimmed();
    if (words == m_saved) return;
    m_saved = words;
    Q_EMIT settled(words);
}

ContactForm::ContactForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_name(new TextField(u"name"_s, this)),
      m_kind(new ChoiceField(u"kind"_s, this)),
      m_follows(new Words(theme, Type::Small, Token::Ink3, {}, this)),
      m_language(new ChoiceField(u"language"_s, this)), m_email(new TextField(u"email"_s, this)),
      m_note(new NoteField(theme, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(4));
    m_name->setPlaceholderText(tr("Add a name"));
    m_email->setPlaceholderText(tr("Add an email address"));
    m_follows->setFlow(Words::Flow::Paragraph);
    for (const auto kind : {ContactKind::New, ContactKind::Client, ContactKind::Vendor, ContactKind::Staff,
                            ContactKind::Blocked})
        m_kind->addItem(words(kind), codeOf(kind));
    for (const auto& code : {u""_s, u"en"_s, u"es"_s})
        m_language->addItem(languageWords(code), code);
    addField(theme, tr("Name"), m_name);
    addField(theme, tr("Kind"), m_kind);
    m_column->addWidget(m_follows);
    addField(theme, tr("Language"), m_language);
    addField(theme, tr("Email"), m_email);
    addField(theme, tr("Note"), m_note);
    connect(m_name, &TextField::settled, this, &ContactForm::tell);
    connect(m_email, &TextField::settled, this, &ContactForm::tell);
    connect(m_note, &NoteField::settled, this, &ContactForm::tell);
    connect(m_kind, &ChoiceField::chosen, this, &ContactForm::tell);
    connect(m_language, &ChoiceField::chosen, this, &ContactForm::tell);
    const auto inOrder = fields();
    for (qsizetype i = 1; i < inOrder.size(); ++i)
        setTabOrder(inOrder[i - 1], inOrder[i]);
}

QList<QWidget*> ContactForm::fields() const
{
    return {m_name, m_kind, m_language, m_email, m_note};
}

void ContactForm::addField(const Theme& theme, const QString& label, QWidget* field)
{
    auto* words = new Words(theme, Type::Small, Token::Ink3, label, this);
    words->setBuddy(field);
    field->setAccessibleName(label);
    if (m_column->count() > 0) m_column->addSpacing(theme.px(6));
    m_column->addWidget(words);
    m_column->addWidget(field);
}

void ContactForm::showProfile(const ContactProfile& profile, bool another, bool optedOut)
{
    m_profile = profile;
    m_optedOut = optedOut;
    if (another) {
        m_name->accept(profile.name);
        m_email->accept(profile.email);
        m_note->accept(profile.note);
    } else {
        m_name->showSaved(profile.name);
        m_email->showSaved(profile.email);
        m_note->showSaved(profile.note);
    }
    m_kind->showSaved(codeOf(profile.kind));
    m_language->showSaved(profile.language);
    showWhatFollows();
}

void ContactForm::showWhatFollows()
{
    m_follows->setText(m_optedOut ? tr("Asked for no texts, and gets none.") : sentence(m_profile.kind));
}

void ContactForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ContactForm::tell()
{
    const auto before = m_profile;
    m_profile =
        tidied({m_name->text().trimmed(), contactKindOf(m_kind->currentData().toString()),
                m_language->currentData().toString(), m_email->text().trimmed(), m_note->toPlainText()});
    showWhatFollows();
    if (m_profile != before) Q_EMIT settled(m_profile);
}

} // namespace secondring

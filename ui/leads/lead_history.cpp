// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_history.h"

#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/inbox/thread_rows.h"
#include "ui/leads/mention_offer.h"
#include "ui/leads/note_draft.h"
#include "ui/people/people_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/words.h"
#include "ui/wording/call_words.h"
#include "ui/wording/consent_words.h"
#include "ui/wording/person_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int longestNote = 2'000;

bool isTheirs(const ThreadItem& item)
{
    if (const auto* text = std::get_if<FiledText>(&item)) return text->direction == TextDirection::In;
    return std::holds_alternative<LoggedCall>(item) || std::holds_alternative<FoldedTexts>(item);
}

/// When they agreed to texts, unless they took it back: coming back after STOP is no more than that.
std::optional<Timestamp> agreedAtIn(const std::vector<ConsentEvent>& newestFirst)
{
    const auto last = std::ranges::find_if(
        newestFirst, [](const ConsentEvent& event) { return event.what != ConsentChange::OptedIn; });
    const bool agreed = last != newestFirst.end() && last->what == ConsentChange::ConsentGiven;
    return agreed ? std::optional(last->at) : std::nullopt;
}

} // namespace

QString consentWords(const Conversation& conversation, const std::vector<ThreadItem>& items,
                     const TimeWords& times, Timestamp now)
{
    if (conversation.doubtSince && conversation.optedOut)
        return LeadHistory::tr("Asked not to be texted, and may want texts again. Nobody has said yet.");
    if (conversation.doubtSince)
        return LeadHistory::tr("They may have asked for no texts. Nobody has said yet.");
    if (conversation.optedOut)
        return LeadHistory::tr("Asked not to be texted. They can write START to change that.");
    if (conversation.getsNoneByItself)
        return LeadHistory::tr("Gets no automatic texts. You may write to them.");
    const auto last = std::find_if(items.rbegin(), items.rend(), isTheirs);
    if (last == items.rend()) return LeadHistory::tr("Has neither called nor written yet. May be texted.");
    const bool called = std::holds_alternative<LoggedCall>(*last);
    const auto words = called ? LeadHistory::tr("Called us %1. May be texted.")
                              : LeadHistory::tr("Wrote to us %1. May be texted.");
    return words.arg(times.inSentence(timeOf(*last), now));
}

LeadHistory::LeadHistory(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_naming(new QWidget(this)), m_name(new QLineEdit(m_naming)),
      m_calls(new QVBoxLayout),
      m_noCalls(new Words(desk.theme, Type::Body, Token::Ink3, tr("None yet"), this)),
      m_note(new QPlainTextEdit(this)), m_draft(new NoteDraft(desk.store, *m_note, this)),
      m_saveNote(new Button(desk.theme, Button::Kind::Plain, tr("Save note"), this)),
      m_consent(new Words(desk.theme, Type::Body, Token::Ink2, {}, this)),
      m_past(new Button(desk.theme, Button::Kind::Link, tr("History"), this)),
      m_ledger(new Words(desk.theme, Type::Small, Token::Ink2, {}, this)),
      m_page(new Button(desk.theme, Button::Kind::Link, tr("Save the evidence page"), this))
{
    nameAll();
    layOut();
    showConsent({}, {});
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified()) Q_EMIT named(m_name->text().trimmed());
        m_name->setModified(false);
    });
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_saveNote->setVisible(!m_note->toPlainText().trimmed().isEmpty()); });
    for (QWidget* part : {static_cast<QWidget*>(m_ledger), static_cast<QWidget*>(m_page)})
        connect(m_past, &QAbstractButton::toggled, part, &QWidget::setVisible);
    connect(m_page, &QAbstractButton::clicked, this, &LeadHistory::evidencePageAsked);
    connect(m_saveNote, &QAbstractButton::clicked, this, &LeadHistory::saveNote);
    connect(m_draft, &NoteDraft::failed, this, &LeadHistory::failed);
}

void LeadHistory::nameAll()
{
    const auto& theme = m_desk.theme;
    m_name->setObjectName(u"personName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Add a name"));
    m_name->setMaxLength(100);
    m_note->setObjectName(u"teamNote"_s);
    m_note->setAccessibleName(tr("Note for the team"));
    m_note->setPlaceholderText(tr("Add a note for the team"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(54));
    m_note->installEventFilter(this);
    // Its keys before ours: Escape leaves the names first, and then the note.
    new MentionOffer(theme, *m_note, [this](const QString& typed) {
        return mentionable(typed, m_desk.settings.current().team.members, m_desk.identity.member());
    });
    m_saveNote->setObjectName(u"saveNote"_s);
    m_saveNote->setSize(Button::Size::Compact);
    m_saveNote->setToolTip(tr("Ctrl Enter"));
    m_saveNote->hide();
    m_consent->setObjectName(u"consent"_s);
    m_consent->setFlow(Words::Flow::Paragraph);
    m_calls->setSpacing(theme.px(4));
    m_past->setObjectName(u"consentPast"_s);
    m_past->setAccessibleName(tr("History of their consent"));
    m_past->setCheckable(true);
    m_ledger->setObjectName(u"consentLedger"_s);
    m_ledger->setFlow(Words::Flow::Paragraph);
    m_page->setObjectName(u"consentPage"_s);
    m_page->hide();
}

void LeadHistory::layOut()
{
    const auto& theme = m_desk.theme;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    const auto section = [&](const QString& words) {
        if (column->count() > 1) column->addSpacing(theme.px(8));
        column->addWidget(new Words(theme, Type::Label, Token::Ink2, words, this));
    };
    auto* naming = new QVBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, theme.px(8));
    naming->setSpacing(theme.px(8));
    naming->addWidget(new Words(theme, Type::Label, Token::Ink2, tr("Name"), m_naming));
    naming->addWidget(m_name);
    column->addWidget(m_naming);
    section(tr("Calls"));
    column->addLayout(m_calls);
    column->addWidget(m_noCalls);
    section(tr("Note"));
    column->addWidget(m_note);
    column->addWidget(m_saveNote, 0, Qt::AlignTrailing);
    section(tr("Consent"));
    column->addWidget(m_consent);
    column->addWidget(m_past, 0, Qt::AlignLeading);
    column->addWidget(m_ledger);
    column->addWidget(m_page, 0, Qt::AlignLeading);
}

void LeadHistory::showPerson(const Conversation& conversation, const std::vector<ThreadItem>& items)
{
    const bool another = m_id != conversation.id.value;
    if (another) {
        m_draft->open(conversation.id);
        m_past->setChecked(false);
        m_agreedAt.reset();
        m_outAt.reset();
    }
    m_id = conversation.id.value;
    m_number = conversation.number;
    if (another || !m_name->hasFocus()) m_name->setText(conversation.name);
    const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
    const bool isRead = !another || !items.empty();
    m_ground = isRead ? consentWords(conversation, items, times, m_desk.clock.now()) : QString();
    m_mayAgree =
        isRead && !conversation.optedOut && !conversation.doubtSince && !conversation.getsNoneByItself;
    sayConsent();
}

void LeadHistory::sayConsent()
{
    if (m_mayAgree && m_outAt)
        return m_consent->setText(
            optedOutElsewhereWords(*m_outAt, m_desk.settings.current().business.region));
    if (!m_mayAgree || !m_agreedAt) return m_consent->setText(m_ground);
    const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
    m_consent->setText(agreedWords(*m_agreedAt, {}, times, m_desk.clock.now()) + u' ' + m_ground);
}

void LeadHistory::offerName(bool offered)
{
    m_naming->setVisible(offered);
}

void LeadHistory::startNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

void LeadHistory::saveNote()
{
    const QString words = m_note->toPlainText().trimmed().left(longestNote);
    if (words.isEmpty()) return;
    Q_EMIT noteAsked(words);
    m_draft->drop();
}

bool LeadHistory::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            saveNote();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LeadHistory::hideEvent(QHideEvent* event)
{
    m_draft->keep();
    QWidget::hideEvent(event);
}

void LeadHistory::showCalls(const std::vector<LoggedCall>& calls)
{
    while (auto* row = m_calls->takeAt(0)) {
        row->widget()->hide();
        row->widget()->deleteLater();
        delete row;
    }
    for (const LoggedCall& call : calls)
        m_calls->addWidget(callRow(call));
    m_noCalls->setVisible(m_calls->count() == 0);
}

void LeadHistory::showNobody()
{
    showCalls({});
    m_noCalls->hide(); // Nobody knows yet.
    m_ledger->clear();
}

void LeadHistory::showConsent(const std::vector<ConsentEvent>& events,
                              const std::optional<PhoneNumber>& outAt)
{
    const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
    QStringList lines;
    for (const ConsentEvent& event : events)
        lines << consentLine(event, times, m_desk.clock.now());
    if (lines.isEmpty()) lines << tr("Nothing is noted beside their calls and texts.");
    m_ledger->setText(lines.join(u'\n'));
    m_ledger->setVisible(m_past->isChecked());
    m_agreedAt = agreedAtIn(events);
    m_outAt = outAt;
    sayConsent();
}

QWidget* LeadHistory::callRow(const LoggedCall& call)
{
    const auto& theme = m_desk.theme;
    const bool missed = isMissed(call.call.outcome);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme.px(7));
    line->addWidget(new IconMark(theme, missed ? u"phone-missed"_s : u"phone-incoming"_s,
                                 missed ? Token::Hot : Token::Ink2, row));
    QStringList what{words(call.call.outcome)};
    const QString rang = rangWords(call.call);
    if (missed && !rang.isEmpty()) what << rang;
    // Another number of theirs is said instead: both do not fit.
    if (call.call.caller && call.call.caller != m_number)
        what = {words(call.call.outcome),
                numberWords(*call.call.caller, m_desk.settings.current().business.region)};
    auto* said = new Words(theme, Type::Body, Token::Ink2, what.join(u", "_s), row);
    said->setObjectName(u"pastCall"_s);
    line->addWidget(said, 1);
    const TimeWords times(zoneNamed(m_desk.settings.current().business.zone));
    line->addWidget(
        new Words(theme, Type::Body, Token::Ink, times.inList(call.call.rangAt, m_desk.clock.now()), row));
    return row;
}

} // namespace secondring

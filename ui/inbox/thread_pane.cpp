// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/thread_pane.h"

#include "core/base/when_done.h"
#include "core/messaging/outbox.h"
#include "core/recovery/text_back_engine.h"
#include "core/reminders/reminder_records.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/doubt_bar.h"
#include "ui/inbox/drafts.h"
#include "ui/inbox/inbox_words.h"
#include "ui/inbox/thread_actions.h"
#include "ui/inbox/thread_company.h"
#include "ui/inbox/thread_head.h"
#include "ui/inbox/thread_model.h"
#include "ui/inbox/thread_privacy.h"
#include "ui/inbox/thread_view.h"
#include "ui/widgets/when_popover.h"
#include "ui/window/rights_gate.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/person_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>

namespace secondring {

ThreadPane::ThreadPane(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_head(new ThreadHead(desk, this)), m_view(new ThreadView(desk, this)),
      m_doubt(new DoubtBar(desk.theme, this)), m_composer(new Composer(desk.theme, this)),
      m_company(new ThreadCompany(desk, *m_composer, this)),
      m_drafts(new Drafts(desk.store, desk.clock, *m_composer, *m_company, this)),
      m_actions(new ThreadActions(desk, this)), m_empty(new EmptyState(desk.theme, this)),
      m_stack(new QStackedLayout(this))
{
    build();
    connectHead();
    connectActions();
    m_privacy = new ThreadPrivacy(desk, this);
    connect(m_composer, &Composer::left, this, &ThreadPane::left);
    connect(&m_view->thread(), &ThreadModel::loaded, this, &ThreadPane::onLoaded);
    connect(&m_view->thread(), &ThreadModel::failed, this, &ThreadPane::onFailed);
    connect(m_empty, &EmptyState::acted, this, [this] {
        if (m_open) open(*m_open);
    });
    // What is passed over by key is not read, and the store does not write while the next one is to be shown.
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ThreadPane::markSeen);
    connect(&m_rest, &QTimer::timeout, m_company, &ThreadCompany::stay);
    showPrice(desk.settings.current());
    connect(&desk.settings, &SettingsKeeper::changed, this, &ThreadPane::showPrice);
    close();
    offerChoice(false);
}

void ThreadPane::showPrice(const Settings& settings)
{
    m_composer->setPartPrice(settings.guards.partPriceMicros, settings.guards.currency);
}

void ThreadPane::connectHead()
{
    connect(m_head, &ThreadHead::callBackAsked, this, &ThreadPane::callBack);
    connect(m_head, &ThreadHead::remindAsked, this, [this] {
        if (m_open) m_actions->remind(*m_open, m_head->remindAnchor());
    });
    connect(m_head, &ThreadHead::consentAsked, this, [this] {
        if (!m_open) return;
        auto* button = m_head->consentAnchor();
        // It would come back to the button, and the next space would ask the contrary.
        if (button->hasFocus()) m_view->setFocus(Qt::OtherFocusReason);
        m_actions->noteConsent(*m_open, button);
    });
    connect(m_doubt, &DoubtBar::answered, this, [this](bool optedOut) {
        if (m_open) m_actions->answerDoubt(*m_open, optedOut);
    });
    connect(m_doubt, &DoubtBar::wishAnswered, this, [this](bool comesBack) {
        if (m_open) m_actions->answerWish(*m_open, comesBack);
    });
    connect(m_head, &ThreadHead::assignAsked, this, [this] {
        if (m_open) m_actions->assign(*m_open, m_head->assignAnchor());
    });
}

void ThreadPane::connectActions()
{
    connect(m_actions, &ThreadActions::failed, this, &ThreadPane::showTrouble);
    connect(m_composer, &Composer::sendAsked, this, [this](const QString& words) { send(words); });
    connect(m_company, &ThreadCompany::sendAnyway, this, [this](const std::optional<Timestamp>& due) {
        if (const QString words = m_composer->words().trimmed(); !words.isEmpty()) send(words, due);
    });
    connect(m_composer, &Composer::laterAsked, this, [this](const QString& words) {
        askWhen(m_desk, tr("Send at"), m_composer->laterAnchor(),
                [this, words](Timestamp due) { send(words, due); });
    });
    connect(m_view, &ThreadView::writeAgainAsked, this, &ThreadPane::writeAgain);
    connect(m_view, &ThreadView::changeAsked, this, &ThreadPane::changeWaiting);
    connect(m_view, &ThreadView::callOffAsked, this, &ThreadPane::callOff);
    connect(m_view, &ThreadView::sendAsItIsAsked, this, &ThreadPane::sendAsItIs);
}

AnswerIdeas& ThreadPane::ideas() const
{
    return m_composer->ideas();
}

void ThreadPane::saveEvidence()
{
    m_privacy->saveEvidence();
}

void ThreadPane::propose(const QString& words)
{
    const QString written = m_composer->words().trimmed();
    m_composer->setWords(written.isEmpty() ? words : written + u' ' + words);
    startWriting();
}

void ThreadPane::showTrouble(const QString& sentence)
{
    m_composer->showTrouble(sentence);
}

void ThreadPane::offerChoice(bool any)
{
    if (!m_open) m_empty->showState(noThread(any));
}

void ThreadPane::build()
{
    auto* thread = new QWidget(this);
    auto* column = new QVBoxLayout(thread);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(m_doubt);
    column->addWidget(m_company);
    column->addWidget(m_composer);
    for (QWidget* part : {static_cast<QWidget*>(m_doubt), static_cast<QWidget*>(m_composer)})
        reserve(part, Right::Work);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(thread);
}

void ThreadPane::open(const Conversation& conversation)
{
    const bool another = !m_open || m_open->id != conversation.id;
    if (another) m_calls = 0;
    take(conversation);
    m_stack->setCurrentIndex(1);
    if (another) {
        m_composer->showTrouble({});
        m_company->close();
        m_drafts->open(conversation.id);
        m_company->open(conversation.id, conversation.number);
    }
    m_view->thread().open(conversation.number, conversation.optedOut);
    m_rest.start(400);
}

void ThreadPane::close()
{
    m_drafts->leave();
    m_company->close();
    m_rest.stop();
    m_open.reset();
    offerChoice(true);
    m_view->thread().close();
    m_stack->setCurrentIndex(0);
    Q_EMIT refreshed();
}

void ThreadPane::startWriting()
{
    if (m_open) m_composer->startWriting();
}

void ThreadPane::send(const QString& words, const std::optional<Timestamp>& due)
{
    if (!m_open) return;
    m_composer->setSending(true);
    const PersonText how{m_desk.identity.member(), due, m_company->answersKnown()};
    whenDone(m_desk.outbox.sendFromPerson(m_open->number, words, how), this,
             [this, due, id = m_open->id](const Result<MessageId>& sent) {
                 m_composer->setSending(false);
                 if (sent) {
                     m_company->forget(id);
                     m_drafts->drop(id);
                 } else if (m_open && m_open->id == id) {
                     onNotSent(sent.error(), due);
                 }
             });
}

void ThreadPane::onNotSent(const Error& error, const std::optional<Timestamp>& due)
{
    if (error.failure != Failure::Conflict) return m_composer->showTrouble(sentence(error.failure));
    m_drafts->keepAnew(); // The other answer took what was kept with it.
    m_company->askAnyway(due);
}

void ThreadPane::callBack()
{
    if (!m_open) return;
    const PhoneNumber number = m_open->number; // The thread may be closed while another program starts.
    QGuiApplication::clipboard()->setText(number.e164());
    if (m_dial && !m_dial(number)) {
        // The head is too narrow for it, and it stays until the number is dialled.
        m_composer->showTrouble(dialByHandWords(number, m_desk.settings.current().business.region),
                                Token::Warm);
        return;
    }
    m_desk.textBack.rungBack(number);
    m_head->note(tr("Number copied. Dial it on your phone."));
}

void ThreadPane::toggleDone()
{
    if (!m_open) return;
    const bool done = !m_open->closed;
    auto changed = m_desk.store.run([id = m_open->id, done, now = m_desk.clock.now(),
                                     who = m_desk.identity.member()](Transaction& transaction) {
        ConversationRecords records(transaction);
        if (done) return records.close(id, now, who);
        if (auto due = ReminderRecords(transaction).reopenThoseOfDone(id); !due) return due;
        return records.reopen(id, now, who);
    });
    whenDone(changed, this, [this](const Result<void>& kept) {
        if (!kept) m_composer->showTrouble(sentence(kept.error().failure));
    });
}

void ThreadPane::name(const QString& name)
{
    if (!m_open) return;
    auto named =
        m_desk.store.run([number = m_open->number, name, now = m_desk.clock.now()](Transaction& transaction) {
            return ConversationRecords(transaction).setName(number, name, now);
        });
    whenDone(named, this, [this](const Result<void>& kept) {
        if (!kept) m_composer->showTrouble(sentence(kept.error().failure));
    });
}

// Also of its own accord, once the database is there again.
void ThreadPane::onLoaded()
{
    if (m_open && m_stack->currentIndex() != 1) {
        m_composer->showTrouble({});
        m_stack->setCurrentIndex(1);
    }
    reread();
}

void ThreadPane::onFailed(Failure failure)
{
    m_empty->showState(brokenThread(failure));
    m_stack->setCurrentIndex(0);
}

void ThreadPane::hideEvent(QHideEvent* event)
{
    m_drafts->leave();
    QWidget::hideEvent(event);
}

} // namespace secondring

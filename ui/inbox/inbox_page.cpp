// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_page.h"

#include "core/base/local_time.h"
#include "core/base/when_done.h"
#include "core/recovery/quick_replies.h"
#include "core/settings/settings_keeper.h"
#include "ui/inbox/answer_ideas.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/new_text_dialog.h"
#include "ui/inbox/thread_actions.h"
#include "ui/inbox/thread_head.h"
#include "ui/inbox/thread_model.h"
#include "ui/inbox/thread_pane.h"
#include "ui/inbox/thread_view.h"
#include "ui/leads/lead_panel.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

InboxPage::InboxPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_list(new ConversationList(desk, this)),
      m_thread(new ThreadPane(desk, this)), m_panel(new LeadPanel(desk, this)), m_row(new QHBoxLayout(this))
{
    setObjectName(u"inbox"_s);
    build();
    bindKeys();
    connectList();
    connectPanel();
    connect(m_thread, &ThreadPane::refreshed, this, &InboxPage::showPanel);
    connect(m_thread, &ThreadPane::left, this, &InboxPage::focusReading);
    connect(&m_thread->head(), &ThreadHead::backAsked, this, [this] { showThread(false); });
    connect(&m_thread->head(), &ThreadHead::doneAsked, this, &InboxPage::done);
    connect(&m_thread->head(), &ThreadHead::snoozeAsked, this, &InboxPage::snooze);
    connect(&m_thread->actions(), &ThreadActions::happened, m_list, &ConversationList::offerUndo);
    connect(&m_thread->actions(), &ThreadActions::leftList, this, [this] {
        const bool wakes = m_thread->shown() && m_thread->shown()->snoozedUntil;
        leaveRow(wakes ? ConversationFilter::NeedsReply : ConversationFilter::Snoozed);
    });
    connect(&m_thread->head(), &ThreadHead::panelAsked, this, [this](bool open) {
        m_panelWanted = open;
        placePanel();
    });
    connect(&m_desk.settings, &SettingsKeeper::changed, this, &InboxPage::readTemplates);
    readTemplates();
    showPanel();
    auto* minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, &InboxPage::followTheDay);
    minutes->start(std::chrono::seconds(30));
}

void InboxPage::connectList()
{
    connect(m_list, &ConversationList::chosen, this, &InboxPage::openThread);
    connect(m_list, &ConversationList::refreshed, this, &InboxPage::onListRefreshed);
    connect(m_list, &ConversationList::needsReplyCounted, this, &InboxPage::badgeChanged);
    connect(m_list, &ConversationList::writeAsked, this, [this] {
        if (!m_thread->shown()) return;
        showThread(true);
        m_thread->startWriting();
    });
    connect(&m_list->view(), &QAbstractItemView::clicked, this, [this] {
        const bool isMarking = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        if (!isMarking) showThread(true); // Also of the row that is open already.
    });
    connect(m_list, &ConversationList::practiceAsked, this, &InboxPage::practiceAsked);
    connect(m_list, &ConversationList::healthAsked, this, &InboxPage::healthAsked);
    connect(m_list, &ConversationList::newTextAsked, this, &InboxPage::newText);
    connect(m_list, &ConversationList::doneAsked, this, &InboxPage::doneWith);
}

void InboxPage::connectPanel()
{
    connect(m_panel, &LeadPanel::named, m_thread, &ThreadPane::name);
    connect(m_panel, &LeadPanel::left, this, &InboxPage::focusReading);
    connect(m_panel, &LeadPanel::askAsked, m_thread, &ThreadPane::propose);
    connect(m_panel, &LeadPanel::evidenceAsked, &m_thread->view(), &ThreadView::showEvidence);
    connect(m_panel, &LeadPanel::failed, m_thread, &ThreadPane::showTrouble);
    connect(m_panel, &LeadPanel::happened, m_list, &ConversationList::offerUndo);
    connect(m_panel, &LeadPanel::evidencePageAsked, m_thread, &ThreadPane::saveEvidence);
    connect(m_panel, &LeadPanel::cardRead, this, &InboxPage::showIdeas);
    connect(m_panel, &LeadPanel::noteAsked, this, [this](const QString& words) {
        if (m_thread->shown()) m_thread->actions().note(m_thread->shown()->id, words);
        focusReading(); // The next letter is a key again.
    });
}

void InboxPage::newText()
{
    auto* dialog = new NewTextDialog(m_desk, window());
    connect(dialog, &NewTextDialog::opened, this, &InboxPage::answer);
    dialog->open();
}

void InboxPage::readTemplates()
{
    m_templates = quickRepliesFor(m_desk.settings.current());
    showIdeas();
}

void InboxPage::showIdeas()
{
    const auto& settings = m_desk.settings.current();
    const QString name = m_thread->shown() ? m_thread->shown()->name : QString();
    // The card may still be that of the one before, or not be read yet.
    const bool isRead = m_thread->shown() && m_panel->hasRead(m_thread->shown()->id);
    const auto card = isRead ? m_panel->card() : std::nullopt;
    const auto language = card ? card->language : Language::English;
    std::vector<AnswerIdeas::Idea> templates;
    for (const QuickReply& reply : m_templates)
        templates.push_back(
            {reply.label, quickReplyWords(reply, language, settings, name), reply.asks, reply.answers});
    m_thread->ideas().setTemplates(templates);
    m_thread->ideas().showIdeas(isRead ? ideasFor(card, templates) : std::vector<AnswerIdeas::Idea>());
}

// At midnight "today" becomes "yesterday" without anything having happened.
void InboxPage::followTheDay()
{
    const auto zone = zoneNamed(m_desk.settings.current().business.zone);
    const QDate today = localTime(m_desk.clock.now(), zone).date();
    const QDate before = std::exchange(m_today, today);
    if (before.isNull() || before == today) return;
    m_thread->sayAnew();
    m_panel->sayAnew();
}

QString InboxPage::title() const
{
    return tr("Inbox");
}

QString InboxPage::icon() const
{
    return u"inbox"_s;
}

void InboxPage::build()
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_list);
    m_row->addWidget(m_thread, 1);
    m_row->addWidget(m_panel);
}

void InboxPage::enter()
{
    m_list->enter();
    followTheDay();
    focusReading();
}

bool InboxPage::search()
{
    showThread(false);
    m_list->search();
    return true;
}

bool InboxPage::isReading(const ConversationId& id) const
{
    return m_thread->isVisible() && isActiveWindow() && m_thread->shown() && m_thread->shown()->id == id;
}

void InboxPage::openThread(const Conversation& conversation)
{
    if (m_thread->shown() && m_thread->shown()->id == conversation.id) return;
    foldPanel(); // It would lie over words that nobody has read yet.
    m_thread->open(conversation);
    m_panel->showPerson(conversation, {}); // Not when the thread is read: until then it would show another's.
    showIdeas();                           // Those of the one before would be put into this answer.
    showThread(true);
    if (isReading(conversation.id)) Q_EMIT threadRead(conversation.id);
}

void InboxPage::openConversation(const ConversationId& id)
{
    find(id, false);
}

void InboxPage::answer(const ConversationId& id)
{
    find(id, true);
}

void InboxPage::find(const ConversationId& id, bool andWrite)
{
    m_list->enter();
    m_list->leaveSearch();
    auto found = m_desk.store.read(
        [id](Transaction& transaction) { return ConversationRecords(transaction).find(id); });
    whenDone(found, this, [this, andWrite](const Result<std::optional<Conversation>>& conversation) {
        if (!conversation || !*conversation) return;
        openThread(**conversation);
        showThread(true);
        onListRefreshed();
        if (andWrite) m_thread->startWriting();
    });
}

void InboxPage::showUnnoticed(const QString& why)
{
    m_list->showUnnoticed(why);
}

void InboxPage::setDial(std::function<bool(const PhoneNumber& number)> dial)
{
    m_thread->setDial(std::move(dial));
}

void InboxPage::done()
{
    if (!m_thread->shown()) return;
    const bool opensAgain = m_thread->shown()->closed;
    if (!opensAgain && m_list->model().isEmergency(m_thread->shown()->id))
        return m_thread->actions().closeEmergency(m_thread->shown()->id, m_thread->head().doneAnchor(),
                                                  [this] { leaveRow(ConversationFilter::Done); });
    if (opensAgain)
        m_thread->toggleDone();
    else
        m_thread->actions().closeAll({m_thread->shown()->id});
    leaveRow(opensAgain ? ConversationFilter::NeedsReply : ConversationFilter::Done);
}

void InboxPage::snooze()
{
    if (!m_thread->shown()) return;
    const Conversation& open = *m_thread->shown();
    auto* anchor = m_thread->head().snoozeAnchor();
    if (!open.snoozedUntil && m_list->model().isEmergency(open.id))
        m_thread->actions().snoozeEmergency(open.id, anchor);
    else
        m_thread->actions().snooze(open, anchor);
}

// Who is done with several looks at none of them: the next key must not go to one that is not in the list.
void InboxPage::doneWith(const std::vector<ConversationId>& threads)
{
    m_thread->actions().closeAll(threads);
    const auto filter = m_list->model().filter();
    const bool staysInList = m_list->model().isSearching() || filter == ConversationFilter::Done ||
                             filter == ConversationFilter::Failed || filter == ConversationFilter::Drafts;
    const bool isOpen = m_thread->shown() && std::ranges::count(threads, m_thread->shown()->id) > 0;
    if (isOpen && !staysInList) m_thread->close();
}

// The next one is opened by itself, so that E, E, E empties the list.
void InboxPage::leaveRow(ConversationFilter goesTo)
{
    const auto& model = m_list->model();
    if (!m_thread->shown() || model.isSearching()) return;
    const int row = model.rowOf(m_thread->shown()->id.value);
    const auto filter = model.filter();
    const bool isKept = filter == goesTo || filter == ConversationFilter::Failed ||
                        filter == ConversationFilter::Drafts ||
                        (goesTo == ConversationFilter::NeedsReply && filter != ConversationFilter::Done &&
                         filter != ConversationFilter::Snoozed);
    if (row >= 0 && !isKept && !m_list->view().chooseBeside(row)) m_thread->close();
}

void InboxPage::onListRefreshed()
{
    m_thread->offerChoice(m_list->model().rowCount() > 0);
    if (m_thread->shown()) m_list->choose(m_thread->shown()->id);
}

} // namespace secondring

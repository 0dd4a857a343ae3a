// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_page.h"

#include "core/base/when_done.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/person_panel.h"
#include "ui/inbox/thread_head.h"
#include "ui/inbox/thread_model.h"
#include "ui/inbox/thread_pane.h"
#include "ui/inbox/thread_view.h"

#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int listWidth = 352;
constexpr int besideFrom = 1180 - 76; ///< The window's 1180 px without the rail.

} // namespace

InboxPage::InboxPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_list(new ConversationList(desk, this)),
      m_thread(new ThreadPane(desk, this)), m_panel(new PersonPanel(desk, this)), m_row(new QHBoxLayout(this))
{
    setObjectName(u"inbox"_s);
    build();
    bindKeys();
    connect(m_list, &ConversationList::chosen, this, &InboxPage::openThread);
    connect(m_list, &ConversationList::refreshed, this, &InboxPage::onListRefreshed);
    connect(m_list, &ConversationList::needsReplyCounted, this, &InboxPage::badgeChanged);
    connect(m_list, &ConversationList::writeAsked, m_thread, &ThreadPane::startWriting);
    connect(m_list, &ConversationList::practiceAsked, this, &InboxPage::practiceAsked);
    connect(m_thread, &ThreadPane::refreshed, this, &InboxPage::showPanel);
    connect(&m_thread->head(), &ThreadHead::doneAsked, this, &InboxPage::done);
    connect(m_thread, &ThreadPane::left, m_list, &ConversationList::focusRows);
    connect(m_panel, &PersonPanel::named, m_thread, &ThreadPane::name);
    connect(&m_thread->head(), &ThreadHead::panelAsked, this, [this](bool open) {
        m_panelWanted = open;
        placePanel();
    });
    showPanel();
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
    m_list->setFixedWidth(m_desk.theme.px(listWidth));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_list);
    m_row->addWidget(m_thread, 1);
    m_row->addWidget(m_panel);
}

void InboxPage::bindKeys()
{
    const auto key = [this](Qt::Key pressed, auto act) {
        // Letters typed into a field stay letters: fields take them before a shortcut does.
        auto* shortcut = new QShortcut(QKeySequence(pressed), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_J, [this] { m_list->step(1); });
    key(Qt::Key_K, [this] { m_list->step(-1); });
    key(Qt::Key_E, [this] { done(); });
}

void InboxPage::enter()
{
    m_list->enter();
    m_list->focusRows();
}

bool InboxPage::search()
{
    m_list->search();
    return true;
}

bool InboxPage::isReading(const ConversationId& id) const
{
    return isVisible() && isActiveWindow() && m_thread->shown() && m_thread->shown()->id == id;
}

void InboxPage::openThread(const Conversation& conversation)
{
    if (m_thread->shown() && m_thread->shown()->id == conversation.id) return;
    m_thread->open(conversation);
    if (isReading(conversation.id)) Q_EMIT threadRead(conversation.id);
}

void InboxPage::openConversation(const ConversationId& id)
{
    m_list->enter();
    auto found = m_desk.store.read(
        [id](Transaction& transaction) { return ConversationRecords(transaction).find(id); });
    whenDone(found, this, [this](const Result<std::optional<Conversation>>& conversation) {
        if (!conversation || !*conversation) return;
        openThread(**conversation);
        onListRefreshed();
    });
}

void InboxPage::answer(const ConversationId& id)
{
    openConversation(id);
    m_thread->startWriting();
}

void InboxPage::setDial(std::function<bool(const PhoneNumber& number)> dial)
{
    m_thread->setDial(std::move(dial));
}

void InboxPage::done()
{
    if (!m_thread->shown()) return;
    const auto& model = m_list->model();
    const int row = model.rowOf(m_thread->shown()->id.value);
    const auto filter = model.filter();
    const bool done = m_thread->shown()->closed;
    const bool leaves =
        row >= 0 && !model.isSearching() &&
        (done ? filter == ConversationFilter::Done
              : filter == ConversationFilter::NeedsReply || filter == ConversationFilter::All);
    m_thread->toggleDone();
    // The next one is opened by itself, so that E, E, E empties the list.
    if (!leaves) return;
    if (row + 1 < model.rowCount())
        m_list->view().choose(row + 1);
    else if (row > 0)
        m_list->view().choose(row - 1);
    else
        m_thread->close();
}

void InboxPage::onListRefreshed()
{
    m_thread->offerChoice(m_list->model().rowCount() > 0);
    if (m_thread->shown()) m_list->choose(m_thread->shown()->id);
}

void InboxPage::showPanel()
{
    if (m_thread->shown()) m_panel->showPerson(*m_thread->shown(), m_thread->view().thread().items());
    placePanel();
}

bool InboxPage::isNarrow() const
{
    return width() < m_desk.theme.px(besideFrom);
}

void InboxPage::placePanel()
{
    const bool open = m_thread->shown().has_value();
    m_thread->head().offerPanel(isNarrow());
    if (!isNarrow()) {
        if (m_row->indexOf(m_panel) < 0) m_row->addWidget(m_panel);
        m_panel->setVisible(open);
        return;
    }
    m_row->removeWidget(m_panel);
    const int top = m_thread->head().height();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_panel->setGeometry(rightToLeft ? 0 : width() - m_panel->width(), top, m_panel->width(), height() - top);
    m_panel->setVisible(open && m_panelWanted);
    m_panel->raise();
}

void InboxPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placePanel();
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/base/when_done.h"
#include "core/reminders/reminder_desk.h"
#include "core/settings/settings_keeper.h"
#include "ui/inbox/list_foot.h"
#include "ui/today/day_papers.h"
#include "ui/today/day_progress.h"
#include "ui/today/no_reminders.h"
#include "ui/today/row_actions.h"
#include "ui/today/row_dialogue.h"
#include "ui/today/today_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/words.h"
#include "ui/window/rights_gate.h"
#include "ui/wording/failure_words.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Narrower, the day's progress and the words of the tools would take the page's own name its room.
constexpr int barShownFrom = 700;
constexpr int wordsShownFrom = 500;

} // namespace

TodayPage::TodayPage(const Desk& desk, Ask& ask, QWidget* parent)
    : Page(parent), m_desk(desk), m_model(new TodayModel(desk, this)),
      m_list(new TodayList(desk.theme, *m_model, this)), m_head(new PageHead(desk.theme, title(), this)),
      m_progress(new DayProgress(desk.theme, this)),
      m_notice(new Words(desk.theme, Type::Strong, Token::Hot, {}, this)),
      m_empty(new EmptyState(desk.theme, this)), m_stack(new QStackedWidget(this)),
      m_foot(new ListFoot(desk.theme, this)), m_dialogue(new RowDialogue(desk, ask, this))
{
    setObjectName(u"todayPage"_s);
    build();
    connectAll();
}

TodayPage::~TodayPage() = default;

QString TodayPage::icon() const
{
    return u"list-checks"_s;
}

Button* TodayPage::addTool(const QString& name, const QString& icon, Tool tool)
{
    tool.button = new Button(m_desk.theme, Button::Kind::Plain, tool.words, this);
    tool.button->setObjectName(name);
    tool.button->setAccessibleName(tool.words);
    tool.button->setToolTip(tool.tip);
    tool.button->setIconName(icon);
    m_head->addTool(tool.button);
    m_tools.push_back(tool);
    return tool.button;
}

void TodayPage::build()
{
    const Theme& theme = m_desk.theme;
    m_progress->hide();
    m_head->addTool(m_progress);
    auto* over = addTool(u"handOver"_s, u"clipboard-list"_s,
                         {nullptr, tr("Hand-over"), tr("The sheet for whoever comes next")});
    connect(over, &QAbstractButton::clicked, this, &TodayPage::printHandOver);
    auto* print = addTool(u"printList"_s, u"printer"_s, {nullptr, tr("Print list"), {}});
    connect(print, &QAbstractButton::clicked, this, &TodayPage::printList);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setFlow(Words::Flow::Paragraph);
    m_notice->hide();
    m_foot->keepTogether();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(theme.px(32), theme.px(20), theme.px(32), 0);
    column->setSpacing(theme.px(16));
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(column, 1);
    whole->addWidget(m_foot);
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(&m_list->actions()),
                          static_cast<QWidget*>(m_foot)})
        reserve(part, Right::Work);
    setTabOrder(print, m_list);
    QWidget* before = m_list;
    for (auto* button : m_list->actions().buttons()) {
        setTabOrder(before, button);
        before = button;
    }
}

void TodayPage::connectAll()
{
    const RowActions* actions = &m_list->actions();
    connect(m_list, &TodayList::opened, this, &TodayPage::open);
    connect(m_list, &TodayList::textWanted, this, &TodayPage::text);
    connect(m_list, &TodayList::callWanted, this, &TodayPage::call);
    connect(m_list, &TodayList::laterWanted, this, &TodayPage::askWhen);
    connect(m_list, &TodayList::outcomeWanted, this, &TodayPage::askOutcome);
    connect(actions, &RowActions::textAsked, this, &TodayPage::text);
    connect(actions, &RowActions::callAsked, this, &TodayPage::call);
    connect(actions, &RowActions::laterAsked, this, &TodayPage::askWhen);
    connect(actions, &RowActions::outcomeAsked, this, &TodayPage::askOutcome);
    connect(actions, &RowActions::stopTextAsked, this, &TodayPage::stopText);
    connect(actions, &RowActions::undoAsked, this, &TodayPage::undo);
    connect(m_dialogue, &RowDialogue::decided, m_list, &TodayList::leaveBehind);
    connect(m_dialogue, &RowDialogue::decided, this, [this] { say({}); });
    connect(m_dialogue, &RowDialogue::finished, this, &TodayPage::offerWayBack);
    connect(m_foot, &ListFoot::undone, m_list, qOverload<>(&QWidget::setFocus));
    auto* back = new QShortcut(Qt::CTRL | Qt::Key_Z, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_foot, &ListFoot::undo);
    reserve(back, Right::Work);
    connect(m_dialogue, &RowDialogue::failed, this,
            [this](const Error& error) { say(sentence(error.failure)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { say({}); });
    connect(m_model, &TodayModel::read, this, &TodayPage::onRead);
    connect(m_model, &TodayModel::failed, this, &TodayPage::onFailed);
    connect(m_empty, &EmptyState::acted, m_model, &TodayModel::refresh);
    connect(&m_desk.store, &Store::changed, this, &TodayPage::onChanged);
    connect(&m_desk.settings, &SettingsKeeper::changed, this, &TodayPage::onChanged);
    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, m_model, &TodayModel::refresh);
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, m_model, &TodayModel::refresh);
    m_minute.start();
    m_soon.start();
}

QWidget* TodayPage::walked()
{
    return m_list;
}

void TodayPage::enter()
{
    m_model->refresh();
    m_list->startWithAPerson();
    m_list->setFocus();
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_model->refresh();
}

void TodayPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    // Whoever puts the window away to dial by hand may want to read the number once more.
    if (!event->spontaneous()) say({});
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_progress->setNarrow(width() < m_desk.theme.px(barShownFrom));
    const bool hasRoom = width() >= m_desk.theme.px(wordsShownFrom);
    for (const Tool& tool : m_tools) {
        tool.button->setText(hasRoom ? tool.words : QString());
        tool.button->setToolTip(hasRoom ? tool.tip : tool.words);
    }
}

void TodayPage::onChanged()
{
    // Also while it is not seen: the badge counts.
    if (!m_soon.isActive()) m_soon.start();
}

void TodayPage::onRead()
{
    const DaySheet& sheet = m_model->sheet();
    const bool hasRows = m_model->rowCount() > 0;
    if (!hasRows) m_empty->showState(allCaughtUp(sheet.wroteBack));
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_list) : m_empty);
    showHead();
    Q_EMIT badgeChanged(sheet.toGetBackTo());
}

void TodayPage::showHead()
{
    const DaySheet& sheet = m_model->sheet();
    m_head->setSentence(dateWords(m_model->words()) + u". "_s + countWords(sheet));
    m_progress->showProgress(sheet.doneToday(), sheet.people());
}

void TodayPage::onFailed(const Error& error)
{
    m_empty->showState(remindersUnreadable(error.failure));
    m_stack->setCurrentWidget(m_empty);
    m_progress->hide();
    m_head->setSentence({});
}

void TodayPage::printList()
{
    m_print(paperOf(m_model->sheet(), m_model->words()), this);
}

void TodayPage::printHandOver()
{
    whenDone(m_desk.reminders.handOver(), this, [this](const Result<HandOver>& over) {
        if (!over) return say(sentence(over.error().failure));
        m_print(paperOf(*over, m_desk.settings.current().team, m_model->words()), this);
    });
}

void TodayPage::say(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

} // namespace secondring

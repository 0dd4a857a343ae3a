// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_list.h"

#include "core/settings/settings_keeper.h"
#include "ui/inbox/conversation_delegate.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace secondring {

ConversationList::ConversationList(const Desk& desk, QWidget* parent)
    : Bar(desk.theme, Token::Panel, Edge::Trailing, parent), m_desk(desk),
      m_model(new ConversationModel(desk, this)), m_view(new ConversationView(this)),
      m_search(new SearchField(desk.theme, tr("Search people"), tr("Ctrl K"), this)),
      m_empty(new EmptyState(desk.theme, this)), m_chips(new QWidget(this)), m_stack(new QStackedLayout)
{
    m_view->setObjectName(u"conversations"_s);
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ConversationDelegate(desk, m_view));
    buildHead();

    connect(m_model, &ConversationModel::loaded, this, &ConversationList::onLoaded);
    connect(m_model, &ConversationModel::failed, this, &ConversationList::onFailed);
    connect(m_model, &ConversationModel::needsReplyCounted, this, [this](int count) {
        m_needsReply->setCount(count);
        Q_EMIT needsReplyCounted(count);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) Q_EMIT chosen(m_model->at(now.row()));
            });
    connect(m_view, &QAbstractItemView::activated, this, &ConversationList::writeAsked);
    connect(m_search, &SearchField::searched, this, [this] { showFilter(m_model->filter()); });
    connect(m_search, &SearchField::left, this, [this] {
        focusRows();
        if (!m_view->currentIndex().isValid()) m_view->step(1);
    });
    connect(m_empty, &EmptyState::acted, this, &ConversationList::onEmptyActed);
    // Waiting times go on without anything happening.
    auto* minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, [this] { m_view->viewport()->update(); });
    minutes->start(std::chrono::seconds(30));
}

void ConversationList::buildHead()
{
    const auto& theme = m_desk.theme;
    auto* chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(theme.px(6));
    new QButtonGroup(m_chips);
    m_needsReply = addFilter(tr("Needs reply"), ConversationFilter::NeedsReply, "filterNeedsReply");
    addFilter(tr("All"), ConversationFilter::All, "filterAll");
    addFilter(tr("Done"), ConversationFilter::Done, "filterDone");
    addFilter(tr("Failed"), ConversationFilter::Failed, "filterFailed");
    chips->addStretch(1);
    m_needsReply->setChecked(true);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(14));
    head->setSpacing(theme.px(10));
    head->addWidget(new Words(theme, Type::Title, Token::Ink, tr("Inbox"), this));
    head->addSpacing(theme.px(2));
    head->addWidget(m_search);
    head->addWidget(m_chips);
    auto* line = new Bar(theme, Token::Line, std::nullopt, this);
    line->setFixedHeight(1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(line);
    column->addLayout(m_stack, 1);
    const auto chipsInOrder = m_chips->findChildren<Chip*>();
    setTabOrder(m_search->focusProxy(), chipsInOrder.first());
    for (qsizetype i = 1; i < chipsInOrder.size(); ++i)
        setTabOrder(chipsInOrder[i - 1], chipsInOrder[i]);
    setTabOrder(chipsInOrder.last(), m_view);
    setTabOrder(m_view, m_empty->focusProxy());
}

Chip* ConversationList::addFilter(const QString& words, ConversationFilter filter, const char* name)
{
    auto* chip = new Chip(m_desk.theme, words, m_chips);
    chip->setObjectName(QLatin1StringView(name));
    m_chips->findChild<QButtonGroup*>()->addButton(chip);
    m_chips->layout()->addWidget(chip);
    connect(chip, &QAbstractButton::clicked, this, [this, filter] { showFilter(filter); });
    return chip;
}

void ConversationList::showFilter(ConversationFilter filter)
{
    m_model->show(filter, m_search->words());
}

void ConversationList::enter()
{
    if (!std::exchange(m_entered, true)) showFilter(ConversationFilter::NeedsReply);
}

void ConversationList::search()
{
    m_search->focusAll();
}

void ConversationList::step(int rows)
{
    m_view->step(rows);
}

void ConversationList::focusRows()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ConversationList::choose(const ConversationId& id)
{
    if (const int row = m_model->rowOf(id.value); row >= 0) m_view->choose(row);
}

void ConversationList::onLoaded()
{
    const bool empty = m_model->rowCount() == 0;
    const bool practising = m_desk.settings.current().mode == Mode::Practice;
    if (empty)
        m_empty->showState(
            emptyInbox({m_model->filter(), m_model->searched(), m_model->isFirstDay(), practising}));
    m_stack->setCurrentIndex(empty ? 1 : 0);
    Q_EMIT refreshed();
}

void ConversationList::onFailed(Failure failure)
{
    m_empty->showState(brokenInbox(failure));
    m_stack->setCurrentIndex(1);
}

void ConversationList::onEmptyActed()
{
    if (!m_model->isLoaded())
        m_model->refresh();
    else if (!m_model->searched().isEmpty())
        m_search->clear();
    else
        Q_EMIT practiceAsked();
}

} // namespace secondring

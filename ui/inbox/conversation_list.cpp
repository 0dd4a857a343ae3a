// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_list.h"

#include "ui/inbox/conversation_delegate.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/list_foot.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_popover.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int chipGap = 4;

} // namespace

ConversationList::ConversationList(const Desk& desk, QWidget* parent)
    : Bar(desk.theme, Token::Panel, Edge::Trailing, parent), m_desk(desk),
      m_model(new ConversationModel(desk, this)), m_view(new ConversationView(this)),
      m_search(new SearchField(desk.theme, tr("Search people and messages"), tr("Ctrl K"), this)),
      m_empty(new EmptyState(desk.theme, this)), m_chips(new QWidget(this)), m_stack(new QStackedLayout),
      m_foot(new ListFoot(desk.theme, this))
{
    m_view->setObjectName(u"conversations"_s);
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ConversationDelegate(desk, m_view));
    buildHead();

    connect(m_model, &ConversationModel::loaded, this, &ConversationList::onLoaded);
    connect(m_model, &ConversationModel::failed, this, &ConversationList::onFailed);
    connect(m_model, &ConversationModel::counted, this, &ConversationList::showCounts);
    connect(m_foot, &ListFoot::undone, this, &ConversationList::focusRows);
    connect(m_foot, &ListFoot::doneAsked, this, &ConversationList::doneWithMarked);
    connect(m_foot, &ListFoot::clearAsked, m_view, &ConversationView::clearMarks);
    connect(m_view, &ConversationView::marksChanged, this,
            [this] { m_foot->showMarked(static_cast<int>(m_view->marked().size())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) Q_EMIT chosen(m_model->at(now.row()));
            });
    connect(m_view, &QAbstractItemView::activated, this, &ConversationList::writeAsked);
    connect(m_search, &SearchField::searched, this, [this] { showFilter(m_model->filter()); });
    connect(m_search, &SearchField::left, this, &ConversationList::leaveFor);
    connect(m_empty, &EmptyState::acted, this, &ConversationList::onEmptyActed);
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(300));
    connect(&m_patience, &QTimer::timeout, this, &ConversationList::onStillReading);
}

void ConversationList::buildHead()
{
    const auto& theme = m_desk.theme;
    buildFilters();
    auto* newText = new Button(theme, Button::Kind::Plain, tr("New text"), this);
    newText->setObjectName(u"newText"_s);
    newText->setIconName(u"square-pen"_s);
    newText->setSize(Button::Size::Compact);
    newText->setToolTip(tr("Ctrl N"));
    connect(newText, &QAbstractButton::clicked, this, &ConversationList::newTextAsked);
    auto* title = new QHBoxLayout;
    title->addWidget(new Words(theme, Type::Title, Token::Ink, tr("Inbox"), this), 1);
    title->addWidget(newText);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14));
    head->setSpacing(theme.px(10));
    head->addLayout(title);
    head->addWidget(m_search);
    head->addWidget(m_chips);
    buildColumn(head);
    orderTabs();
}

void ConversationList::buildFilters()
{
    const auto& theme = m_desk.theme;
    auto* chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(theme.px(chipGap));
    new QButtonGroup(m_chips);
    m_needsReply = addFilter(tr("Needs reply"), ConversationFilter::NeedsReply, "filterNeedsReply");
    m_hot = addFilter(tr("Hot"), ConversationFilter::Hot, "filterHot");
    m_mine = addFilter(tr("Mine"), ConversationFilter::Mine, "filterMine");
    addFilter(tr("All"), ConversationFilter::All, "filterAll");
    m_more = new Chip(theme, {}, m_chips);
    m_more->setObjectName(u"filterMore"_s);
    showMore({});
    m_more->setToolTip(tr("Done, snoozed, not delivered, drafts"));
    m_chips->findChild<QButtonGroup*>()->addButton(m_more);
    chips->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, &ConversationList::askForMore);
    chips->addStretch(1);
    m_needsReply->setChecked(true);
}

void ConversationList::buildColumn(QVBoxLayout* head)
{
    auto* line = new Bar(m_desk.theme, Token::Line, std::nullopt, this);
    line->setFixedHeight(1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(line);
    column->addLayout(m_stack, 1);
    column->addWidget(m_foot);
}

void ConversationList::orderTabs()
{
    m_search->tabAfter(findChild<Button*>(u"newText"_s));
    QWidgetList order{m_search->focusProxy()};
    order << m_chips->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    order << m_view << m_empty->focusProxy();
    for (auto* button : m_foot->findChildren<Button*>())
        order << button;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ConversationList::showCounts(const InboxCounts& counts)
{
    m_counts = counts;
    fitChips();
    Q_EMIT needsReplyCounted(counts.needsReply);
}

void ConversationList::showMore(const QString& chosen)
{
    m_more->setWords(chosen.isEmpty() ? u"\u22EF"_s : chosen);
    m_more->setAccessibleName(chosen.isEmpty() ? tr("More filters") : tr("%1. More filters").arg(chosen));
}

// Where not all fits into one line, the lesser numbers go first.
void ConversationList::fitChips()
{
    m_needsReply->setCount(m_counts.needsReply);
    m_hot->setCount(m_counts.hot);
    m_mine->setCount(m_counts.mine);
    const int room = m_desk.theme.px(352 - 2 * 16);
    const auto chips = m_chips->findChildren<Chip*>();
    const auto needed = [&] {
        int width = static_cast<int>(chips.size() - 1) * m_desk.theme.px(chipGap);
        for (const auto* chip : chips)
            width += chip->sizeHint().width();
        return width;
    };
    for (auto* chip : {m_mine, m_hot, m_needsReply})
        if (needed() > room) chip->setCount(0);
}

void ConversationList::askForMore()
{
    static constexpr std::array filters{ConversationFilter::Done, ConversationFilter::Snoozed,
                                        ConversationFilter::Failed, ConversationFilter::Drafts};
    auto* more = new ChoicePopover(m_desk.theme, tr("Show"), this);
    const std::vector<Choice> choices{{tr("Done"), {}, u"check"_s},
                                      {tr("Snoozed"), {}, u"alarm-clock"_s},
                                      {tr("Failed"), tr("Not delivered"), u"circle-alert"_s},
                                      {tr("Drafts"), {}, u"pencil"_s}};
    more->setChoices(choices);
    connect(more, &ChoicePopover::chosen, this, [this, choices](int choice) {
        showMore(choices[static_cast<size_t>(choice)].words);
        choose(filters[static_cast<size_t>(choice)]);
    });
    connect(more, &QObject::destroyed, this, [this] {
        // Left without a choice: the filter that is shown stays pressed.
        const bool chosen = std::ranges::find(filters, m_model->filter()) != filters.end();
        if (!chosen) pressChip();
    });
    more->openAt(m_more);
}

Chip* ConversationList::addFilter(const QString& words, ConversationFilter filter, const char* name)
{
    auto* chip = new Chip(m_desk.theme, words, m_chips);
    chip->setObjectName(QLatin1StringView(name));
    m_chips->findChild<QButtonGroup*>()->addButton(chip);
    m_chips->layout()->addWidget(chip);
    chip->setProperty("filter", static_cast<int>(filter));
    connect(chip, &QAbstractButton::clicked, this, [this, filter] {
        showMore({});
        choose(filter);
    });
    return chip;
}

void ConversationList::pressChip()
{
    for (auto* chip : m_chips->findChildren<Chip*>())
        if (chip->property("filter") == QVariant(static_cast<int>(m_model->filter()))) chip->setChecked(true);
}

// A search is over everybody: whoever asks for one of the lists is done with it.
void ConversationList::choose(ConversationFilter filter)
{
    fitChips();
    m_search->clear();
    showFilter(filter);
}

void ConversationList::showFilter(ConversationFilter filter)
{
    m_view->clearMarks();
    m_model->show(filter, m_search->words());
    sayWhenItTakesLong();
}

void ConversationList::enter()
{
    if (!std::exchange(m_entered, true)) showFilter(ConversationFilter::NeedsReply);
}

void ConversationList::search()
{
    m_search->focusAll();
}

void ConversationList::leaveSearch()
{
    m_search->clear();
}

void ConversationList::step(int rows)
{
    m_view->step(rows);
}

void ConversationList::focusRows()
{
    (m_view->isVisible() ? static_cast<QWidget*>(m_view) : this)->setFocus(Qt::OtherFocusReason);
}

void ConversationList::choose(const ConversationId& id)
{
    m_view->chooseOrLeave(m_model->rowOf(id.value));
}

void ConversationList::toggleMark()
{
    m_view->toggleMark(m_view->currentIndex());
}

bool ConversationList::doneWithMarked()
{
    const auto marked = m_view->marked();
    if (marked.empty()) return false;
    std::vector<ConversationId> ids;
    for (const QString& id : marked)
        ids.push_back(ConversationId{id});
    m_view->clearMarks();
    Q_EMIT doneAsked(ids);
    return true;
}

void ConversationList::offerUndo(const QString& sentence, std::function<void()> undo)
{
    m_foot->offerUndo(sentence, std::move(undo));
}

void ConversationList::undo()
{
    m_foot->undo();
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_actions.h"

#include "ui/leads/lead_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_popover.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr std::array lostReasons{LostReason::WentElsewhere, LostReason::Price,    LostReason::NoTimeFound,
                                 LostReason::NotOffered,    LostReason::NoAnswer, LostReason::NotACustomer,
                                 LostReason::WrongNumber,   LostReason::Other};

} // namespace

LeadActions::LeadActions(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_follow(new Card(theme, this)),
      m_clock(new IconMark(theme, u"alarm-clock"_s, Token::AccentInk, m_follow)),
      m_when(new Words(theme, Type::Strong, Token::AccentInk, {}, m_follow)),
      m_why(new Words(theme, Type::Small, Token::AccentInk, {}, m_follow)), m_texts(new Card(theme, this)),
      m_next(new Words(theme, Type::Small, Token::Ink, {}, m_texts)),
      m_stop(new Button(theme, Button::Kind::Link, tr("Stop"), m_texts)),
      m_who(new Button(theme, Button::Kind::Plain, {}, this)),
      m_same(new Words(theme, Type::Small, Token::Ink2, {}, this)),
      m_merge(new Button(theme, Button::Kind::Plain, tr("It is the same person"), this)),
      m_undo(new Button(theme, Button::Kind::Plain, tr("Undo the merge"), this)),
      m_booked(new Button(theme, Button::Kind::Primary, tr("Mark booked"), this)),
      m_lost(new Button(theme, Button::Kind::Plain, tr("Lost"), this)),
      m_reopen(new Button(theme, Button::Kind::Plain, tr("Open again"), this))
{
    nameAll();
    layOut();
    connect(m_booked, &QAbstractButton::clicked, this,
            [this] { Q_EMIT stageAsked(Stage::Booked, LostReason::None); });
    connect(m_lost, &QAbstractButton::clicked, this, &LeadActions::askWhyLost);
    connect(m_reopen, &QAbstractButton::clicked, this, &LeadActions::openAgainAsked);
    connect(m_stop, &QAbstractButton::clicked, this, &LeadActions::stopTextsAsked);
    connect(m_who, &QAbstractButton::clicked, this, &LeadActions::askWho);
    connect(m_merge, &QAbstractButton::clicked, this, [this] {
        if (!m_card.likelySame.empty()) Q_EMIT mergeAsked(m_card.likelySame.front().lead);
    });
    connect(m_undo, &QAbstractButton::clicked, this, &LeadActions::undoMergeAsked);
}

void LeadActions::nameAll()
{
    m_follow->setSurface({Token::AccentSoft, {}, 10});
    m_follow->setObjectName(u"followUp"_s);
    m_when->setFlow(Words::Flow::Paragraph);
    m_why->setFlow(Words::Flow::Paragraph);
    m_texts->setObjectName(u"followUpTexts"_s);
    m_next->setFlow(Words::Flow::Paragraph);
    m_stop->setObjectName(u"stopTexts"_s);
    m_stop->setAccessibleName(tr("Stop the follow-up texts"));
    m_stop->setSize(Button::Size::Compact);
    m_same->setFlow(Words::Flow::Paragraph);
    m_booked->setObjectName(u"markBooked"_s);
    m_booked->setToolTip(tr("B"));
    m_lost->setObjectName(u"markLost"_s);
    m_reopen->setObjectName(u"openLeadAgain"_s);
    m_who->setObjectName(u"chooseWho"_s);
    m_who->setIconName(u"users"_s);
    m_merge->setObjectName(u"mergeLead"_s);
    m_undo->setObjectName(u"undoMerge"_s);
    m_undo->setIconName(u"rotate-ccw"_s);
}

void LeadActions::layOut()
{
    auto* when = new QHBoxLayout;
    when->setSpacing(m_theme.px(5));
    when->addWidget(m_clock);
    when->addWidget(m_when, 1);
    auto* follow = new QVBoxLayout(m_follow);
    follow->setContentsMargins(m_theme.px(12), m_theme.px(10), m_theme.px(12), m_theme.px(10));
    follow->setSpacing(0);
    follow->addLayout(when);
    follow->addWidget(m_why);
    layOutTexts();
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    for (auto* button : {m_booked, m_lost, m_reopen, m_who, m_merge, m_undo})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (auto* button : {m_booked, m_lost, m_reopen})
        row->addWidget(button, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(12));
    column->addWidget(m_follow);
    column->addWidget(m_texts);
    column->addWidget(m_who);
    column->addWidget(m_same);
    column->addWidget(m_merge);
    column->addWidget(m_undo);
    column->addLayout(row);
    // Until the card is read.
    for (auto* part :
         std::initializer_list<QWidget*>{m_follow, m_texts, m_reopen, m_who, m_same, m_merge, m_undo})
        part->hide();
}

void LeadActions::layOutTexts()
{
    auto* row = new QHBoxLayout(m_texts);
    row->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(8), m_theme.px(8));
    row->setSpacing(m_theme.px(6));
    row->addWidget(m_next, 1);
    row->addWidget(m_stop);
}

void LeadActions::showCard(const LeadCard& card)
{
    m_card = card;
    const bool over = card.lead.isOver();
    m_booked->setVisible(!over);
    m_lost->setVisible(!over);
    m_reopen->setVisible(over);
    m_undo->setVisible(card.canUndoMerge);
    m_who->setVisible(card.people.size() > 1);
    QString chosen;
    for (const NumberPerson& person : card.people)
        if (card.lead.person == person.id) chosen = person.name;
    m_who->setText(chosen.isEmpty()
                       ? tr("Who is it? %n share this number", nullptr, static_cast<int>(card.people.size()))
                       : tr("It is %1").arg(chosen));
    m_who->setShortcut({}); // An "&" in a name is a letter.
    const bool same = !card.likelySame.empty() && !over;
    m_same->setVisible(same);
    m_merge->setVisible(same);
    if (same) m_same->setText(tr("%1 wrote from another number.").arg(card.likelySame.front().name));
}

void LeadActions::showFollowUp(const QString& when, const QString& why, bool isLate)
{
    const Token ink = isLate ? Token::Hot : Token::AccentInk;
    m_follow->setSurface({isLate ? Token::HotSoft : Token::AccentSoft, {}, 10});
    m_clock->showIcon(isLate ? u"circle-alert"_s : u"alarm-clock"_s, ink);
    m_when->setInk(ink);
    m_why->setInk(ink);
    m_when->setText(when);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_follow->setAccessibleName(why.isEmpty() ? when : when + u". "_s + why);
    m_follow->setVisible(!when.isEmpty());
}

void LeadActions::showTexts(const QString& next)
{
    m_next->setText(next);
    m_texts->setAccessibleName(next);
    m_texts->setVisible(!next.isEmpty());
}

void LeadActions::askWhyLost()
{
    auto* why = new ChoicePopover(m_theme, tr("Why is it lost?"), this);
    std::vector<Choice> choices;
    choices.reserve(lostReasons.size());
    for (const LostReason reason : lostReasons)
        choices.push_back({words(reason), {}, {}});
    why->setChoices(choices);
    connect(why, &ChoicePopover::chosen, this,
            [this](int choice) { Q_EMIT stageAsked(Stage::Lost, lostReasons[static_cast<size_t>(choice)]); });
    why->openAt(m_lost);
}

void LeadActions::askWho()
{
    auto* who = new ChoicePopover(m_theme, tr("Who is it?"), this);
    std::vector<Choice> choices;
    for (const NumberPerson& person : m_card.people)
        choices.push_back({person.name, {}, u"user"_s});
    choices.push_back({tr("Not sure"), {}, u"circle-question-mark"_s});
    who->takeTyped(tr("Somebody else's name"),
                   [](const QString& typed) { return tr("Add %1").arg(typed.trimmed()); });
    who->setChoices(choices);
    // The card may be read anew while the list stands open.
    connect(who, &ChoicePopover::chosen, this, [this, people = m_card.people](int choice) {
        const auto index = static_cast<size_t>(choice);
        Q_EMIT personAsked(index < people.size() ? people[index].id : QString());
    });
    connect(who, &ChoicePopover::typed, this, &LeadActions::newPersonAsked);
    who->openAt(m_who);
}

} // namespace secondring

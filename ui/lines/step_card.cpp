// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/step_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int markSize = 26;

bool wentWell(StepState state)
{
    return state == StepState::Good || state == StepState::Weak;
}

Token inkOfMark(StepState state, bool isCurrent)
{
    if (state == StepState::Failed) return Token::Hot;
    if (state == StepState::Weak) return Token::Warm;
    if (state == StepState::Good || isCurrent) return Token::Accent;
    return Token::Line;
}

QString iconOfStep(StepState state)
{
    if (state == StepState::Ringing) return u"phone-incoming"_s;
    if (state == StepState::Listening) return u"hourglass"_s;
    if (state == StepState::Failed) return u"x"_s;
    return wentWell(state) ? u"check"_s : QString();
}

} // namespace

StepCard::StepCard(const Theme& theme, int number, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_number(number),
      m_title(new Words(theme, Type::Strong, Token::Ink, {}, this)),
      m_sentence(new Words(theme, Type::Body, Token::Ink2, {}, this)), m_buttons(new QWidget(this))
{
    setObjectName(u"step%1"_s.arg(number));
    m_sentence->setObjectName(u"stepSentence"_s);
    m_sentence->setFlow(Words::Flow::Paragraph);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, theme.px(8), 0, 0);
    row->setSpacing(theme.px(8));
    m_call = addButton(u"callNow"_s);
    m_done = addButton(u"callDone"_s);
    m_alone = addButton(u"deskRangAlone"_s);
    m_notMine = addButton(u"notMine"_s);
    m_skip = addButton(u"skip"_s);
    row->addStretch(1);
    m_again = new Button(theme, Button::Kind::Quiet, tr("Again"), this);
    m_again->setObjectName(u"again"_s);
    m_again->setSize(Button::Size::Compact);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addWidget(m_buttons);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(theme.px(18 + markSize + 14), theme.px(14), theme.px(16), theme.px(14));
    all->addLayout(words, 1);
    all->addWidget(m_again, 0, Qt::AlignTop);
    m_done->setText(tr("My call is over"));
    m_alone->setText(tr("The desk rang, nothing came"));
    m_notMine->setText(tr("That is not me"));
    m_skip->setText(tr("Skip"));
    connect(m_call, &QAbstractButton::clicked, this, &StepCard::callNow);
    connect(m_done, &QAbstractButton::clicked, this, &StepCard::callDone);
    connect(m_alone, &QAbstractButton::clicked, this, &StepCard::deskRangAlone);
    connect(m_notMine, &QAbstractButton::clicked, this, &StepCard::notMine);
    connect(m_skip, &QAbstractButton::clicked, this, &StepCard::skipped);
    connect(m_again, &QAbstractButton::clicked, this, &StepCard::again);
}

Button* StepCard::addButton(const QString& name)
{
    const bool isMain = name == u"callNow"_s;
    auto* button = new Button(m_theme, isMain ? Button::Kind::Primary : Button::Kind::Plain, {}, m_buttons);
    button->setObjectName(name);
    button->setSize(Button::Size::Compact);
    m_buttons->layout()->addWidget(button);
    return button;
}

void StepCard::showStep(const CheckStep& step, bool isCurrent, const CheckedLine& line)
{
    m_state = step.state;
    m_isCurrent = isCurrent;
    m_title->setText(stepTitle(step.call, line));
    m_sentence->setText(stepSentence(step, line));
    const bool isDim = !isCurrent && (step.state == StepState::Ahead || step.state == StepState::Skipped);
    m_title->setInk(isDim ? Token::Ink3 : isCurrent ? Token::AccentInk : Token::Ink);
    const bool isWrong = step.state == StepState::Failed;
    m_sentence->setInk(isWrong && !isCurrent ? Token::Hot : isDim ? Token::Ink3 : Token::Ink2);
    setAccessibleName(stepTitle(step.call, line));
    setAccessibleDescription(m_sentence->text());
    showButtons(step, isCurrent);
    update();
}

void StepCard::showButtons(const CheckStep& step, bool isCurrent)
{
    const bool isPickUp = step.call == TestCall::PickUp;
    const bool isWaiting = step.state == StepState::Listening;
    const bool isRinging = step.state == StepState::Ringing;
    const bool isFailed = step.state == StepState::Failed;
    if (isFailed)
        m_call->setText(tr("Try again"));
    else
        m_call->setText(isPickUp ? tr("I lift it now") : tr("I am calling now"));
    const bool isFound = isFailed && step.finding == CheckFinding::LooksMissed;
    m_skip->setText(isFound ? tr("Go on") : tr("Skip"));
    m_buttons->setVisible(isCurrent);
    m_call->setVisible(!isWaiting && !isRinging);
    m_done->setVisible((isWaiting && !isPickUp) || isRinging);
    m_alone->setVisible(isWaiting && !isPickUp);
    m_notMine->setVisible(isRinging);
    m_skip->setVisible(!isRinging);
    m_again->setVisible(!isCurrent && step.state != StepState::Ahead);
}

void StepCard::takeFocus()
{
    Button* const next = m_call->isVisibleTo(this) ? m_call : m_done->isVisibleTo(this) ? m_done : m_skip;
    next->setFocus();
}

void StepCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const bool isWrong = m_isCurrent && m_state == StepState::Failed;
    const Token ground = m_isCurrent ? Token::AccentSoft : Token::Panel;
    paintSurface(painter, m_theme, rect(),
                 {ground,
                  isWrong       ? Token::Hot
                  : m_isCurrent ? Token::Accent
                                : Token::Line,
                  10});
    const int size = m_theme.px(markSize);
    const QRect mark = mirrored(painter, rect(), {m_theme.px(18), m_theme.px(14), size, size});
    const Token ink = inkOfMark(m_state, m_isCurrent);
    const bool isFilled = wentWell(m_state);
    paintSurface(painter, m_theme, mark, {isFilled ? ink : ground, ink, markSize / 2.0});
    if (const QString icon = iconOfStep(m_state); !icon.isEmpty())
        return paintIcon(painter, m_theme, mark, {icon, isFilled ? Token::OnAccent : ink, 14});
    const LineOfText how{Type::Small, m_isCurrent ? Token::AccentInk : Token::Ink3, Qt::AlignCenter};
    paintLine(painter, m_theme, mark, QString::number(m_number), how);
}

} // namespace secondring

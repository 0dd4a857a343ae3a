// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/line_check_dialog.h"

#include "core/settings/settings_keeper.h"
#include "ui/lines/step_card.h"
#include "ui/settings/fields.h"
#include "ui/settings/form_row.h"
#include "ui/settings/reading_order.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words.h"
#include "ui/wording/line_words.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

LineCheckDialog::LineCheckDialog(const SettingsDesk& desk, const LineSettings& line, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_line(line),
      m_words(checkedLine(line, desk.keeper.current().business.region)), m_scroll(new QScrollArea(this)),
      m_checking(new LineChecking(line, desk.lines, desk.clock, this)),
      m_state(new Words(desk.theme, Type::Small, Token::Ink2, {}, this)),
      m_number(new TextField(u"callsFrom"_s, this)),
      m_numberRow(new FormRow(desk.theme, tr("You call from"), m_number, this)),
      m_strangeBar(new QWidget(this)), m_strange(new Words(desk.theme, Type::Small, Token::Ink2, {}, this)),
      m_verdict(new Card(desk.theme, this)),
      m_verdictTitle(new Words(desk.theme, Type::Strong, Token::Ink, {}, m_verdict)),
      m_verdictWords(new Words(desk.theme, Type::Body, Token::Ink2, {}, m_verdict)),
      m_ways(new QWidget(m_verdict))
{
    setObjectName(u"lineCheck"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check %1").arg(line.name));
    const Theme& theme = desk.theme;
    auto* inside = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(8));
    column->setSpacing(theme.px(10));
    addHead(column);
    addSteps(column);
    addStrange(column);
    addVerdict(column);
    column->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The panel behind shows through.
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    tabInReadingOrder(*inside);
    m_close = new Button(theme, Button::Kind::Plain, {}, this);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(28), theme.px(8), theme.px(28), theme.px(24));
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addLayout(foot);
    m_close->setObjectName(u"closeCheck"_s);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::close);
    connect(this, &QDialog::finished, this, [this] { Q_EMIT concluded(m_checking->check().result()); });
    connect(m_checking, &LineChecking::changed, this, &LineCheckDialog::showState);
    setMinimumSize(theme.px(600), theme.px(420));
    resize(theme.px(720), theme.px(760));
    showState();
}

LineCheckDialog::~LineCheckDialog()
{
    m_number->disconnect(this); // Losing the keyboard as all ends, it would tell what is half gone.
}

void LineCheckDialog::addHead(QVBoxLayout* column)
{
    column->addWidget(
        new Words(m_desk.theme, Type::Heading, Token::Ink, tr("Check %1").arg(m_line.name), this));
    auto* what = new Words(m_desk.theme, Type::Body, Token::Ink2,
                           tr("A few short calls from your mobile show that Second Ring tells a missed call "
                              "from an answered one. It takes about two minutes, and no text is sent."),
                           this);
    what->setFlow(Words::Flow::Paragraph);
    column->addWidget(what);
    m_state->setObjectName(u"lineState"_s);
    m_state->setFlow(Words::Flow::Paragraph);
    column->addWidget(m_state);
    m_numberRow->setHint(tr("So that a customer who calls meanwhile is not taken for you. It is not kept."));
    column->addWidget(m_numberRow);
    connect(m_number, &TextField::settled, this, &LineCheckDialog::callFrom);
    // They may dial with the last digit typed.
    connect(m_number, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (const auto number = PhoneNumber::parse(typed, m_words.region)) expect(*number);
    });
}

void LineCheckDialog::addSteps(QVBoxLayout* column)
{
    for (const CheckStep& step : m_checking->check().steps()) {
        auto* card = new StepCard(m_desk.theme, static_cast<int>(m_steps.size()) + 1, this);
        connectStep(card, step.call);
        column->addWidget(card);
        m_steps.push_back(card);
    }
}

void LineCheckDialog::connectStep(StepCard* card, TestCall call)
{
    connect(card, &StepCard::callNow, this, &LineCheckDialog::callNow);
    connect(card, &StepCard::callDone, m_checking, &LineChecking::callDone);
    connect(card, &StepCard::deskRangAlone, m_checking, &LineChecking::deskRangAlone);
    connect(card, &StepCard::notMine, m_checking, &LineChecking::notMyCall);
    connect(card, &StepCard::skipped, m_checking, &LineChecking::skip);
    connect(card, &StepCard::again, m_checking, [this, call] { m_checking->again(call); });
}

void LineCheckDialog::addStrange(QVBoxLayout* column)
{
    auto* mine = new Button(m_desk.theme, Button::Kind::Plain, tr("That is my phone"), m_strangeBar);
    mine->setObjectName(u"strangeIsMine"_s);
    mine->setSize(Button::Size::Compact);
    m_strange->setObjectName(u"strange"_s);
    m_strange->setFlow(Words::Flow::Paragraph);
    auto* row = new QHBoxLayout(m_strangeBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_strange, 1, Qt::AlignVCenter);
    row->addWidget(mine);
    column->addWidget(m_strangeBar);
    connect(mine, &QAbstractButton::clicked, m_checking, &LineChecking::strangeIsMine);
}

void LineCheckDialog::addVerdict(QVBoxLayout* column)
{
    const Theme& theme = m_desk.theme;
    m_verdictTitle->setObjectName(u"verdictTitle"_s);
    m_verdictWords->setObjectName(u"verdictWords"_s);
    m_verdictWords->setFlow(Words::Flow::Paragraph);
    m_ways->setObjectName(u"waysOut"_s);
    auto* ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, theme.px(6), 0, 0);
    ways->setSpacing(theme.px(2));
    int number = 0;
    for (const WayOut& way : waysOut(m_line)) {
        if (number > 0) ways->addSpacing(theme.px(8));
        ways->addWidget(new Words(theme, Type::Strong, Token::Ink,
                                  tr("%1. %2").arg(QString::number(++number), way.title), m_ways));
        auto* sentence = new Words(theme, Type::Body, Token::Ink2, way.sentence, m_ways);
        sentence->setFlow(Words::Flow::Paragraph);
        ways->addWidget(sentence);
    }
    auto* inside = new QVBoxLayout(m_verdict);
    inside->setContentsMargins(theme.px(18), theme.px(14), theme.px(18), theme.px(14));
    inside->setSpacing(theme.px(2));
    inside->addWidget(m_verdictTitle);
    inside->addWidget(m_verdictWords);
    inside->addWidget(m_ways);
    column->addWidget(m_verdict);
}

void LineCheckDialog::callFrom(const QString& typed)
{
    if (typed.isEmpty()) return m_numberRow->setMistake({});
    const auto number = PhoneNumber::parse(typed, m_words.region);
    m_numberRow->setMistake(number ? QString() : tr("This is not a whole telephone number."));
    if (!number) return;
    m_number->accept(written(*number, m_words.region));
    expect(*number);
}

void LineCheckDialog::expect(const PhoneNumber& number)
{
    if (m_from == number) return;
    m_from = number;
    m_numberRow->setMistake({});
    m_checking->callFrom(number);
}

// Calls of a phone nobody named are anybody's: they would be texted, and stand in the lists.
void LineCheckDialog::callNow()
{
    const CheckStep* current = m_checking->check().current();
    const bool isCall = current != nullptr && current->call != TestCall::PickUp;
    if (!isCall || m_from) return m_checking->callNow();
    m_numberRow->setMistake(tr("Write down which phone you call from: only its calls are not texted."));
    m_number->setFocus();
}

void LineCheckDialog::showState()
{
    const auto status = m_checking->status();
    if (m_desk.lines.isPractising)
        m_state->setText(tr("You are practising: your own lines are not watched. Go live first; nobody is "
                            "texted by itself on a line that is not checked."));
    else if (!status)
        m_state->setText(tr("This line is not watched. Switch it on first, under More."));
    else
        m_state->setText(healthOf(*status).sentence);
    const bool isWell = status && status->state == LineMonitor::State::Watching;
    m_state->setInk(isWell ? Token::Good : Token::Hot);
    QWidget* const focused = focusWidget();
    const CheckStep* current = m_checking->check().current();
    if (current != nullptr && current->call != m_shown) {
        m_shown = current->call;
        bringIntoView(m_steps[static_cast<size_t>(current - m_checking->check().steps().data())]);
    }
    for (size_t at = 0; at < m_steps.size(); ++at) {
        const CheckStep& step = m_checking->check().steps()[at];
        m_steps[at]->showStep(step, &step == current, m_words);
    }
    showStrange();
    showVerdict();
    keepFocus(focused, current);
}

void LineCheckDialog::keepFocus(const QWidget* focused, const CheckStep* current)
{
    const bool wasInStep =
        std::ranges::any_of(m_steps, [focused](const StepCard* step) { return step->isAncestorOf(focused); });
    if (!wasInStep || focused->isVisibleTo(this)) return;
    // Its button went away with what it was for.
    if (current != nullptr)
        m_steps[static_cast<size_t>(current - m_checking->check().steps().data())]->takeFocus();
    else
        m_close->setFocus();
}

void LineCheckDialog::bringIntoView(QWidget* part)
{
    // Once it has its place.
    QMetaObject::invokeMethod(
        this, [this, part] { m_scroll->ensureWidgetVisible(part, 0, m_desk.theme.px(8)); },
        Qt::QueuedConnection);
}

void LineCheckDialog::showStrange()
{
    const auto& strange = m_checking->check().strange();
    m_strangeBar->setVisible(strange.has_value() && m_checking->check().current() != nullptr);
    if (!strange || !strange->call.caller.number) return;
    m_strange->setText(tr("Somebody else called: %1. That call does not count here.")
                           .arg(written(*strange->call.caller.number, m_words.region)));
}

void LineCheckDialog::showVerdict()
{
    const LineCheckResult result = m_checking->check().result();
    const bool isOver = m_checking->check().current() == nullptr;
    // Opened to read them again.
    const bool hidKnown = m_line.hidesAnswers && !result.hungUp;
    const bool hides = result.hidesAnswers() || hidKnown;
    const bool isNews = m_verdict->isHidden() && (isOver || hides);
    m_verdict->setVisible(isOver || hides);
    if (isNews) bringIntoView(m_verdict);
    m_ways->setVisible(hides);
    LineCheckResult said = result;
    if (hidKnown) said.answered = CallOutcome::NoAnswer;
    const VerdictWords words = verdictWords(said);
    m_verdictTitle->setText(words.title);
    m_verdictTitle->setInk(inkOf(words.tone));
    m_verdictWords->setText(words.sentence);
    const bool isKnown = result.verdict() != LineVerdict::Incomplete;
    m_close->setText(isOver && isKnown ? tr("Done") : tr("Close"));
    m_close->setKind(isOver && isKnown ? Button::Kind::Primary : Button::Kind::Plain);
}

} // namespace secondring

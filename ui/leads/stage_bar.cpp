// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/stage_bar.h"

#include "ui/leads/lead_words.h"
#include "ui/widgets/paint.h"

#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr std::array steps{Stage::Missed, Stage::Engaged, Stage::Qualified, Stage::Booked};

} // namespace

StageBar::StageBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"stage"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageBar::showStage(Stage stage, LostReason reason)
{
    m_stage = stage;
    m_reason = reason;
    setAccessibleName(stage == Stage::Lost ? tr("Lost: %1").arg(words(reason))
                                           : tr("Stage: %1").arg(words(stage)));
    update();
}

QSize StageBar::sizeHint() const
{
    return {m_theme.px(240), m_theme.px(27)};
}

void StageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    for (int i = 0; i < static_cast<int>(steps.size()); ++i)
        paintStep(painter, i);
    if (m_stage != Stage::Lost) return;
    paintLine(painter, m_theme, {0, wordsTop(), width(), m_theme.px(18)},
              tr("Lost: %1").arg(secondring::words(m_reason)), {Type::Label, Token::Ink2});
}

void StageBar::paintStep(QPainter& painter, int step) const
{
    const bool lost = m_stage == Stage::Lost;
    const int gap = m_theme.px(4);
    const int count = static_cast<int>(steps.size());
    // What does not divide evenly is shared out, so that the last part ends where the panel's text does.
    const auto begins = [&](int i) { return i * (width() + gap) / count; };
    const int wide = begins(step + 1) - gap - begins(step);
    const QRect part(begins(step), 0, wide, m_theme.px(5));
    const bool reached = !lost && step <= static_cast<int>(m_stage);
    paintSurface(painter, m_theme, mirrored(painter, rect(), part),
                 {reached ? Token::Accent : Token::Line, {}, 2.5});
    if (lost) return;
    // The first word begins where the bar begins and the last one ends where it ends.
    const bool first = step == 0;
    const bool last = step == count - 1;
    const Qt::Alignment align = first ? Qt::AlignLeading : last ? Qt::AlignTrailing : Qt::AlignHCenter;
    const QRect label(part.x() - m_theme.px(first ? 0 : 6), wordsTop(),
                      wide + m_theme.px(first || last ? 6 : 12), m_theme.px(18));
    const bool here = step == static_cast<int>(m_stage);
    paintLine(
        painter, m_theme, mirrored(painter, rect(), label),
        secondring::words(steps[static_cast<size_t>(step)]),
        {here ? Type::Label : Type::Fine, here ? Token::AccentInk : Token::Ink2, align | Qt::AlignVCenter});
}

} // namespace secondring

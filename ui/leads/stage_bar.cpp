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
    const bool lost = m_stage == Stage::Lost;
    const int gap = m_theme.px(4);
    const int count = static_cast<int>(steps.size());
    const int words = m_theme.px(9);
    // What does not divide evenly is shared out, so that the last part ends where the panel's text does.
    const auto begins = [&](int i) { return i * (width() + gap) / count; };
    for (int i = 0; i < count; ++i) {
        const bool reached = !lost && i <= static_cast<int>(m_stage);
        const int step = begins(i + 1) - gap - begins(i);
        const QRect part(begins(i), 0, step, m_theme.px(5));
        paintSurface(painter, m_theme, mirrored(painter, rect(), part),
                     {reached ? Token::Accent : Token::Line, {}, 2.5});
        if (lost) continue;
        const bool here = i == static_cast<int>(m_stage);
        // The first word begins where the bar begins and the last one ends where it ends.
        const Qt::Alignment align = i == 0           ? Qt::AlignLeading
                                    : i == count - 1 ? Qt::AlignTrailing
                                                     : Qt::AlignHCenter;
        const QRect label(part.x() - m_theme.px(i == 0 ? 0 : 6), words,
                          step + m_theme.px(i == 0 || i == count - 1 ? 6 : 12), m_theme.px(18));
        paintLine(painter, m_theme, mirrored(painter, rect(), label),
                  secondring::words(steps[static_cast<size_t>(i)]),
                  {here ? Type::Label : Type::Fine, here ? Token::AccentInk : Token::Ink2,
                   align | Qt::AlignVCenter});
    }
    if (!lost) return;
    paintLine(painter, m_theme, {0, words, width(), m_theme.px(18)},
              tr("Lost: %1").arg(secondring::words(m_reason)), {Type::Label, Token::Ink2});
}

} // namespace secondring

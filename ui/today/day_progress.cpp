// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_progress.h"

#include "ui/widgets/paint.h"

#include <QLocale>

namespace secondring {

namespace {

constexpr int barWidth = 180;
constexpr int barHeight = 6;
constexpr int besideBar = 8;

} // namespace

DayProgress::DayProgress(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("progress"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DayProgress::showProgress(int done, int all)
{
    m_done = done;
    m_all = all;
    setAccessibleName(tr("%1 done").arg(words()));
    setVisible(all > 0);
    updateGeometry();
    update();
}

void DayProgress::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow) return;
    m_isNarrow = narrow;
    updateGeometry();
    update();
}

QString DayProgress::words() const
{
    return tr("%1 of %2").arg(QLocale().toString(m_done), QLocale().toString(m_all));
}

QSize DayProgress::sizeHint() const
{
    const int bar = m_isNarrow ? 0 : m_theme.px(barWidth + besideBar);
    return {bar + widthOf(m_theme, Type::Body, words()) + m_theme.px(18), m_theme.lineOf(Type::Body)};
}

void DayProgress::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (m_isNarrow) return paintLine(painter, m_theme, rect(), words(), {Type::Body, Token::Ink2});
    const int width = m_theme.px(barWidth);
    const int high = m_theme.px(barHeight);
    const QRect bar(0, (height() - high) / 2, width, high);
    paintSurface(painter, m_theme, mirrored(painter, rect(), bar), {Token::Line, {}, barHeight / 2.0});
    QRect part = bar;
    part.setWidth(m_all > 0 ? width * m_done / m_all : 0);
    if (part.width() > 0)
        paintSurface(painter, m_theme, mirrored(painter, rect(), part), {Token::Accent, {}, barHeight / 2.0});
    const QRect label = rect().adjusted(width + m_theme.px(besideBar), 0, 0, 0);
    paintLine(painter, m_theme, mirrored(painter, rect(), label), words(), {Type::Body, Token::Ink2});
}

} // namespace secondring

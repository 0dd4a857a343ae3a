// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_block.h"

#include <QPainter>

#include <cmath>

namespace secondring {

TextBlock::TextBlock(const Theme& theme, Type type, const QString& words, const Fit& fit)
    : m_line(theme.lineOf(type))
{
    auto text = words;
    text.replace(u'\n', QChar::LineSeparator);
    m_words = withNumbersIsolated(text);
    m_layout.setText(m_words.shown);
    m_layout.setFont(theme.font(type));
    m_layout.setCacheEnabled(true);
    QTextOption option(fit.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // By the words themselves: an Arabic text stays right to left in an English window.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout.setTextOption(option);
    layOut(fit);
    if (fit.mostLines > 0 && m_lines > fit.mostLines) elideLast(fit);
}

void TextBlock::layOut(const Fit& fit)
{
    m_lines = 0;
    m_width = 0;
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(fit.width);
        line.setPosition(QPointF(0, m_lines * m_line + (m_line - line.height()) / 2));
        m_width = std::max(m_width, static_cast<int>(std::ceil(line.naturalTextWidth())));
        ++m_lines;
    }
    m_layout.endLayout();
    // QTextLayout knows no leading edge: where the words begin is the right one for Arabic.
    if (fit.align != Qt::AlignLeading || m_layout.textOption().textDirection() == Qt::LeftToRight) return;
    for (int i = 0; i < m_lines; ++i) {
        auto line = m_layout.lineAt(i);
        line.setPosition({m_width - line.naturalTextWidth(), line.y()});
    }
}

void TextBlock::elideLast(const Fit& fit)
{
    const int from = m_layout.lineAt(fit.mostLines - 1).textStart();
    const QFontMetrics metrics(m_layout.font());
    const auto rest = m_layout.text().mid(from).replace(QChar::LineSeparator, u' ');
    m_layout.setText(m_layout.text().left(from) + metrics.elidedText(rest, Qt::ElideRight, fit.width));
    layOut(fit);
}

QRect TextBlock::firstLine() const
{
    return m_lines == 0 ? QRect() : m_layout.lineAt(0).naturalTextRect().toAlignedRect();
}

void TextBlock::paint(QPainter& painter, QPoint topLeft, const QColor& color) const
{
    painter.setPen(color);
    m_layout.draw(&painter, topLeft);
}

void TextBlock::paint(QPainter& painter, QPoint topLeft, const QColor& color, const Light& light) const
{
    QList<QTextLayout::FormatRange> pieces;
    for (const auto& [from, length] : light.lit) {
        const int start = m_words.placeOf(from);
        QTextLayout::FormatRange piece{start, m_words.placeOf(from + length) - start, {}};
        piece.format.setBackground(light.ground);
        piece.format.setForeground(light.ink);
        pieces << piece;
    }
    painter.setPen(color);
    m_layout.draw(&painter, topLeft, pieces);
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/number_isolation.h"

#include <QRect>
#include <QTextLayout>

#include <utility>
#include <vector>

namespace secondring {

/// A paragraph laid out on our own line distance, which QLabel and drawText cannot.
class TextBlock {
public:
    struct Fit {
        int width = 0;
        int mostLines = 0; ///< 0: as many as it takes; else the last line ends in "…".
        Qt::Alignment align = Qt::AlignLeading;
    };

    TextBlock(const Theme& theme, Type type, const QString& words, const Fit& fit);

    [[nodiscard]] int height() const { return m_lines * m_line; }
    [[nodiscard]] int width() const { return m_width; } ///< Of the widest line.
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] QRect firstLine() const; ///< Where its letters are.
    void paint(QPainter& painter, QPoint topLeft, const QColor& color) const;
    /// The same with @p lit pieces (from, length) on a ground of their own.
    struct Light {
        std::vector<std::pair<int, int>> lit;
        QColor ground;
        QColor ink;
    };
    void paint(QPainter& painter, QPoint topLeft, const QColor& color, const Light& light) const;

private:
    void layOut(const Fit& fit);
    void elideLast(const Fit& fit);

    IsolatedWords m_words;
    QTextLayout m_layout;
    int m_line;
    int m_lines = 0;
    int m_width = 0;
};

} // namespace secondring

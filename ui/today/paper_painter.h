// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/paper.h"

#include <QFont>
#include <QRectF>

namespace secondring {

/// Draws a paper on one page. Reasons get as many lines as there is room for; where the page is too short,
/// each list shows its first rows and says how many more there are.
class PaperPainter {
public:
    PaperPainter(QPainter& painter, const QRectF& page, const Paper& paper);

    void paint();

private:
    /// A row as it will stand there.
    struct Laid {
        const Paper::Row* row = nullptr;
        int lines = 1;
        int wanted = 1; ///< Lines, for all that it says.
    };

    void measure();
    void head();
    void facts();
    void plan();
    void fillRoom(double room);
    void drawSection(size_t at);
    void drawRow(const Laid& laid, bool ticks);
    void drawTick();
    void drawWho(const Laid& laid, double from);
    void drawReason(const Laid& laid);
    void foot();
    void cell(double from, double to, const QString& words, const QFont& font, double lower = 0);
    void line(const QString& words, const QFont& font, double height, const QColor& ink);
    void write(const QRectF& box, const QString& words, const QFont& font, const QColor& ink);

    [[nodiscard]] double needed(size_t mostRows) const;
    [[nodiscard]] double reasonEnd() const;
    [[nodiscard]] QStringList underLines(const Paper::Row& row, int most) const;
    [[nodiscard]] QRectF placed(const QRectF& box) const;

    QPainter& m_painter;
    const QRectF m_box;
    const Paper& m_paper;
    std::vector<std::vector<Laid>> m_rows; ///< By section.
    double m_y;
    double m_rowHeight = 0; ///< Of the row that is drawn.
    double m_spread = 0;    ///< Added to each row.
    double m_whenWidth;
    size_t m_most = 0; ///< Rows of a section.
    int m_unsaid = 0;  ///< Rows of lists that have no room at all.
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/paper_painter.h"

#include "ui/widgets/number_isolation.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class PaperWording {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr double paperMargin = 42;
constexpr double paperHeading = 26;
constexpr double moreLine = 14;
constexpr double tightestRow = 15; ///< A row of one line.
constexpr double paperLine = 11;
constexpr double roomiestRow = 30;
constexpr int mostReasonLines = 6;
constexpr double narrowestWhen = 76;
constexpr double widestWhen = 0.25; ///< Of the page: the reason needs the rest.
constexpr double whyBegins = 0.43;
constexpr double whoBegins = 0.035; ///< After the box to tick.
constexpr double numberBegins = 0.22;
constexpr int mostUnderLines = 2;
constexpr double betweenColumns = 8;

QFont paperFont(int size, QFont::Weight weight = QFont::Normal)
{
    QFont font(u"Inter"_s);
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

/// @p words in lines of @p width, @p most at most: the last one ends in dots where that is not all.
QStringList wrappedOnPaper(const QString& words, const QFont& font, double width, int most)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetricsF(font).elidedText(words.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

PaperPainter::PaperPainter(QPainter& painter, const QRectF& page, const Paper& paper)
    : m_painter(painter), m_box(page.adjusted(paperMargin, paperMargin, -paperMargin, -paperMargin)),
      m_paper(paper), m_y(m_box.top()), m_whenWidth(narrowestWhen)
{
    measure();
}

void PaperPainter::measure()
{
    const QFontMetricsF metrics(paperFont(9));
    for (const auto& section : m_paper.sections)
        for (const Paper::Row& each : section.rows)
            m_whenWidth = std::max(m_whenWidth, metrics.horizontalAdvance(each.when) + 4);
    m_whenWidth = std::min(m_whenWidth, m_box.width() * widestWhen);
    const double width = m_box.width() * (reasonEnd() - whyBegins) - betweenColumns;
    for (const auto& section : m_paper.sections) {
        std::vector<Laid> rows;
        for (const Paper::Row& each : section.rows) {
            const auto lines =
                static_cast<int>(wrappedOnPaper(each.why, paperFont(9), width, mostReasonLines).size());
            const auto under = static_cast<int>(underLines(each, mostUnderLines).size());
            rows.push_back({&each, 1, std::max(lines, 1 + under)});
        }
        m_rows.push_back(std::move(rows));
        m_most = std::max(m_most, section.rows.size());
    }
}

void PaperPainter::paint()
{
    head();
    plan();
    for (size_t at = 0; at < m_rows.size(); ++at)
        drawSection(at);
    foot();
}

void PaperPainter::head()
{
    line(m_paper.title, paperFont(18, QFont::DemiBold), 24, Qt::black);
    line(m_paper.sentence, paperFont(10), 16, Qt::darkGray);
    if (!m_paper.facts.isEmpty()) facts();
    m_y += 6;
}

// As many in a line as fit: a figure cut in two is none.
void PaperPainter::facts()
{
    const QFont font = paperFont(10, QFont::Medium);
    QString words;
    for (const QString& fact : m_paper.facts) {
        const QString longer = words.isEmpty() ? fact : words + u"   \u00b7   "_s + fact;
        if (QFontMetricsF(font).horizontalAdvance(longer) < m_box.width()) {
            words = longer;
            continue;
        }
        line(words, font, 16, Qt::black);
        words = fact;
    }
    line(words, font, 16, Qt::black);
}

/// With one line to a row.
double PaperPainter::needed(size_t mostRows) const
{
    double height = 0;
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const size_t rows = std::min(m_rows[at].size(), mostRows);
        height += paperHeading + static_cast<double>(rows) * tightestRow;
        if (rows < m_rows[at].size() || m_paper.sections[at].more > 0) height += moreLine;
    }
    return height;
}

void PaperPainter::plan()
{
    const double room = m_box.bottom() - moreLine - m_y;
    while (m_most > 1 && needed(m_most) > room)
        --m_most;
    fillRoom(room - needed(m_most));
}

// Whatever is said whole in two lines comes before what needs three.
void PaperPainter::fillRoom(double room)
{
    double rows = 0;
    for (auto& section : m_rows) {
        section.resize(std::min(section.size(), m_most));
        rows += static_cast<double>(section.size());
    }
    for (int lines = 2; lines <= mostReasonLines; ++lines) {
        for (auto& section : m_rows) {
            for (Laid& laid : section) {
                if (laid.wanted < lines || laid.lines != lines - 1 || room < paperLine) continue;
                laid.lines = lines;
                room -= paperLine;
            }
        }
    }
    if (rows > 0) m_spread = std::clamp(room / rows, 0.0, roomiestRow - tightestRow);
}

void PaperPainter::drawSection(size_t at)
{
    const auto& section = m_paper.sections[at];
    // The rows were cut to what has room: what is missing is known from the paper.
    const int more = static_cast<int>(section.rows.size() - m_rows[at].size()) + section.more;
    if (m_y + paperHeading + tightestRow + moreLine > m_box.bottom()) {
        m_unsaid += more + static_cast<int>(m_rows[at].size());
        return;
    }
    m_y += 6;
    line(section.heading, paperFont(11, QFont::DemiBold), paperHeading - 6, Qt::black);
    for (const Laid& laid : m_rows[at])
        drawRow(laid, section.ticks);
    if (more == 0) return;
    line(PaperWording::tr("and %1 more, see Second Ring").arg(QLocale().toString(more)), paperFont(9),
         moreLine, Qt::darkGray);
}

void PaperPainter::foot()
{
    if (m_unsaid == 0) return;
    m_y = m_box.bottom() - moreLine;
    line(PaperWording::tr("And %1 more, see Second Ring.").arg(QLocale().toString(m_unsaid)), paperFont(9),
         moreLine, Qt::darkGray);
}

void PaperPainter::drawRow(const Laid& laid, bool ticks)
{
    const Paper::Row& row = *laid.row;
    m_rowHeight = tightestRow + (laid.lines - 1) * paperLine + m_spread;
    if (ticks) drawTick();
    drawWho(laid, ticks ? whoBegins : 0);
    drawReason(laid);
    cell(reasonEnd(), 1 + betweenColumns / m_box.width(), row.when, paperFont(9));
    m_y += m_rowHeight;
    m_painter.setPen(QPen(QColor(210, 210, 210), 0.5));
    m_painter.drawLine(QPointF(m_box.left(), m_y), QPointF(m_box.right(), m_y));
}

/// Name and number, and below both of them what is known.
void PaperPainter::drawWho(const Laid& laid, double from)
{
    const Paper::Row& row = *laid.row;
    const auto room = static_cast<int>((m_rowHeight - tightestRow) / paperLine);
    const QStringList under = underLines(row, std::min(room, mostUnderLines));
    double lower = -6.0 * static_cast<double>(under.size());
    const double number = row.number.isEmpty() ? whyBegins : numberBegins;
    cell(from, number, row.who, paperFont(10, QFont::DemiBold), lower);
    if (!row.number.isEmpty()) cell(number, whyBegins, row.number, paperFont(10), lower);
    for (const QString& words : under)
        cell(from, whyBegins, words, paperFont(8), lower += 12);
}

QStringList PaperPainter::underLines(const Paper::Row& row, int most) const
{
    if (row.under.isEmpty() || most < 1) return {};
    const double width = m_box.width() * (whyBegins - whoBegins) - betweenColumns;
    return wrappedOnPaper(row.under, paperFont(8), width, most);
}

void PaperPainter::drawTick()
{
    m_painter.setPen(QPen(Qt::black, 0.8));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(placed(QRectF(m_box.left(), m_y + (m_rowHeight - 9) / 2, 9, 9)));
}

void PaperPainter::drawReason(const Laid& laid)
{
    const double width = m_box.width() * (reasonEnd() - whyBegins) - betweenColumns;
    const auto lines = wrappedOnPaper(laid.row->why, paperFont(9), width, laid.lines);
    double lower = -static_cast<double>(lines.size() - 1) * paperLine / 2;
    for (const QString& words : lines) {
        cell(whyBegins, reasonEnd(), words, paperFont(9), lower);
        lower += paperLine;
    }
}

double PaperPainter::reasonEnd() const
{
    return 1 - m_whenWidth / m_box.width();
}

/// Right to left the page is mirrored, as the window is.
QRectF PaperPainter::placed(const QRectF& box) const
{
    if (m_painter.layoutDirection() != Qt::RightToLeft) return box;
    return {m_box.left() + m_box.right() - box.right(), box.top(), box.width(), box.height()};
}

void PaperPainter::cell(double from, double to, const QString& words, const QFont& font, double lower)
{
    const QRectF box(m_box.left() + m_box.width() * from, m_y + lower,
                     m_box.width() * (to - from) - betweenColumns, m_rowHeight);
    write(placed(box), words, font, Qt::black);
}

void PaperPainter::line(const QString& words, const QFont& font, double height, const QColor& ink)
{
    write(QRectF(m_box.left(), m_y, m_box.width(), height), words, font, ink);
    m_y += height;
}

void PaperPainter::write(const QRectF& box, const QString& words, const QFont& font, const QColor& ink)
{
    m_painter.setFont(font);
    m_painter.setPen(ink);
    const auto align =
        QStyle::visualAlignment(m_painter.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    // By the words themselves: English on a right-to-left page keeps its full stop at the end.
    const int direction = words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    m_painter.drawText(
        box, static_cast<int>(align) | Qt::TextSingleLine | direction,
        withNumbersIsolated(QFontMetricsF(font).elidedText(words, Qt::ElideRight, box.width())).shown);
}

} // namespace secondring

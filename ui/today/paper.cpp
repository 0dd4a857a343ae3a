// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/paper.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#ifdef SECONDRING_HAS_PRINT
#include <QPrintDialog>
#include <QPrinter>
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class PaperWording {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr double margin = 42;
constexpr double headHeight = 62;
constexpr double headingHeight = 26;
constexpr double roomiest = 30;
constexpr double forTwoLines = 26;
constexpr double tightest = 15;
constexpr double narrowestWhen = 76;
constexpr double widestWhen = 0.25; ///< Of the page: the reason needs the rest.

QFont fontOf(int size, QFont::Weight weight = QFont::Normal)
{
    QFont font(u"Inter"_s);
    font.setPixelSize(size);
    font.setWeight(weight);
    return font;
}

QString cut(const QPainter& painter, const QString& words, double width)
{
    return painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(width));
}

/// Draws down the page, line after line, and counts what does not fit.
class PaperPainter {
public:
    PaperPainter(QPainter& painter, const QRectF& page, const Paper& paper)
        : m_painter(painter), m_box(page.adjusted(margin, margin, -margin, -margin)), m_y(m_box.top())
    {
        for (const auto& section : paper.sections)
            for (const Paper::Row& each : section.rows)
                m_whenWidth = std::max(m_whenWidth, widthOf(each.when));
        m_whenWidth = std::min(m_whenWidth, m_box.width() * widestWhen);
        double rows = 0;
        double headings = 0;
        for (const auto& section : paper.sections) {
            rows += static_cast<double>(section.rows.size());
            headings += headingHeight;
        }
        const double room = m_box.height() - headHeight - headings - roomiest;
        m_rowHeight = std::clamp(rows > 0 ? room / rows : roomiest, tightest, roomiest);
    }

    void head(const Paper& paper)
    {
        line(paper.title, fontOf(18, QFont::DemiBold), 24, Qt::black);
        line(paper.sentence, fontOf(10), 16, Qt::darkGray);
        if (!paper.facts.isEmpty()) facts(paper.facts);
        m_y += 6;
    }

    void section(const Paper::Section& section)
    {
        if (!hasRoom(headingHeight + m_rowHeight)) {
            m_left += static_cast<int>(section.rows.size());
            return;
        }
        m_y += 6;
        line(section.heading, fontOf(11, QFont::DemiBold), headingHeight - 6, Qt::black);
        for (const Paper::Row& each : section.rows) {
            if (hasRoom(m_rowHeight))
                row(each, section.ticks);
            else
                ++m_left;
        }
    }

    void foot()
    {
        if (m_left == 0) return;
        m_y = m_box.bottom() - 14;
        line(PaperWording::tr("And %1 more, see Second Ring.").arg(m_left), fontOf(9), 14, Qt::darkGray);
    }

private:
    // As many in a line as fit: a figure cut in two is none.
    void facts(const QStringList& facts)
    {
        const QFont font = fontOf(10, QFont::Medium);
        QString words;
        for (const QString& fact : facts) {
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

    [[nodiscard]] bool hasRoom(double height) const { return m_y + height <= m_box.bottom() - roomiest; }

    void line(const QString& words, const QFont& font, double height, const QColor& ink)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const QRectF box(m_box.left(), m_y, m_box.width(), height);
        m_painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter, cut(m_painter, words, box.width()));
        m_y += height;
    }

    void cell(double from, double to, const QString& words, const QFont& font, double lower = 0)
    {
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        const QRectF box(m_box.left() + m_box.width() * from, m_y + lower, m_box.width() * (to - from) - 8,
                         m_rowHeight);
        m_painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter, cut(m_painter, words, box.width()));
    }

    // In two lines where the row is high enough.
    void reason(double from, double to, const QString& words)
    {
        m_painter.setFont(fontOf(9));
        const QRectF box(m_box.left() + m_box.width() * from, m_y, m_box.width() * (to - from) - 8,
                         m_rowHeight);
        const bool isLong = m_painter.fontMetrics().horizontalAdvance(words) > box.width();
        if (!isLong || m_rowHeight < forTwoLines) return cell(from, to, words, fontOf(9));
        m_painter.setPen(Qt::black);
        // A line less a long word: where it breaks nobody knows before.
        m_painter.drawText(box, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextWordWrap,
                           cut(m_painter, words, box.width() * 1.8));
    }

    void row(const Paper::Row& row, bool ticks)
    {
        if (ticks) {
            m_painter.setPen(QPen(Qt::black, 0.8));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(QRectF(m_box.left(), m_y + (m_rowHeight - 9) / 2, 9, 9));
        }
        const double first = ticks ? 0.035 : 0;
        const double who = row.number.isEmpty() ? 0.43 : 0.22;
        const bool twoLines = !row.under.isEmpty() && m_rowHeight >= forTwoLines;
        cell(first, who, row.who, fontOf(10, QFont::DemiBold), twoLines ? -6 : 0);
        if (twoLines) cell(first, who, row.under, fontOf(8), 6);
        if (!row.number.isEmpty()) cell(who, 0.43, row.number, fontOf(10));
        const double when = 1 - m_whenWidth / m_box.width();
        reason(0.43, when, row.why);
        cell(when, 1.02, row.when, fontOf(9));
        m_painter.setPen(QPen(QColor(210, 210, 210), 0.5));
        m_painter.drawLine(QPointF(m_box.left(), m_y + m_rowHeight),
                           QPointF(m_box.right(), m_y + m_rowHeight));
        m_y += m_rowHeight;
    }

    [[nodiscard]] static double widthOf(const QString& when)
    {
        return QFontMetricsF(fontOf(9)).horizontalAdvance(when) + 4;
    }

    QPainter& m_painter;
    QRectF m_box;
    double m_y;
    double m_rowHeight = roomiest;
    double m_whenWidth = narrowestWhen;
    int m_left = 0; ///< Rows that have no room.
};

QPageSize pageSize()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {letter ? QPageSize::Letter : QPageSize::A4};
}

bool paintOn(QPagedPaintDevice& device, const Paper& paper)
{
    device.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&device)) return false;
    const QSizeF points = device.pageLayout().fullRect(QPageLayout::Point).size();
    painter.scale(device.width() / points.width(), device.height() / points.height());
    paintPaper(painter, QRectF(QPointF(), points), paper);
    return painter.end();
}

} // namespace

void paintPaper(QPainter& painter, const QRectF& page, const Paper& paper)
{
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    PaperPainter on(painter, page, paper);
    on.head(paper);
    for (const auto& section : paper.sections)
        on.section(section);
    on.foot();
}

bool writePdf(const Paper& paper, const QString& file)
{
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly)) return false;
    QPdfWriter writer(&written);
    writer.setPageSize(pageSize());
    writer.setTitle(paper.title);
    writer.setCreator(u"Second Ring"_s);
    return paintOn(writer, paper);
}

void printPaper(const Paper& paper, QWidget* parent)
{
#ifdef SECONDRING_HAS_PRINT
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pageSize());
    printer.setDocName(paper.title);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(paper.title);
    if (dialog.exec() == QDialog::Accepted) paintOn(printer, paper);
#else
    const QString file =
        QFileDialog::getSaveFileName(parent, paper.title, paper.title + u".pdf"_s, u"PDF (*.pdf)"_s);
    if (!file.isEmpty()) writePdf(paper, file);
#endif
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/evidence_page.h"

#include "core/base/for_owner_only.h"
#include "ui/wording/person_words.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <vector>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class EvidencePageWording {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

constexpr double marginInches = 0.7;
constexpr int resolution = 300;
/// Laying out a longer document again for each sheet would take too long.
constexpr int mostHeadings = 100;

/// What stands under a heading begins a new sheet rather than being torn in two.
void keepTogether(QTextDocument& document)
{
    std::vector<QTextBlock> headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 1) headings.push_back(block);
    if (headings.size() > mostHeadings) return;
    const auto* layout = document.documentLayout();
    const double sheet = document.pageSize().height();
    for (size_t at = 1; at < headings.size(); ++at) {
        const double from = layout->blockBoundingRect(headings[at]).top();
        const double to = at + 1 < headings.size() ? layout->blockBoundingRect(headings[at + 1]).top() - 1
                                                   : layout->documentSize().height();
        const bool isTorn = static_cast<int>(from / sheet) != static_cast<int>(to / sheet);
        if (!isTorn || to - from > sheet) continue;
        // With the heading over it, where nothing but that stands between.
        const bool isFirstOfSection =
            headings[at - 1].blockFormat().headingLevel() < headings[at].blockFormat().headingLevel();
        QTextCursor cursor(isFirstOfSection ? headings[at - 1] : headings[at]);
        QTextBlockFormat format = cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
        // Else the layout stops where it finds a block as it was, and what follows is cut off.
        const int changed = cursor.position();
        document.markContentsDirty(changed, document.characterCount() - changed);
    }
}

} // namespace

EvidencePages::EvidencePages(const TextEvidence& evidence, const EvidenceFrame& frame, QPaintDevice* device,
                             const QSizeF& sheet)
    : m_document(std::make_unique<QTextDocument>()),
      m_foot(EvidencePageWording::tr("Second Ring · %1")
                 .arg(personWords(evidence.name, evidence.numbers.front(), frame.region))),
      m_sheet(sheet), m_margin(marginInches * device->logicalDpiY())
{
    m_document->documentLayout()->setPaintDevice(device);
    m_document->setDocumentMargin(0);
    // Without shaping a colon between figures stays one that can be searched for and copied.
    QFont plain(u"Inter"_s, 10);
    plain.setStyleStrategy(QFont::PreferNoShaping);
    m_document->setDefaultFont(plain);
    m_document->setHtml(evidenceHtml(evidence, frame));
    m_document->setPageSize(m_sheet - QSizeF(2 * m_margin, 2 * m_margin));
    keepTogether(*m_document);
}

EvidencePages::~EvidencePages() = default;

int EvidencePages::count() const
{
    return m_document->pageCount();
}

void EvidencePages::paint(QPainter& painter, int page) const
{
    const QSizeF body = m_document->pageSize();
    painter.fillRect(QRectF(QPointF(), m_sheet), Qt::white);
    painter.save();
    painter.translate(m_margin, m_margin - page * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(QPointF(0, page * body.height()), body);
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    QFont small(u"Inter"_s);
    small.setPointSizeF(8);
    small.setStyleStrategy(QFont::PreferNoShaping);
    painter.setFont(small);
    painter.setPen(QColor(0x55, 0x55, 0x55));
    const QRectF foot(m_margin, m_sheet.height() - m_margin * 0.8, body.width(), m_margin * 0.5);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     EvidencePageWording::tr("Page %1 of %2")
                         .arg(QLocale().toString(page + 1), QLocale().toString(count())));
}

bool writeEvidence(const TextEvidence& evidence, const EvidenceFrame& frame, const QString& file)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly)) return false;
    keepForOwnerOnly(target);
    QPdfWriter writer(&target);
    writer.setResolution(resolution);
    const bool letter =
        QLocale().territory() == QLocale::UnitedStates || QLocale().territory() == QLocale::Canada;
    writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(EvidencePageWording::tr("Texts to %1")
                        .arg(personWords(evidence.name, evidence.numbers.front(), frame.region)));
    writer.setCreator(u"Second Ring"_s);
    const EvidencePages pages(evidence, frame, &writer, QSizeF(writer.width(), writer.height()));
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return target.error() == QFileDevice::NoError;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/evidence_page.h"

#include "ui/wording/person_words.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

constexpr double marginInches = 0.7;
constexpr int resolution = 300;

} // namespace

EvidencePages::EvidencePages(const TextEvidence& evidence, const EvidenceFrame& frame, QPaintDevice* device,
                             const QSizeF& sheet)
    : m_document(std::make_unique<QTextDocument>()),
      m_foot(Wording::tr("Second Ring · %1")
                 .arg(personWords(evidence.name, evidence.numbers.front(), frame.region))),
      m_sheet(sheet), m_margin(marginInches * device->logicalDpiY())
{
    m_document->documentLayout()->setPaintDevice(device);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(QFont(u"Inter"_s, 10));
    m_document->setHtml(evidenceHtml(evidence, frame));
    m_document->setPageSize(m_sheet - QSizeF(2 * m_margin, 2 * m_margin));
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
    painter.setFont(small);
    painter.setPen(QColor(0x55, 0x55, 0x55));
    const QRectF foot(m_margin, m_sheet.height() - m_margin * 0.8, body.width(), m_margin * 0.5);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     Wording::tr("Page %1 of %2").arg(page + 1).arg(count()));
}

bool writeEvidence(const TextEvidence& evidence, const EvidenceFrame& frame, const QString& file)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly)) return false;
    QPdfWriter writer(&target);
    writer.setResolution(resolution);
    const bool letter =
        QLocale().territory() == QLocale::UnitedStates || QLocale().territory() == QLocale::Canada;
    writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(
        Wording::tr("Texts to %1").arg(personWords(evidence.name, evidence.numbers.front(), frame.region)));
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

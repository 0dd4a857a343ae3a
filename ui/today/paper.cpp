// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/paper.h"

#include "core/base/for_owner_only.h"
#include "ui/documents_folder.h"
#include "ui/today/paper_painter.h"

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

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

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
    PaperPainter(painter, page, paper).paint();
}

bool writePdf(const Paper& paper, const QString& file)
{
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly)) return false;
    keepForOwnerOnly(written);
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
    const QString file = QFileDialog::getSaveFileName(
        parent, paper.title, documentsFolder() + u'/' + paper.title + u".pdf"_s, u"PDF (*.pdf)"_s);
    if (!file.isEmpty()) writePdf(paper, file);
#endif
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QPainter;
class QRectF;
class QWidget;

namespace secondring {

/// One page of paper: a title, some facts, and lists with a box to tick before each line.
struct Paper {
    struct Row {
        QString who;
        QString number; ///< Empty where `who` is the number.
        QString why;
        QString when;
        QString under; ///< Under the name, where there is room for two lines.
    };
    struct Section {
        QString heading;
        std::vector<Row> rows;
        bool ticks = true;
        int more = 0; ///< Rows that are not even here.
    };

    QString title;
    QString sentence;
    QStringList facts; ///< "3 missed", "2 booked": in one line.
    std::vector<Section> sections;
};

/// Onto @p page, in points. What has no room on the one page is counted at the end of its list.
void paintPaper(QPainter& painter, const QRectF& page, const Paper& paper);

/// What is done with a paper: the page asks for a printer, a test looks at it.
using PrintPaper = std::function<void(const Paper& paper, QWidget* parent)>;
/// Asks for a printer; where this build has no printing, for a file that becomes a PDF.
void printPaper(const Paper& paper, QWidget* parent);
/// An A4 or Letter page, as the country has it. False when the file cannot be written.
bool writePdf(const Paper& paper, const QString& file);

} // namespace secondring

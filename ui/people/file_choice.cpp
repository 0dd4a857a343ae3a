// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace secondring {

FileChoice FileChoice::byDialog()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return {[folder](QWidget* over) {
                return QFileDialog::getOpenFileName(
                    over, PeoplePage::tr("Choose a list of people"), folder,
                    PeoplePage::tr("Lists of people (*.csv *.txt *.tsv *.vcf *.vcard)") + u";;"_s +
                        PeoplePage::tr("All files (*)"));
            },
            [folder](QWidget* over, const QString& suggested) {
                return QFileDialog::getSaveFileName(over, PeoplePage::tr("Write the people to a file"),
                                                    folder + u'/' + suggested);
            }};
}

} // namespace secondring

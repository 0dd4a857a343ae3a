// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents_folder.h"
#include "ui/people/people_page.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace secondring {

FileChoice FileChoice::byDialog()
{
    return {[](QWidget* over) {
                return QFileDialog::getOpenFileName(
                    over, PeoplePage::tr("Choose a list of people"), documentsFolder(),
                    PeoplePage::tr("Lists of people (*.csv *.txt *.tsv *.vcf *.vcard)") + u";;"_s +
                        PeoplePage::tr("All files (*)"));
            },
            [](QWidget* over, const QString& suggested) {
                return QFileDialog::getSaveFileName(over, PeoplePage::tr("Write the people to a file"),
                                                    documentsFolder() + u'/' + suggested);
            }};
}

} // namespace secondring

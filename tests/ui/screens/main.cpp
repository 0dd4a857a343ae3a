// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_screens.h"
#include "tests/ui/screens/inbox_screens.h"
#include "tests/ui/screens/people_screens.h"
#include "tests/ui/screens/widget_screens.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

// Every page in every state as pictures: screens FOLDER [inbox|desk]. Run twice, the second time with
// QT_SCALE_FACTOR=2.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto folder = app.arguments().value(1, u"build/screens"_s);
    if (!QDir().mkpath(folder)) return 1;
    const auto suffix = app.devicePixelRatio() > 1.5 ? u"-200"_s : QString();
    const auto which = app.arguments().value(2);
    int missed = 0;
    if (which.isEmpty() || which == "inbox"_L1)
        missed += secondring::takeInbox(folder, suffix) + secondring::takeWidgets(folder, suffix);
    if (which.isEmpty() || which == "people"_L1) missed += secondring::takePeople(folder, suffix);
    if (which.isEmpty() || which == "desk"_L1) missed += secondring::takeDesk(folder, suffix);
    return missed;
}

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interface_language.h"
#include "tests/ui/screens/desk_screens.h"
#include "tests/ui/screens/evidence_screens.h"
#include "tests/ui/screens/inbox_screens.h"
#include "tests/ui/screens/line_screens.h"
#include "tests/ui/screens/people_screens.h"
#include "tests/ui/screens/settings_screens.h"
#include "tests/ui/screens/today_screens.h"
#include "tests/ui/screens/widget_screens.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

// Every page in every state as pictures: screens FOLDER
// [inbox|desk|cards|evidence|lines|people|settings|today]. Run twice, the second time with QT_SCALE_FACTOR=2;
// in Spanish with SECOND_RING_LANGUAGE=es.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    secondring::InterfaceLanguage language;
    language.speak(qEnvironmentVariable("SECOND_RING_LANGUAGE", u"en"_s));
    QLocale::setDefault(QLocale(QLocale(language.spoken()).language(), QLocale::UnitedStates));
    const auto folder = app.arguments().value(1, u"build/screens"_s);
    if (!QDir().mkpath(folder)) return 1;
    const auto suffix = app.devicePixelRatio() > 1.5 ? u"-200"_s : QString();
    const auto which = app.arguments().value(2);
    int missed = 0;
    const auto wanted = [&](QLatin1StringView part) { return which.isEmpty() || which == part; };
    if (wanted("inbox"_L1))
        missed += secondring::takeInbox(folder, suffix) + secondring::takeWidgets(folder, suffix);
    if (wanted("people"_L1)) missed += secondring::takePeople(folder, suffix);
    if (wanted("lines"_L1)) missed += secondring::takeLines(folder, suffix);
    if (wanted("evidence"_L1)) missed += secondring::takeEvidence(folder, suffix);
    if (wanted("today"_L1)) missed += secondring::takeToday(folder, suffix);
    if (wanted("settings"_L1)) missed += secondring::takeSettings(folder, suffix);
    if (wanted("desk"_L1)) missed += secondring::takeDesk(folder, suffix);
    if (wanted("cards"_L1)) missed += secondring::takeCards(folder, suffix);
    return missed;
}

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/toolkit.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Qt ends the process when its platform plugin finds no screen; it is kinder to look first.
bool hasScreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

QStringList argumentsIn(int argc, char** argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

std::unique_ptr<QCoreApplication> startToolkit(bool withWindows, int& argc, char** argv)
{
    if (withWindows && !hasScreen()) return nullptr;
    QCoreApplication::setApplicationName(u"Second Ring"_s);
    QCoreApplication::setApplicationVersion(u"" SECONDRING_VERSION ""_s);
    if (!withWindows) return std::make_unique<QCoreApplication>(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);        // It goes on in the tray.
    QGuiApplication::setDesktopFileName(u"second-ring"_s); // A dock knows the window and its count by it.
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace secondring

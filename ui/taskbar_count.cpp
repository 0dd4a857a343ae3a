// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taskbar_count.h"

#include <QGuiApplication>

#ifdef SECONDRING_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

namespace secondring {

#ifdef SECONDRING_HAS_DBUS

void showTaskbarCount(int count, bool urgent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    auto update = QDBusMessage::createSignal(u"/com/secondring/Launcher"_s,
                                             u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName())
           << QVariantMap{{u"count"_s, static_cast<qlonglong>(count)},
                          {u"count-visible"_s, count > 0},
                          {u"urgent"_s, urgent}};
    bus.send(update);
}

#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

void showTaskbarCount(int count, bool /*urgent*/)
{
    qGuiApp->setBadgeNumber(count); // The taskbar of Windows, the Dock.
}

#else

void showTaskbarCount(int /*count*/, bool /*urgent*/) {}

#endif

} // namespace secondring

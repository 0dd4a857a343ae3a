// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_scheme.h"

#ifdef SECONDRING_HAS_DBUS
#include "ui/theme/portal_scheme.h"
#endif

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

Scheme askSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark
                                                                                 : Scheme::Light;
#elif defined(Q_OS_WIN)
    const QSettings personalize(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0 ? Scheme::Dark : Scheme::Light;
#else
    const auto palette = QGuiApplication::palette();
    const bool dark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Scheme::Dark : Scheme::Light;
#endif
}

} // namespace

SystemScheme::SystemScheme(QObject* parent) : QObject(parent), m_current(askSystem())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this] { take(askSystem()); });
#elif defined(SECONDRING_HAS_DBUS)
    auto* portal = new PortalScheme(this);
    connect(portal, &PortalScheme::answered, this, &SystemScheme::take);
    portal->ask();
#endif
}

void SystemScheme::take(Scheme scheme)
{
    if (scheme == m_current) return;
    m_current = scheme;
    Q_EMIT changed();
}

} // namespace secondring

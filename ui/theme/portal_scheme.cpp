// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/portal_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

// The portal wraps its answer in one variant more than the signal does.
Scheme schemeIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1 ? Scheme::Dark : Scheme::Light;
}

} // namespace

PortalScheme::PortalScheme(QObject* parent) : QObject(parent) {}

void PortalScheme::ask()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    const auto service = u"org.freedesktop.portal.Desktop"_s;
    const auto path = u"/org/freedesktop/portal/desktop"_s;
    const auto settings = u"org.freedesktop.portal.Settings"_s;
    // QtDBus takes a signal's receiver by name only.
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) Q_EMIT answered(schemeIn(reply.value().variant()));
    });
}

void PortalScheme::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1)
        Q_EMIT answered(schemeIn(value.variant()));
}

} // namespace secondring

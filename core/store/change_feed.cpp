// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/change_feed.h"

#include "core/store/query.h"

#include <QSqlDriver>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

const QString channel = u"second_ring"_s;

} // namespace

Result<void> announce(QSqlDatabase& database, const std::set<Area>& areas)
{
    QStringList numbers;
    for (const Area area : areas)
        numbers << QString::number(static_cast<int>(area));
    QSqlQuery query(database);
    // Numbers of ours: nothing of anybody's words is in them.
    if (!query.exec(u"NOTIFY "_s + channel + u", '"_s + numbers.join(u',') + u'\''))
        return Fail(storeError(query.lastError(), u"announce"_s));
    return {};
}

Result<void> listen(QSqlDatabase& database, QObject* owner, std::function<void(Area)> told)
{
    QSqlDriver* driver = database.driver();
    QObject::connect(driver, &QSqlDriver::notification, owner,
                     [told = std::move(told)](const QString& name, QSqlDriver::NotificationSource source,
                                              const QVariant& payload) {
                         if (name != channel || source == QSqlDriver::SelfSource) return;
                         for (const QString& number : payload.toString().split(u',', Qt::SkipEmptyParts))
                             told(static_cast<Area>(number.toInt()));
                     });
    if (!driver->subscribeToNotification(channel)) return Fail(storeError(driver->lastError(), u"listen"_s));
    return {};
}

std::set<Area> everyArea()
{
    return {Area::Calls,    Area::Messages, Area::Contacts,  Area::Consent,
            Area::Settings, Area::Leads,    Area::Reminders, Area::Erased};
}

} // namespace secondring

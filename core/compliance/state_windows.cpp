// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/state_windows.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

struct AllWindows {
    QHash<QString, StateWindows> states;
    StateWindows federal;
    StateWindows strictest;
};

int minutesIn(const QString& clock)
{
    return clock.section(u':', 0, 0).toInt() * 60 + clock.section(u':', 1, 1).toInt();
}

std::optional<DayHours> hoursIn(const QJsonValue& value)
{
    const QJsonArray ends = value.toArray();
    if (ends.size() != 2) return std::nullopt;
    return DayHours{minutesIn(ends.at(0).toString()), minutesIn(ends.at(1).toString())};
}

StateWindows windowsIn(const QJsonObject& row, DayHours textBack)
{
    StateWindows windows;
    windows.weekday = hoursIn(row.value(u"weekday"_s));
    windows.saturday = hoursIn(row.value(u"sat"_s));
    windows.sunday = hoursIn(row.value(u"sun"_s));
    windows.textBack = hoursIn(row.value(u"textback"_s)).value_or(textBack);
    windows.barsHolidays = row.value(u"holidays"_s).toString() == u"banned";
    const QJsonValue most = row.value(u"max_per_24h_same_subject"_s);
    if (most.isDouble()) windows.mostInADay = most.toInt();
    return windows;
}

void narrow(StateWindows& all, const StateWindows& by)
{
    all.weekday = common(all.weekday, by.weekday);
    all.saturday = common(all.saturday, by.saturday);
    all.sunday = common(all.sunday, by.sunday);
    all.textBack = common(all.textBack, by.textBack).value_or(all.textBack);
    all.barsHolidays = all.barsHolidays || by.barsHolidays;
    if (by.mostInADay) all.mostInADay = std::min(*by.mostInADay, all.mostInADay.value_or(*by.mostInADay));
}

AllWindows readWindows()
{
    QFile file(u":/secondring/compliance/us-state-windows.json"_s);
    if (!file.open(QIODevice::ReadOnly)) qFatal("the hours of the states are not in the program");
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const DayHours textBack = hoursIn(all.value(u"textback_default"_s)).value_or(wholeHours(8, 21));
    AllWindows read;
    read.federal = windowsIn(all.value(u"federal"_s).toObject(), textBack);
    read.strictest = read.federal;
    const QJsonObject states = all.value(u"states"_s).toObject();
    for (auto row = states.begin(); row != states.end(); ++row) {
        const StateWindows windows = windowsIn(row.value().toObject(), textBack);
        narrow(read.strictest, windows);
        read.states.insert(row.key(), windows);
    }
    return read;
}

const AllWindows& allWindows()
{
    static const AllWindows all = readWindows();
    return all;
}

} // namespace

const StateWindows& windowsOfState(const QString& state)
{
    const auto known = allWindows().states.constFind(state);
    return known == allWindows().states.cend() ? allWindows().federal : *known;
}

const StateWindows& windowsOfAllStates()
{
    return allWindows().strictest;
}

bool isStrictState(const QString& state)
{
    static const QSet<QString> strict{u"FL"_s, u"OK"_s, u"WA"_s, u"MD"_s, u"CT"_s, u"TX"_s};
    return strict.contains(state);
}

} // namespace secondring

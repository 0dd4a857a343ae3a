// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/hook_places.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qint64 largestPlaces = 65'536;
constexpr int highestHookPort = 65'535;

} // namespace

HookPlaces readHookPlaces(const QString& file)
{
    QFile kept(file);
    HookPlaces places;
    if (!kept.open(QIODevice::ReadOnly)) return places;
    const QJsonObject all = QJsonDocument::fromJson(kept.read(largestPlaces)).object();
    for (auto each = all.begin(); each != all.end(); ++each) {
        const QJsonObject one = each->toObject();
        const int port = one.value(u"port"_s).toInt();
        const qint64 seen = one.value(u"seenUntil"_s).toInteger();
        HookPlace& place = places[each.key()];
        if (port > 0 && port <= highestHookPort) place.port = port;
        if (seen > 0) place.seenUntil = Timestamp(std::chrono::milliseconds(seen));
    }
    return places;
}

Result<void> writeHookPlaces(const QString& file, const HookPlaces& places)
{
    QJsonObject all;
    for (const auto& [line, place] : places) {
        QJsonObject one{{u"port"_s, place.port}};
        if (place.seenUntil)
            one.insert(u"seenUntil"_s, static_cast<qint64>(place.seenUntil->time_since_epoch().count()));
        all.insert(line, one);
    }
    // Put in place at once, as it is read at any moment; but not forced to the disk, which would hold up the
    // window at every call. What a power cut takes is only how far the calls were seen.
    QFile kept(file + u".new"_s);
    if (!kept.open(QIODevice::WriteOnly) || kept.write(QJsonDocument(all).toJson()) < 0 || !kept.flush())
        return fail(Failure::Storage, kept.errorString());
    kept.close();
    std::error_code error;
    std::filesystem::rename(QFileInfo(kept).filesystemFilePath(), QFileInfo(file).filesystemFilePath(),
                            error);
    if (error) return fail(Failure::Storage, QString::fromStdString(error.message()));
    return {};
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/twilio_cursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int version = 1;

QJsonObject encode(const TwilioCursor::Place& place)
{
    return {{u"upTo"_s, qint64(place.upTo.time_since_epoch().count())},
            {u"seen"_s, QJsonArray::fromStringList(place.seen)}};
}

std::optional<TwilioCursor::Place> decodePlace(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const qint64 upTo = object.value("upTo"_L1).toInteger(-1);
    if (upTo < 0) return std::nullopt;
    TwilioCursor::Place place{Timestamp(std::chrono::milliseconds(upTo)), {}};
    for (const auto& sid : object.value("seen"_L1).toArray())
        place.seen.append(sid.toString());
    return place;
}

} // namespace

Cursor encode(const TwilioCursor& cursor)
{
    QJsonObject object{{u"v"_s, version}};
    if (cursor.texts) object.insert(u"texts"_s, encode(*cursor.texts));
    if (cursor.calls) object.insert(u"calls"_s, encode(*cursor.calls));
    return {QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))};
}

std::optional<TwilioCursor> decode(const Cursor& cursor)
{
    const QJsonObject object = QJsonDocument::fromJson(cursor.value.toUtf8()).object();
    if (object.value("v"_L1).toInt() != version) return std::nullopt;
    TwilioCursor read{decodePlace(object.value("texts"_L1)), decodePlace(object.value("calls"_L1))};
    if (!read.texts) return std::nullopt;
    return read;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading one reply: of ordinary length, of 5,000 characters, and making the reader.

#include "core/leads/understanding/reply_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int kTimes = 20;

double microseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e3;
}

QJsonArray replies()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/vectors/replies.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object()[u"items"_s].toArray();
}

double timeFor(const ReplyReader& reader, const QString& text)
{
    QElapsedTimer timer;
    timer.start();
    const Understood understood = reader.read(text);
    const double time = microseconds(timer);
    return understood.intent.value == Intent::Vendor && text.isEmpty() ? -1 : time;
}

} // namespace

int main()
{
    QElapsedTimer making;
    making.start();
    std::map<QString, ReplyReader> readers;
    for (const QString& key : {u"dental"_s, u"salon"_s})
        readers.try_emplace(key, shippedPack(key));
    const double make = microseconds(making) / 2.0;

    std::vector<double> times;
    const QJsonArray items = replies();
    for (int n = 0; n < kTimes; ++n) {
        for (const auto& each : items) {
            const QJsonObject item = each.toObject();
            times.push_back(timeFor(readers.at(item[u"vertical"_s].toString()), item[u"text"_s].toString()));
        }
    }
    if (times.empty()) return 1;
    std::ranges::sort(times);
    const QString longest =
        u"my crown came off and i need to come in tomorrow after 3 "_s.repeated(100).left(5'000);
    std::printf("{\"bench\": \"understanding\", \"replies\": %zu, \"median_us\": %.0f, \"p99_us\": %.0f, "
                "\"max_us\": %.0f, \"reply_of_5000_us\": %.0f, \"make_reader_us\": %.0f}\n",
                times.size(), times[times.size() / 2], times[times.size() * 99 / 100], times.back(),
                timeFor(readers.at(u"dental"_s), longest), make);
    return 0;
}

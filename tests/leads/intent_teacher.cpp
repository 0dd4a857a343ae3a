// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leads/intent_teacher.h"

#include "core/leads/understanding/intent_lessons.h"
#include "core/leads/understanding/reply_reader.h"
#include "tests/leads/reply_labels.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const ReplyReader& readerOf(const QByteArray& trade)
{
    static const ReplyReader dental(shippedPack(u"dental"_s));
    static const ReplyReader salon(shippedPack(u"salon"_s));
    return trade == "salon" ? salon : dental;
}

std::optional<Intent> intentNamed(const QByteArray& name)
{
    for (std::size_t n = 0; n < kIntents; ++n)
        if (labelOf(static_cast<Intent>(n)).toLatin1() == name) return static_cast<Intent>(n);
    return std::nullopt;
}

} // namespace

std::vector<Lesson> lessonsIn(const QByteArray& examples)
{
    std::vector<Lesson> lessons;
    for (const QByteArray& line : examples.split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        const auto intent = columns.size() >= 4 ? intentNamed(columns[3]) : std::nullopt;
        if (!intent) continue;
        std::vector<std::uint32_t> buckets;
        for (const IntentFeature& each : readerOf(columns[0]).intentFeatures(QString::fromUtf8(columns[2])))
            buckets.push_back(each.bucket);
        lessons.push_back({std::move(buckets), static_cast<std::size_t>(*intent)});
    }
    return lessons;
}

QByteArray taughtIntents(const std::vector<Lesson>& lessons)
{
    return Teacher<IntentLessons>(14, 0.15).taught(lessons);
}

} // namespace secondring

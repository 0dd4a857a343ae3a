// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leads/reply_teacher.h"

#include "core/leads/understanding/client_lessons.h"
#include "core/leads/understanding/danger_lessons.h"
#include "core/leads/understanding/intent_lessons.h"
#include "core/leads/understanding/reply_reader.h"
#include "tests/leads/reply_labels.h"

#include <functional>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const ReplyReader& readerOf(const QByteArray& trade)
{
    static std::map<QByteArray, ReplyReader> readers;
    return readers.try_emplace(trade, shippedPack(QString::fromLatin1(trade))).first->second;
}

using Columns = QList<QByteArray>;

/// Danger to life as safety_911 has it; what is no such danger may be an emergency.
std::optional<std::size_t> dangerIn(const Columns& columns)
{
    const QByteArray safety = columns.value(10);
    if (safety != "0" && safety != "1") return std::nullopt;
    if (safety == "1") return 2;
    return columns.value(5) == "emergency" ? 1 : 0;
}

template <typename Outcome, std::size_t count, int column>
std::optional<std::size_t> outcomeIn(const Columns& columns)
{
    const QByteArray name = columns.value(column);
    for (std::size_t n = 0; n < count; ++n)
        if (labelOf(static_cast<Outcome>(n)).toLatin1() == name) return n;
    return std::nullopt;
}

template <typename OutcomeIn, typename FeaturesOf>
std::vector<Lesson> lessonsOf(const QByteArray& table, OutcomeIn outcomeIn, FeaturesOf featuresOf)
{
    std::vector<Lesson> lessons;
    for (const QByteArray& line : table.split('\n')) {
        const Columns columns = line.split('\t');
        const auto outcome = outcomeIn(columns);
        if (!outcome || line.startsWith('#')) continue;
        std::vector<std::uint32_t> buckets;
        for (const ReplyFeature& each : featuresOf(readerOf(columns[0]), QString::fromUtf8(columns[2])))
            buckets.push_back(each.bucket);
        lessons.push_back({std::move(buckets), *outcome});
    }
    return lessons;
}

std::vector<Lesson> dangerLessonsIn(const QByteArray& table)
{
    return lessonsOf(table, dangerIn, std::mem_fn(&ReplyReader::dangerFeatures));
}

std::vector<Lesson> intentLessonsIn(const QByteArray& table)
{
    return lessonsOf(table, outcomeIn<Intent, kIntents, 3>, std::mem_fn(&ReplyReader::intentFeatures));
}

std::vector<Lesson> clientLessonsIn(const QByteArray& table)
{
    return lessonsOf(table, outcomeIn<Client, kClients, 6>, std::mem_fn(&ReplyReader::clientFeatures));
}

template <typename Taught> QByteArray taught(const std::vector<Lesson>& lessons)
{
    return Teacher<Taught>(14, 0.15).taught(lessons);
}

} // namespace

const std::vector<ReplySubject>& replySubjects()
{
    static const std::vector<ReplySubject> subjects{{"dangers", dangerLessonsIn, taught<DangerLessons>},
                                                    {"intents", intentLessonsIn, taught<IntentLessons>},
                                                    {"clients", clientLessonsIn, taught<ClientLessons>}};
    return subjects;
}

std::vector<QByteArray> tablesBelow(const QDir& understanding)
{
    std::vector<QByteArray> tables;
    for (const QString& kind : {u"examples"_s, u"dangers"_s}) {
        const QDir folder(understanding.filePath(kind));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile table(folder.filePath(name));
            const bool isOpen = table.open(QIODevice::ReadOnly);
            Q_ASSERT_X(isOpen, "tablesBelow", qPrintable(name));
            if (isOpen) tables.push_back(table.readAll());
        }
    }
    return tables;
}

std::vector<Lesson> lessonsBelow(const QDir& understanding, const ReplySubject& subject)
{
    std::vector<Lesson> lessons;
    for (const QByteArray& table : tablesBelow(understanding)) {
        const auto more = subject.lessonsIn(table);
        lessons.insert(lessons.end(), more.begin(), more.end());
    }
    return lessons;
}

} // namespace secondring

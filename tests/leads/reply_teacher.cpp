// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leads/reply_teacher.h"

#include "core/leads/understanding/client_lessons.h"
#include "core/leads/understanding/intent_lessons.h"
#include "core/leads/understanding/reply_reader.h"
#include "tests/leads/reply_labels.h"

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

template <typename Outcome, std::size_t count> std::optional<std::size_t> outcomeNamed(const QByteArray& name)
{
    for (std::size_t n = 0; n < count; ++n)
        if (labelOf(static_cast<Outcome>(n)).toLatin1() == name) return n;
    return std::nullopt;
}

template <typename Outcome, std::size_t count, typename FeaturesOf>
std::vector<Lesson> lessonsOf(const QByteArray& table, int column, FeaturesOf featuresOf)
{
    std::vector<Lesson> lessons;
    for (const QByteArray& line : table.split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        const auto outcome = outcomeNamed<Outcome, count>(columns.value(column));
        if (!outcome || line.startsWith('#')) continue;
        std::vector<std::uint32_t> buckets;
        for (const IntentFeature& each : featuresOf(readerOf(columns[0]), QString::fromUtf8(columns[2])))
            buckets.push_back(each.bucket);
        lessons.push_back({std::move(buckets), *outcome});
    }
    return lessons;
}

std::vector<Lesson> intentLessonsIn(const QByteArray& table)
{
    return lessonsOf<Intent, kIntents>(table, 3, [](const ReplyReader& reader, const QString& reply) {
        return reader.intentFeatures(reply);
    });
}

std::vector<Lesson> clientLessonsIn(const QByteArray& table)
{
    return lessonsOf<Client, kClients>(table, 6, [](const ReplyReader& reader, const QString& reply) {
        return reader.clientFeatures(reply);
    });
}

template <typename Taught> QByteArray taught(const std::vector<Lesson>& lessons)
{
    return Teacher<Taught>(14, 0.15).taught(lessons);
}

} // namespace

const std::vector<ReplySubject>& replySubjects()
{
    static const std::vector<ReplySubject> subjects{{"intents", intentLessonsIn, taught<IntentLessons>},
                                                    {"clients", clientLessonsIn, taught<ClientLessons>}};
    return subjects;
}

std::vector<Lesson> lessonsBelow(const QDir& understanding, const ReplySubject& subject)
{
    const QDir folder(understanding.filePath(u"examples"_s));
    std::vector<Lesson> lessons;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile table(folder.filePath(name));
        const bool isOpen = table.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen, "lessonsBelow", qPrintable(name));
        if (!isOpen) continue;
        const auto more = subject.lessonsIn(table.readAll());
        lessons.insert(lessons.end(), more.begin(), more.end());
    }
    return lessons;
}

} // namespace secondring

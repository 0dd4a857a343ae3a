// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leads/stance_teacher.h"

#include "core/leads/understanding/preferred_time_reader.h"
#include "core/leads/understanding/stance_lessons.h"
#include "tests/leads/reply_labels.h"

#include <QDir>
#include <QJsonDocument>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// More times than this have more combinations of stances than are worth trying.
constexpr std::size_t kMostTimes = 8;

using Stances = std::vector<Stance>;

/// What is taught from: a line of a table, or a reply of the files that tests read.
struct Labelled {
    QString reply;
    Language language = Language::English;
    QJsonValue time;
    QJsonArray optional;
};

/// A labelled reply and what the rules make of its times.
class Example {
public:
    explicit Example(Labelled labelled)
        : m_labelled(std::move(labelled)), m_terms(timeTermsIn(m_labelled.reply, m_labelled.language)),
          m_times(judgedTimes(m_terms))
    {
    }

    void teach(std::vector<Lesson>& lessons)
    {
        const auto stances = stancesMeant();
        if (!stances) return;
        for (std::size_t n = 0; n < m_times.size(); ++n) {
            auto features = stanceFeaturesOf(m_terms, m_times, n);
            const double scale = stanceScale(features.size());
            lessons.push_back({std::move(features), static_cast<std::size_t>((*stances)[n]), scale});
        }
    }

private:
    [[nodiscard]] bool gives(const Stances& stances) const
    {
        std::vector<JudgedTime> times = m_times;
        for (std::size_t n = 0; n < times.size(); ++n)
            times[n].stance = stances[n];
        return gives(times, false) || gives(times, true);
    }
    [[nodiscard]] bool gives(const std::vector<JudgedTime>& times, bool eventIsVisit) const
    {
        Understood understood;
        understood.preferredTime = putTogether(m_labelled.reply, m_terms, times, eventIsVisit);
        const QString field = u"preferred_time"_s;
        const QJsonValue found = labelsOf(understood)[field];
        return isSame(field, m_labelled.time, found, m_labelled.optional);
    }

    [[nodiscard]] std::optional<Stances> stancesMeant() const
    {
        Stances ruled;
        for (const JudgedTime& each : m_times)
            ruled.push_back(each.stance);
        if (gives(ruled)) return ruled;
        if (m_times.size() > kMostTimes) return std::nullopt;
        Stances tried(m_times.size(), Stance::None);
        std::optional<Stances> nearest;
        std::size_t least = std::numeric_limits<std::size_t>::max();
        do {
            const std::size_t apart = differences(tried, ruled);
            if (apart >= least || !gives(tried)) continue;
            least = apart;
            nearest = tried;
        } while (advance(tried));
        return nearest;
    }
    /// To the next combination; false when it is the first again.
    static bool advance(Stances& stances)
    {
        for (Stance& each : stances) {
            each = each == Stance::Refused ? Stance::None : static_cast<Stance>(static_cast<int>(each) + 1);
            if (each != Stance::None) return true;
        }
        return false;
    }
    static std::size_t differences(const Stances& one, const Stances& other)
    {
        std::size_t apart = 0;
        for (std::size_t n = 0; n < one.size(); ++n)
            apart += one[n] == other[n] ? 0U : 1U;
        return apart;
    }

    Labelled m_labelled;
    std::vector<TimeTerm> m_terms;
    std::vector<JudgedTime> m_times;
};

Labelled labelledIn(const QList<QByteArray>& columns)
{
    Labelled labelled{QString::fromUtf8(columns[1]),
                      columns[0] == "es" ? Language::Spanish : Language::English,
                      columns[2] == "-" ? QJsonValue() : QJsonDocument::fromJson(columns[2]).object(),
                      {}};
    for (const QByteArray& part : columns.value(3).split(','))
        labelled.optional.append(u"preferred_time."_s + QString::fromUtf8(part));
    return labelled;
}

/// Those of the replies that tests read, which are as plain as most that come.
void addReplies(std::vector<Lesson>& lessons, const QByteArray& file)
{
    const QJsonArray items = QJsonDocument::fromJson(file)[u"items"_s].toArray();
    for (const auto& each : items) {
        const QJsonObject item = each.toObject();
        const QJsonValue time = item[u"expect"_s][u"preferred_time"_s];
        const QJsonArray optional = item[u"optional"_s].toArray();
        if (time.isUndefined() || optional.contains(u"preferred_time"_s)) continue;
        const bool spanish = item[u"lang"_s] == u"es"_s;
        Example({item[u"text"_s].toString(), spanish ? Language::Spanish : Language::English, time, optional})
            .teach(lessons);
    }
}

template <typename Take> void readAll(const QDir& folder, const QString& names, Take take)
{
    for (const QString& name : folder.entryList({names}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen, "readAll", qPrintable(name));
        if (isOpen) take(file.readAll());
    }
}

void addTable(std::vector<Lesson>& lessons, const QByteArray& table)
{
    for (const QByteArray& line : table.split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() >= 3 && !line.startsWith('#')) Example(labelledIn(columns)).teach(lessons);
    }
}

} // namespace

std::vector<Lesson> stanceLessonsIn(const QByteArray& examples)
{
    std::vector<Lesson> lessons;
    addTable(lessons, examples);
    return lessons;
}

std::vector<Lesson> stanceLessonsBelow(const QString& root)
{
    std::vector<Lesson> lessons;
    readAll(QDir(root + u"/resources/understanding/times"_s), u"*.tsv"_s,
            [&lessons](const QByteArray& table) { addTable(lessons, table); });
    readAll(QDir(root + u"/tests/data"_s), u"replies_*.json"_s,
            [&lessons](const QByteArray& file) { addReplies(lessons, file); });
    return lessons;
}

QByteArray taughtStances(const std::vector<Lesson>& lessons)
{
    return Teacher<StanceLessons>(14, 0.15).taught(lessons);
}

} // namespace secondring

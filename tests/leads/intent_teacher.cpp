// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leads/intent_teacher.h"

#include "core/leads/understanding/reply_reader.h"
#include "tests/leads/reply_labels.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kRounds = 14;
constexpr double kStep = 0.15;
constexpr double kScale = 16.0; ///< Weights lie within about ±6: a byte holds them as sixteenths.

using Row = std::array<double, kIntents>;

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

Row likelihoods(const std::vector<Row>& weights, const std::vector<IntentFeature>& features)
{
    Row scores{};
    for (const IntentFeature& each : features)
        for (std::size_t n = 0; n < kIntents; ++n)
            scores[n] += weights[each.bucket][n];
    const double most = *std::ranges::max_element(scores);
    double sum = 0;
    for (double& each : scores)
        sum += each = std::exp(each - most);
    for (double& each : scores)
        each /= sum;
    return scores;
}

void learn(std::vector<Row>& weights, const IntentLesson& lesson, double step)
{
    Row wrong = likelihoods(weights, lesson.features);
    wrong[static_cast<std::size_t>(lesson.intent)] -= 1;
    for (const IntentFeature& each : lesson.features)
        for (std::size_t n = 0; n < kIntents; ++n)
            weights[each.bucket][n] -= step * wrong[n];
}

/// The same on every computer, which std::shuffle is not.
void shuffle(std::vector<std::size_t>& order, std::mt19937& chance)
{
    for (std::size_t n = order.size(); n > 1; --n)
        std::swap(order[n - 1], order[chance() % n]);
}

} // namespace

std::vector<IntentLesson> lessonsIn(const QByteArray& examples)
{
    std::vector<IntentLesson> lessons;
    for (const QByteArray& line : examples.split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        const auto intent = columns.size() >= 4 ? intentNamed(columns[3]) : std::nullopt;
        if (intent)
            lessons.push_back({readerOf(columns[0]).intentFeatures(QString::fromUtf8(columns[2])), *intent});
    }
    return lessons;
}

QByteArray taught(const std::vector<IntentLesson>& lessons)
{
    std::vector<Row> weights(kIntentBuckets);
    std::vector<Row> sums(kIntentBuckets);
    std::vector<std::size_t> order(lessons.size());
    std::iota(order.begin(), order.end(), 0U);
    std::mt19937 chance(1); // NOLINT(cert-msc51-cpp): the same each time, on purpose
    for (int round = 0; round < kRounds; ++round) {
        shuffle(order, chance);
        for (const std::size_t n : order)
            learn(weights, lessons[n], kStep / (1 + 0.2 * round));
        for (std::size_t bucket = 0; bucket < weights.size(); ++bucket)
            for (std::size_t n = 0; n < kIntents; ++n)
                sums[bucket][n] += weights[bucket][n];
    }
    QByteArray rows;
    rows.reserve(qsizetype{kIntentBuckets} * qsizetype{kIntents});
    for (const Row& row : sums)
        for (const double each : row)
            rows.append(static_cast<char>(std::clamp(std::lround(each / kRounds * kScale), -127L, 127L)));
    return qCompress(rows, 9);
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

namespace secondring {

/// A labelled example: the buckets of its features, each weighed by the scale, and what it is.
struct Lesson {
    std::vector<std::uint32_t> features;
    std::size_t outcome = 0;
    double scale = 1;
};

/// Multinomial logistic regression by gradient descent, the weights averaged over the rounds and rounded as
/// Kept (a kind of Lessons) has them: the same lessons give the same bytes.
template <typename Kept> class Teacher {
public:
    Teacher(int rounds, double step) : m_rounds(rounds), m_step(step) {}

    /// Packed, as Kept reads them.
    [[nodiscard]] QByteArray taught(const std::vector<Lesson>& lessons)
    {
        std::vector<Row> sums(Kept::kBuckets);
        std::vector<std::size_t> order(lessons.size());
        std::iota(order.begin(), order.end(), 0U);
        std::mt19937 chance(1); // NOLINT(cert-msc51-cpp): the same each time, on purpose
        for (int round = 0; round < m_rounds; ++round) {
            shuffle(order, chance);
            for (const std::size_t n : order)
                learn(lessons[n], m_step / (1 + 0.2 * round));
            for (std::size_t bucket = 0; bucket < sums.size(); ++bucket)
                for (std::size_t n = 0; n < Kept::kOutcomes; ++n)
                    sums[bucket][n] += m_weights[bucket][n];
        }
        return packed(sums);
    }

private:
    using Row = std::array<double, Kept::kOutcomes>;

    [[nodiscard]] Row likelihoods(const Lesson& lesson) const
    {
        Row scores{};
        for (const std::uint32_t each : lesson.features)
            for (std::size_t n = 0; n < Kept::kOutcomes; ++n)
                scores[n] += m_weights[each][n];
        const double most = *std::ranges::max_element(scores);
        double sum = 0;
        for (double& each : scores)
            sum += each = std::exp((each - most) * lesson.scale);
        for (double& each : scores)
            each /= sum;
        return scores;
    }
    void learn(const Lesson& lesson, double step)
    {
        Row wrong = likelihoods(lesson);
        wrong[lesson.outcome] -= 1;
        for (const std::uint32_t each : lesson.features)
            for (std::size_t n = 0; n < Kept::kOutcomes; ++n)
                m_weights[each][n] -= step * lesson.scale * wrong[n];
    }
    /// The same on every computer, which std::shuffle is not.
    static void shuffle(std::vector<std::size_t>& order, std::mt19937& chance)
    {
        for (std::size_t n = order.size(); n > 1; --n)
            std::swap(order[n - 1], order[chance() % n]);
    }
    [[nodiscard]] QByteArray packed(const std::vector<Row>& sums) const
    {
        QByteArray rows;
        rows.reserve(static_cast<qsizetype>(Kept::kBuckets * Kept::kOutcomes));
        for (const Row& row : sums)
            for (const double each : row)
                rows.append(static_cast<char>(
                    std::clamp(std::lround(each / m_rounds * Kept::kPartsOfLogit), -127L, 127L)));
        return qCompress(rows, 9);
    }

    int m_rounds;
    double m_step;
    std::vector<Row> m_weights = std::vector<Row>(Kept::kBuckets);
};

} // namespace secondring

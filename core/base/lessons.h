// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace secondring {

/// What labelled examples taught: how much each feature speaks for each outcome, in so many parts of a logit.
/// A feature is the bucket that its name's hash falls into.
template <std::size_t Outcomes, unsigned Bits, int PartsOfLogit> class Lessons {
public:
    using Scores = std::array<int, Outcomes>;
    static constexpr std::size_t kOutcomes = Outcomes;
    static constexpr std::size_t kBuckets = std::size_t{1} << Bits;
    static constexpr int kPartsOfLogit = PartsOfLogit;

    Lessons() = default;
    /// @p kept as shipped: packed, a row of weights for each bucket. Anything else teaches nothing.
    explicit Lessons(const QByteArray& kept)
    {
        const QByteArray rows = kept.isEmpty() ? QByteArray() : qUncompress(kept);
        if (static_cast<std::size_t>(rows.size()) != kBuckets * Outcomes) return;
        m_rows.resize(kBuckets);
        std::memcpy(m_rows.data(), rows.constData(), static_cast<std::size_t>(rows.size()));
    }
    /// Those that came with the program, at @p resource.
    [[nodiscard]] static Lessons shipped(const QString& resource)
    {
        QFile file(resource);
        return file.open(QIODevice::ReadOnly) ? Lessons(file.readAll()) : Lessons();
    }

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] int weight(std::uint32_t bucket, std::size_t outcome) const
    {
        return m_rows[bucket][outcome];
    }
    void add(std::uint32_t bucket, Scores& scores) const
    {
        for (std::size_t n = 0; n < Outcomes; ++n)
            scores[n] += m_rows[bucket][n];
    }

private:
    std::vector<std::array<std::int8_t, Outcomes>> m_rows;
};

} // namespace secondring

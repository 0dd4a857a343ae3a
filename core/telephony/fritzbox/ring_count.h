// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"

#include <QHash>

#include <deque>
#include <vector>

namespace secondring {

/// Names the calls that come in: by their minute, their caller and which of that caller's calls in it they
/// are, counted from the first. Whoever counts from another call gives the second call the first one's name,
/// and it is never filed; so the count takes in what is on file, rings elsewhere or is listed, before it is
/// asked.
class RingCount {
public:
    /// @p caller calls in @p minute once more.
    [[nodiscard]] CallKey next(const QString& minute, const QString& caller);
    /// There is this call, whoever named it. Keys of other kinds do no harm.
    void take(const CallKey& call);

private:
    int& countOf(const QString& first);

    QHash<QString, int> m_counts;  ///< By the key of the first in its minute.
    std::deque<QString> m_inOrder; ///< Oldest first.
};

/// The key of @p caller's @p nth call in @p minute.
[[nodiscard]] CallKey incomingKey(const QString& minute, const QString& caller, int nth);

} // namespace secondring

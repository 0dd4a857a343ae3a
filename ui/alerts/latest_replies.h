// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace secondring {

/// What somebody wrote since their card stands.
struct LatestReplies {
    QStringList texts; ///< The newest last; older ones are only counted.
    int earlier = 0;

    void add(const QString& words);
    [[nodiscard]] bool isEmpty() const { return texts.isEmpty(); }
    [[nodiscard]] QString words() const { return texts.join(u'\n'); }
    bool operator==(const LatestReplies&) const = default;
};

/// Those of them that stand in @p mostLines, the newest ones; of a single one that is longer, how it begins.
/// @p linesOf: so many lines words take.
[[nodiscard]] LatestReplies fittedTo(LatestReplies replies, int mostLines,
                                     const std::function<int(const QString&)>& linesOf);

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/word_tree.h"

namespace secondring {

/// How some words begin. Where none of them is said, no search need look for what has one of them: a walk
/// along the words costs a hundredth of a regular expression's.
class WordStarts {
public:
    WordStarts(std::initializer_list<QStringView> starts)
    {
        for (const QStringView each : starts) {
            const WordTree::Node at = m_tree.add(each);
            m_ends.resize(m_tree.size());
            m_ends[at] = true;
        }
    }

    [[nodiscard]] bool begin(QStringView word) const
    {
        bool found = false;
        m_tree.walk(word, [&](WordTree::Node at, qsizetype) { found = found || m_ends[at]; });
        return found;
    }
    /// Whether one of @p words, which spaces part, begins so.
    [[nodiscard]] bool beginAnyOf(QStringView words) const
    {
        // NOLINTNEXTLINE(readability-use-anyofallof): the end of what is cut up is no iterator.
        for (const QStringView each : words.tokenize(u' '))
            if (begin(each)) return true;
        return false;
    }

private:
    WordTree m_tree;
    std::vector<bool> m_ends; ///< By the place in the tree.
};

} // namespace secondring

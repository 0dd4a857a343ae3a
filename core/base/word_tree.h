// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

namespace secondring {

/// Words and beginnings of words, letter by letter: one walk along a word finds all that it begins with, and
/// most words that are not there end it after two or three letters.
class WordTree {
public:
    using Node = std::uint32_t; ///< A number for each beginning; the empty one is 0, and none is skipped.
    static constexpr Node kNone = 0xffffffff;

    /// The place of @p word, which is made where there is none.
    Node add(QStringView word)
    {
        Node at = 0;
        for (const QChar letter : word)
            at = grow(at, letter);
        return at;
    }
    [[nodiscard]] Node next(Node at, QChar letter) const
    {
        const Slot& found = m_slots[slotOf(keyOf(at, letter))];
        return found.key == 0 ? kNone : found.to;
    }
    /// Calls @p visit(node, letters) for each beginning of @p word that is there, the shortest first.
    template <typename Visit> void walk(QStringView word, Visit visit) const
    {
        Node at = 0;
        for (qsizetype n = 0; n < word.size(); ++n) {
            at = next(at, word[n]);
            if (at == kNone) return;
            visit(at, n + 1);
        }
    }
    /// The place of the whole of @p word, or kNone.
    [[nodiscard]] Node find(QStringView word) const
    {
        Node at = 0;
        for (qsizetype n = 0; n < word.size() && at != kNone; ++n)
            at = next(at, word[n]);
        return at;
    }
    [[nodiscard]] std::size_t size() const { return m_nodes; }

private:
    struct Slot {
        std::uint64_t key = 0; ///< 0: free.
        Node to = 0;
    };

    static std::uint64_t keyOf(Node at, QChar letter)
    {
        return (std::uint64_t{at} << 16 | letter.unicode()) + 1;
    }
    /// Where @p key is, or would be put.
    [[nodiscard]] std::size_t slotOf(std::uint64_t key) const
    {
        const std::uint64_t mixed = key * 0x9e37'79b9'7f4a'7c15U;
        std::size_t slot = (mixed >> 32) & (m_slots.size() - 1);
        while (m_slots[slot].key != 0 && m_slots[slot].key != key)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }
    Node grow(Node at, QChar letter)
    {
        const std::uint64_t key = keyOf(at, letter);
        if (const Slot& found = m_slots[slotOf(key)]; found.key != 0) return found.to;
        if (m_nodes * 2 > m_slots.size()) spread();
        m_slots[slotOf(key)] = {key, static_cast<Node>(m_nodes)};
        return static_cast<Node>(m_nodes++);
    }
    void spread()
    {
        std::vector<Slot> before(m_slots.size() * 2);
        before.swap(m_slots);
        for (const Slot& each : before)
            if (each.key != 0) m_slots[slotOf(each.key)] = each;
    }

    std::vector<Slot> m_slots = std::vector<Slot>(64); ///< A power of two, at most half of them taken.
    std::size_t m_nodes = 1;
};

/// What is kept for each of many words.
template <typename Value> class WordTable {
public:
    WordTable() = default;
    WordTable(std::initializer_list<std::pair<QStringView, Value>> rows)
    {
        for (const auto& [word, value] : rows)
            (*this)[word] = value;
    }
    Value& operator[](QStringView word)
    {
        const WordTree::Node node = m_tree.add(word);
        if (m_at.size() < m_tree.size()) m_at.resize(m_tree.size(), kNothing);
        if (m_at[node] == kNothing) {
            m_at[node] = static_cast<std::uint32_t>(m_values.size());
            m_values.emplace_back();
        }
        return m_values[m_at[node]];
    }
    /// What is kept for @p word, or null.
    [[nodiscard]] const Value* find(QStringView word) const
    {
        const WordTree::Node node = m_tree.find(word);
        return node == WordTree::kNone || m_at[node] == kNothing ? nullptr : &m_values[m_at[node]];
    }
    [[nodiscard]] bool contains(QStringView word) const { return find(word) != nullptr; }

private:
    static constexpr std::uint32_t kNothing = 0xffffffff;
    WordTree m_tree;
    std::vector<std::uint32_t> m_at{kNothing}; ///< By the place of the word.
    std::vector<Value> m_values;
};

/// Many words that others are compared with.
class WordSet {
public:
    WordSet() = default;
    WordSet(std::initializer_list<QStringView> words)
    {
        for (const QStringView each : words)
            insert(each);
    }
    void insert(QStringView word) { m_words[word] = 1; }
    [[nodiscard]] bool contains(QStringView word) const { return m_words.contains(word); }

private:
    WordTable<char> m_words;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/word_tree.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace secondring {

/// Some of the kinds of words that a grammar knows, by their numbers.
class WordKinds {
public:
    static constexpr size_t kMost = 1728;

    [[nodiscard]] bool test(size_t kind) const { return (m_places[kind / kBits] >> (kind % kBits) & 1) != 0; }
    WordKinds& set(size_t kind)
    {
        m_places[kind / kBits] |= std::uint64_t{1} << (kind % kBits);
        return *this;
    }
    WordKinds& operator|=(const WordKinds& other)
    {
        for (size_t n = 0; n < m_places.size(); ++n)
            m_places[n] |= other.m_places[n];
        return *this;
    }
    [[nodiscard]] bool none() const { return m_places == decltype(m_places){}; }
    /// Calls @p visit with each kind that is also among @p others.
    template <typename Visit> void visitShared(const WordKinds& others, Visit visit) const
    {
        for (size_t n = 0; n < m_places.size(); ++n) {
            for (std::uint64_t left = m_places[n] & others.m_places[n]; left != 0; left &= left - 1)
                visit(n * kBits + static_cast<size_t>(std::countr_zero(left)));
        }
    }

private:
    static constexpr size_t kBits = 64;
    std::array<std::uint64_t, kMost / kBits> m_places{};
};

/// One language's ways to ask to be left alone, composed of kinds of words: "@cease ..3 @texts".
///
/// A file of them names kinds ("@texts: text texting messag*") and lists wordings under [headings]. In a
/// wording, "a/b/@kind" is one word, "?" behind it may be missing, "*" may be repeated; "..3" skips up to
/// three words but never a conjunction (@bar), "...3" any; "^" and "$" are the ends of the clause ("a/$" a
/// word or the end), "!a" no such word next, "~a" none before, and behind "unless" stand words that the
/// clause may not have at all.
class OptOutGrammar {
public:
    enum Ground {
        Harmless,    ///< Taken out before anything else is looked for.
        Refusal,     ///< An opt-out.
        WrongPerson, ///< An opt-out, because we mean somebody else.
        AboutCalls,  ///< An opt-out, unless they ask for a text instead.
        Anger,       ///< Doubtful; two of them, or one beside a doubt, are no doubt any more.
        Doubt,       ///< A person should look.
        OwnSlip,     ///< Their own mistake: they reached us meaning somebody else.
        Ordinary,    ///< What only looks doubtful.
        GroundCount,
    };
    static constexpr size_t kKinds = WordKinds::kMost;
    using Kinds = WordKinds;

    /// @p file as described above.
    explicit OptOutGrammar(const QString& file);

    /// A clause, each word with the kinds it is of.
    struct Clause {
        QStringList words;
        std::vector<const Kinds*> kinds; ///< The grammar keeps them.
        Kinds all;

        /// Whether it has a word that the older list of wordings turns on: a @trigger, or in a @p brief text
        /// a @hint, which ordinary talk is full of.
        [[nodiscard]] bool isTriggered(bool brief) const
        {
            return all.test(kTrigger) || (brief && all.test(kHint));
        }
    };
    [[nodiscard]] Clause clauseOf(const QStringList& words) const;
    [[nodiscard]] bool has(Ground ground, const Clause& clause) const;
    /// Blanks the harmless words of @p clause: nothing is found in them or across them. True when there were
    /// any.
    bool blankHarmless(Clause& clause) const;
    /// Whether the whole of @p words is one of the keywords.
    [[nodiscard]] bool isKeyword(const QString& words) const { return m_keywords.contains(words); }

private:
    enum class What { Word, Gap, Start, End, NotNext, NotBefore };
    struct Step {
        What what = What::Word;
        size_t kind = 0;
        int least = 1;
        int most = 1;
        bool orEnd = false; ///< The end of the clause will do instead.
    };
    struct Wording {
        std::vector<Step> steps;
        std::vector<size_t> needed; ///< The kind with the fewest words first: mostly it settles the matter.
        std::vector<size_t> unwanted;
    };
    using Place = qsizetype;

    void readKind(const QString& line);
    void readWording(const QString& line, Ground ground);
    [[nodiscard]] Step stepOf(QString word);
    [[nodiscard]] size_t kindOf(const QString& words);
    void addWords(size_t kind, const QString& words);
    void setKinds();
    [[nodiscard]] const Kinds& kindsOf(const QString& word) const;
    void setIndex(Ground ground);
    [[nodiscard]] std::vector<std::uint16_t> mayMatch(Ground ground, const Clause& clause) const;
    [[nodiscard]] Place endOf(const Wording& wording, size_t step, const Clause& clause, Place at) const;
    [[nodiscard]] Place endOfWords(const Wording& wording, size_t step, const Clause& clause, Place at) const;
    [[nodiscard]] Place endOfGap(const Wording& wording, size_t step, const Clause& clause, Place at) const;

    static constexpr size_t kTrigger = 0;
    static constexpr size_t kBar = 1;
    static constexpr size_t kBlank = 2;
    static constexpr size_t kHint = 3;
    QHash<QString, QString> m_named; ///< The words of a kind.
    QHash<QString, size_t> m_numbered;
    QHash<QString, Kinds> m_words; ///< While the file is read; like the stems.
    QHash<QString, Kinds> m_stems;
    std::array<int, kKinds> m_sizes{}; ///< How many words a kind has.
    struct Known {
        std::uint32_t begun = 0; ///< The place of the kinds of whatever begins so.
        std::uint32_t whole = 0; ///< Of this word itself.
    };
    WordTree m_tree;
    std::vector<Known> m_known;                                         ///< By the place in the tree.
    std::vector<Kinds> m_kinds{Kinds(), Kinds().set(kBlank).set(kBar)}; ///< Of no word; of a blank.
    std::array<std::vector<Wording>, GroundCount> m_wordings;
    /// Which wordings of a ground are worth a look, by the kind that is their rarest.
    struct Index {
        Kinds rarest;
        std::array<std::uint16_t, kKinds + 1> first{}; ///< Where in wordings those of a kind begin.
        struct One {
            std::uint16_t wording = 0;
            std::uint16_t next = 0; ///< The next rarest of its kinds: settles what the rarest leaves open.
        };
        std::vector<One> wordings;
    };
    std::array<Index, GroundCount> m_indexes;
    QStringList m_keywords;
};

} // namespace secondring

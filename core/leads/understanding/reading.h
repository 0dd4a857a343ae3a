// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/language_words.h"
#include "core/leads/understanding/understanding.h"

namespace secondring {

/// A phrase that was found in a reply, and what it means.
struct Mark {
    enum class What {
        Sign,
        Leaning, ///< index: the sign it leans towards
        Service,
        WeakService,
        UrgentWord,
        EmergencyWord,
        SafetyWord,
        HumanWord,
        ClinicalWord,
        Carrier,
        FieldValue, ///< inner: the value's place
        FieldWord,
        Learned
    };
    What what = What::Sign;
    int index = 0; ///< The sign, or the place in its list.
    int inner = 0;
    int first = 0; ///< Words from here up to (not with) end.
    int end = 0;
    bool negated = false;

    [[nodiscard]] int length() const { return end - first; }
    /// What is wrong is told in so many words: "the toilet won't stop running".
    [[nodiscard]] bool tellsFault() const { return what == What::Service && !negated && length() > 2; }
    [[nodiscard]] bool isSign(Sign sign) const
    {
        return what == What::Sign && index == static_cast<int>(sign);
    }
};

/// A reply while it is read: its words, and all that was found in them. The rules look only at this.
struct Reading {
    QStringView text;
    ReplyWords words;
    std::vector<Mark> marks; ///< In the order of the words; without what a shield covers.
    const VerticalPack* pack = nullptr;
    const LanguageWords* language = nullptr;
    ReplyContext context;

    [[nodiscard]] const Mark* first(Mark::What what) const;
    [[nodiscard]] const Mark* first(Sign sign) const;
    [[nodiscard]] bool has(Sign sign) const { return first(sign) != nullptr; }
    [[nodiscard]] bool hasAny(std::initializer_list<Sign> signs) const;
    [[nodiscard]] Evidence at(const Mark& mark) const { return evidenceOf(words, mark.first, mark.end); }
    /// Whether @p sign is said in other words than @p other.
    [[nodiscard]] bool hasApart(Sign sign, Sign other) const;
    [[nodiscard]] std::vector<Evidence> evidence(const std::vector<Sign>& signs) const;
    [[nodiscard]] bool covers(std::initializer_list<Sign> signs) const; ///< Whether nothing else is said.
    [[nodiscard]] bool asks() const; ///< A question mark, or the beginning of a question.
};

/// Whether a "no" before the word @p at reaches it.
[[nodiscard]] bool isNegated(const ReplyWords& words, int at);
/// A vet's or a groomer's: who is told of may be a dog.
[[nodiscard]] bool isOfAnimals(const VerticalPack& pack);
/// Whether an animal is who does what is said at @p at: "sorry, my dog just". Nobody else may stand before
/// it: "I walked my dog passed out" lacks a comma.
[[nodiscard]] bool isDoneByAnimal(const ReplyWords& words, int at);

} // namespace secondring

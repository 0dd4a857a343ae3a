// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/teacher.h"

#include <QDir>

namespace secondring {

/// What is learned of whole replies: a column of the tables of examples, and how it is taught.
struct ReplySubject {
    const char* name;                                          ///< And of the file of its lessons.
    std::vector<Lesson> (*lessonsIn)(const QByteArray& table); ///< Lines that have none are left out.
    QByteArray (*taught)(const std::vector<Lesson>& lessons);  ///< As the program reads them.
};

/// In the order they are learned: what a reply asks for counts danger, and whom it is from what it asks for.
/// Of the tables, trade, language and reply are the first columns, and "?" stands for what two people would
/// label differently.
[[nodiscard]] const std::vector<ReplySubject>& replySubjects();

/// The tables in the folders "examples" and "dangers" of @p understanding. Opt-outs learn from the first
/// alone: who is in danger says little of texts.
[[nodiscard]] std::vector<QByteArray> tablesBelow(const QDir& understanding);

/// Of all these tables.
[[nodiscard]] std::vector<Lesson> lessonsBelow(const QDir& understanding, const ReplySubject& subject);

} // namespace secondring

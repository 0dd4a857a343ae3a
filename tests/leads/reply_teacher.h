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

/// Whom a reply is from counts what it asks for, so that this is learned last. Of the tables, trade, language
/// and reply are the first columns, and "?" stands for what two people would label differently.
[[nodiscard]] const std::vector<ReplySubject>& replySubjects();

/// Of all tables in the folder "examples" of @p understanding.
[[nodiscard]] std::vector<Lesson> lessonsBelow(const QDir& understanding, const ReplySubject& subject);

} // namespace secondring

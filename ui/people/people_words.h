// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact_records.h"
#include "core/people/import_job.h"
#include "core/people/person_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/paint.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// "New", "Client", "Vendor"
[[nodiscard]] QString words(ContactKind kind);
/// What follows from it: "No automatic texts".
[[nodiscard]] QString sentence(ContactKind kind);
[[nodiscard]] TagLook tagOf(ContactKind kind);
/// "English", "Spanish"; "Not known" without one.
[[nodiscard]] QString languageWords(const QString& code);
/// At the end of a row: "May be texted", "Opted out, no more texts", "No automatic texts".
[[nodiscard]] QString consentWords(ContactKind kind, bool optedOut);
/// One line of the ledger: "3 November, 10:43: asked us by phone".
[[nodiscard]] QString consentLine(const ConsentEvent& event, const TimeWords& times, Timestamp now);
/// "3 calls, 1 missed · 4 texts"; "No calls or texts yet".
[[nodiscard]] QString countWords(const CardNumber& number);

/// Why a file cannot be read, and what to do. @p line is 0 where it does not matter.
[[nodiscard]] QString sentence(FileTrouble trouble, qint64 line);
[[nodiscard]] QString words(SkipReason reason, const QString& number);
/// What a row of a file will do: "New", "Name now Mary", "Already known".
[[nodiscard]] QString effectWords(const ImportEffect& effect);
[[nodiscard]] QString noTextsWords(int count); ///< Of the rows of a file, or of its numbers.
[[nodiscard]] QString words(ImportField field);
/// "214 people added, 12 changed. 3 rows brought nobody."
[[nodiscard]] QString resultWords(const ImportResult& result);
[[nodiscard]] QString undoneWords(const UndoneImport& undone);

[[nodiscard]] EmptyState::Look noPeople(const ContactFilter& filter);
[[nodiscard]] EmptyState::Look readingPeople(bool searching);
[[nodiscard]] EmptyState::Look peopleUnreadable(Failure failure);
[[nodiscard]] EmptyState::Look nobodyChosen();

} // namespace secondring

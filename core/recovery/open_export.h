// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QFuture>

namespace secondring {

/// How many rows were written.
struct ExportCounts {
    int calls = 0;
    int texts = 0;
    int contacts = 0;
    int consent = 0;
    int leads = 0;
    int notes = 0;
    int reminders = 0;
};

/// Writes calls.jsonl, texts.jsonl, contacts.jsonl, consent.jsonl, leads.jsonl, notes.jsonl and
/// reminders.jsonl into @p folder (made if need be), one JSON object a line, and consent-ledger.csv with the
/// hashes that seal it; UTF-8, times in ISO 8601 UTC,
/// field names that stay. InvalidInput with a sentence when it cannot be written; then nothing is replaced.
[[nodiscard]] QFuture<Result<ExportCounts>> exportJsonLines(Store& store, const QString& folder);

} // namespace secondring

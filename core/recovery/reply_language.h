// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/filed_text.h"
#include "core/recovery/reply_context.h"
#include "core/store/transaction.h"

namespace secondring {

/// What stands in the thread before @p text, so far as it says how that is meant.
[[nodiscard]] Result<ThreadBefore> threadBefore(Transaction& transaction, const FiledText& text);

/// What somebody wrote, and the language it was taken for.
struct WrittenIn {
    PhoneNumber number;
    QString words;
    Language language = Language::English;
};

/// What people write to them, and the texts that go by themselves, are in Spanish from then on; what is
/// known of a person stands.
[[nodiscard]] Result<void> keepLanguage(Transaction& transaction, const WrittenIn& reply, Timestamp now);

} // namespace secondring

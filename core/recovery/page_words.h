// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/settings/settings.h"

namespace secondring {

/// The words of page number @p count (from 1) about @p caller. No word of the caller's, and no whole number:
/// a locked telephone shows them to everybody.
[[nodiscard]] QString pageWords(const Settings& settings, const PhoneNumber& caller, int count);

/// What somebody says who was paged.
enum class PageAnswer {
    Takes,    ///< A yes and nothing else: the emergency of the newest page is theirs.
    TakesAll, ///< "ok both": every one they were paged for.
    Refuses,  ///< They cannot come, or name somebody who may.
    Unclear,  ///< Anything else. Nobody is on the way.
};

/// Reads the whole of @p body, English and Spanish. In doubt never a yes: one page too many wakes somebody,
/// one too few leaves a caller alone.
[[nodiscard]] PageAnswer pageAnswerIn(const QString& body);

} // namespace secondring

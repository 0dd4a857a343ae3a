// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"
#include "core/people/contact.h"
#include "core/people/file_person.h"

namespace secondring {

/// Why a row of a file brings nobody.
enum class SkipReason { None, NoNumber, TooShort, TooLong, NotANumber, CutBySpreadsheet };

/// One row of a file, read: whom it would bring.
struct PlannedContact {
    qint64 line = 0;
    ContactProfile profile;
    std::vector<PhoneNumber> numbers; ///< The first is the person's main one.
    SkipReason skip = SkipReason::None;
    QString skippedNumber; ///< What stood there instead of a number.
    bool noTexts = false;  ///< They must not be texted, the file says.
};

/// What holds for everybody in a file.
struct ImportRules {
    QString region;                         ///< Of the business: how numbers without a country code are read.
    ContactKind kind = ContactKind::Client; ///< Of those whose row does not say.
};

[[nodiscard]] PlannedContact planned(const FilePerson& person, const ImportRules& rules);
/// "en" or "es" for "English", "español", "es-MX"; empty for what we do not speak.
[[nodiscard]] QString languageOf(const QString& words);
/// Nothing when @p words name no kind.
[[nodiscard]] std::optional<ContactKind> contactKindNamed(const QString& words);

} // namespace secondring

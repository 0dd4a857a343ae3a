// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/phone_number.h"

#include <QString>

#include <optional>
#include <vector>

namespace secondring {

/// What somebody is to the business. Vendor, Staff and Blocked get no automatic text.
enum class ContactKind { New, Client, Vendor, Staff, Blocked };

[[nodiscard]] QString codeOf(ContactKind kind);
[[nodiscard]] ContactKind contactKindOf(const QString& code);
[[nodiscard]] constexpr bool mayBeTextedByItself(ContactKind kind)
{
    return kind == ContactKind::New || kind == ContactKind::Client;
}

/// What the desk knows of a person and may change.
struct ContactProfile {
    QString name;
    ContactKind kind = ContactKind::New;
    QString language; ///< "en", "es"; empty: not known.
    QString email;
    QString note;
    bool operator==(const ContactProfile&) const = default;
};

/// A person by one number. Further numbers of theirs are contacts too, merged into this one, with the same
/// profile, so that whoever looks a number up finds the person.
struct Contact {
    PhoneNumber number;
    ContactProfile profile;
    std::optional<PhoneNumber> mergedInto;
    Timestamp createdAt;
    std::optional<Timestamp> changedAt;
    bool operator==(const Contact&) const = default;
};

/// Line breaks, tabs and runs of blanks become one blank; control characters go; at most @p atMost letters.
[[nodiscard]] QString onOneLine(const QString& typed, int atMost);
/// As it may be kept: trimmed and bounded, the note with its lines.
[[nodiscard]] ContactProfile tidied(ContactProfile profile);

} // namespace secondring

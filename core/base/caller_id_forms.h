// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"

namespace secondring {

/// A raw caller taken apart, before any numbering plan is asked.
struct CallerForms {
    QString number;    ///< What may be a number, plain digits and marks; empty when there is none.
    QString name;      ///< Never a word that stands for no name.
    QString extension; ///< Given as a parameter; one written behind the number is still in number.
    bool withheld = false;
    bool empty = false;
    Attestation attestation = Attestation::NotGiven;
    bool operator==(const CallerForms&) const = default;
};

/// Understands `"Name" <sip:user@host;params>;tag=…`, sip:, sips: and tel: URIs, bare numbers in any writing,
/// withheld words and the keypad codes that stand for them.
[[nodiscard]] CallerForms formsOf(QStringView raw);

} // namespace secondring

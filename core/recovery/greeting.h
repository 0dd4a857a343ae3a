// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/messaging/occasion.h"
#include "core/settings/settings.h"

namespace secondring {

/// Whom a text-back greets.
struct Addressee {
    QString name; ///< Empty when unknown.
    bool readsSpanish = false;
};

/// A text-back, filled in.
struct Greeting {
    QString words;
    QString templateId; ///< "dental/open@2"; "own/open#1f3a90c2" for the owner's, by what they say.
};

/// The words of a text-back that leaves at @p leaves: the owner's for that occasion, or the vertical's own,
/// or the usual ones; a template that comes to nothing gives way to the next. Never empty.
[[nodiscard]] Greeting greetingFor(const Settings& settings, const Addressee& to, Occasion occasion,
                                   Timestamp leaves);

/// The owner's own words for @p occasion; empty: they wrote none.
[[nodiscard]] QString ownWords(const Settings& settings, Occasion occasion, bool spanish);
/// Where they stand in @p settings, to be changed.
[[nodiscard]] QString& ownTemplate(Settings& settings, Occasion occasion, bool spanish);

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/people/contact.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace secondring {

/// What the business already knows about whoever called.
struct CallerHistory {
    bool optedOut = false;
    bool knownLandline = false;                ///< A text to this number failed as a landline.
    bool knownBadNumber = false;               ///< A text was refused: no such number, or none for texts.
    bool textBackWaits = false;                ///< One is queued already.
    std::optional<Timestamp> lastTextBackAt;   ///< The last that left or may have left, or waits to.
    bool lastTextBackFailed = false;           ///< That one is known not to have arrived.
    std::optional<Timestamp> lastPersonTextAt; ///< Somebody at the desk wrote to them.
    std::optional<Timestamp> lastReceivedAt;
    std::vector<Timestamp> unanswered;   ///< The last text-backs since they wrote, with any of their numbers.
    ContactKind kind = ContactKind::New; ///< Who they are to the business.
    bool paused = false;                 ///< They wrote what may mean stop: a person has to look.
    std::optional<Timestamp> lastCallAt; ///< When they rang before this call.
    QString name;                        ///< As the desk knows them; empty: not, or several share it.
    QString language;                    ///< "en", "es"; empty: not known.
};

/// @p call is the one in question: it is no history yet.
[[nodiscard]] Result<CallerHistory> historyOf(const std::optional<PhoneNumber>& caller,
                                              Transaction& transaction, const CallId& call = {});

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/compliance/consent_basis.h"
#include "core/compliance/desk_rules.h"
#include "core/compliance/recipient_place.h"
#include "core/compliance/text_class.h"

#include <optional>
#include <variant>
#include <vector>

namespace secondring {

/// A text that left by itself, or may have.
struct AutomaticText {
    TextClass what = TextClass::TextBack;
    Timestamp at;
};

/// All that the rule needs to know of whoever a text is for.
struct RecipientFacts {
    bool optedOut = false;
    bool paused = false; ///< No automatic text until a person has looked: they may have asked for that.
    RecipientPlace place;
    ConsentFacts consent;
    std::vector<AutomaticText> lately;       ///< Of the last 14 days, in any order; staff texts are none.
    std::vector<Timestamp> unanswered;       ///< Text-backs since they last wrote, with any of their numbers.
    std::optional<Timestamp> lastWroteAt;    ///< When they last texted us.
    std::optional<Timestamp> lastWhatsAppAt; ///< When they last wrote or called there.
    std::optional<Timestamp> askedAt;        ///< The call, or their text, that this one answers.
    bool leftVoicemail = false;              ///< At that call.
    bool keptBackByService = false;          ///< The text service refused it for the hour, in time as it was.
    bool overriddenByPerson = false;         ///< Somebody looked at it and sent it all the same.
    bool templateApproved = false;           ///< WhatsApp's own, for outside its 24 hours.
    TextChannel channel = TextChannel::Sms;
};

struct MaySendNow {};
struct MaySendFrom {
    enum class Because { QuietHours, TooMany } because = Because::QuietHours;
    Timestamp when;
};
struct MustNotSend {
    enum class Because {
        OptedOut,
        Paused,
        CountryNotAllowed,
        NoBasis,        ///< They never asked for texts of this kind.
        ConsentExpired, ///< They did, but too long ago.
        TooMany,
        TooOld,        ///< By the time it may leave it would come out of the blue.
        NotRegistered, ///< Held, not lost: it leaves once the number is registered.
        WhatsAppWindowClosed,
    } because = Because::OptedOut;
};
using Permission = std::variant<MaySendNow, MaySendFrom, MustNotSend>;

/// What was ruled, and what it was ruled on: kept as the proof of an automatic text.
struct Ruling {
    Permission permission;
    TextClass textClass = TextClass::TextBack;
    ConsentBasis basis = ConsentBasis::None;
    int rulesVersion = 0;
    QString jurisdiction; ///< "US-FL"
    std::vector<QTimeZone> zones;
    ZoneSource zoneSource = ZoneSource::Nobody;
    Timestamp at;
    std::optional<Timestamp> until; ///< Must have reached them by then; none: there is no end of the window.

    [[nodiscard]] bool mayLeaveNow() const { return std::holds_alternative<MaySendNow>(permission); }
    /// The recipient's clocks at that moment: "America/New_York Thu 2026-11-19 21:00 EST".
    [[nodiscard]] QStringList localTimes() const;
};

/// Counts up whenever the rules change what they allow.
inline constexpr int textRulesVersion = 3;
/// The last of them that changed the hours.
inline constexpr int textHoursVersion = 1;

/// May this text leave now? Asked last, in the transaction that claims the text for sending.
[[nodiscard]] Ruling permissionFor(TextPurpose purpose, const RecipientFacts& recipient,
                                   const DeskRules& rules, Timestamp now);

/// Whether a text-back that leaves at @p when would come out of the blue.
[[nodiscard]] bool isTooOldToLeave(TextPurpose purpose, const RecipientFacts& recipient, Timestamp when);

/// @p when, and up to ten minutes later: texts that waited for one minute do not all leave in it. The same
/// for the same @p seed.
[[nodiscard]] Timestamp spread(Timestamp when, const QString& seed);

// The words they are stored and exported under.
[[nodiscard]] QString codeOf(TextClass textClass);
[[nodiscard]] QString codeOf(ZoneSource source);
[[nodiscard]] QString codeOf(MustNotSend::Because because);

} // namespace secondring

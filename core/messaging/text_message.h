// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"

#include <QByteArray>
#include <QMetaType>

#include <optional>
#include <vector>

namespace secondring {

/// What the provider calls a text: Twilio's SM… sid.
struct ProviderRef {
    QString value;
    bool operator==(const ProviderRef&) const = default;
};

struct OutgoingText {
    MessageId id;
    PhoneNumber from;
    PhoneNumber to;
    QString body;
    int attempt = 1;                              ///< From 1.
    std::optional<std::chrono::seconds> validFor; ///< The service must drop it when it is not out by then.
};

struct IncomingText {
    ProviderRef ref;
    PhoneNumber from;
    PhoneNumber to;
    QString body;
    Timestamp receivedAt;
    int pictures = 0; ///< Or other files that came with the words; they lie at the service.
};

/// How far a text got. The order is the rank: a text never goes back to a lower one.
enum class DeliveryState { Accepted, Sent, Delivered, Failed };

/// Why a provider or carrier refused or lost a text, in classes we can act on.
enum class TextTrouble {
    None,
    Landline,
    BadNumber,
    Unreachable,
    OptedOut,
    NotRegistered,
    Filtered,
    RateLimited,
    WrongKey,
    NoMoney,
    BadSender,
    CountryOff,
    TrialAccount,
    BadRequest,
    ProviderDown,
    NoConnection,
    CertificateRefused,
    QuietHours,    ///< The service keeps hours of its own at the recipient's.
    NotUnderstood, ///< The answer was not what the provider's API promises (HTML, half an answer).
    Other,
};

struct DeliveryReport {
    ProviderRef ref;
    DeliveryState state = DeliveryState::Accepted;
    TextTrouble trouble = TextTrouble::None;
    QString code; ///< The provider's own, for the details line: "30006".
};

/// A text of ours as the provider's list shows it.
struct SentText {
    DeliveryReport report;
    PhoneNumber to;
    QString body;
    Timestamp createdAt;
};

/// A call in the provider's own list.
struct ProviderCall {
    ProviderRef ref;
    QString from; ///< As sent: may be withheld words.
    PhoneNumber to;
    Timestamp startedAt;
    std::chrono::milliseconds lasted{0};
    bool answered = false; ///< By a person, so far as the list can tell (child legs looked at).
    bool certain = false;
    bool busy = false;
    bool voicemail = false;              ///< A machine answered, or they left a recording.
    bool leftMessage = false;            ///< It is long enough for words.
    std::chrono::milliseconds waited{0}; ///< Of one nobody answered: how long it rang.
};

/// What came of handing a text to the provider.
struct SendOutcome {
    enum class Kind {
        Accepted,       ///< It has the text: `ref` is set.
        Refused,        ///< It said no, for good.
        NothingLeft,    ///< Surely not sent: may be tried again after `tryAgainAfter`.
        MayHaveArrived, ///< No way to tell: never send again; ask the provider.
    };

    Kind kind = Kind::MayHaveArrived;
    ProviderRef ref;
    TextTrouble trouble = TextTrouble::None;
    QString code;
    std::optional<std::chrono::seconds> tryAgainAfter; ///< The provider's own Retry-After.
};

/// Where reading the provider's list goes on. Opaque to everyone but the adapter; stored with what was read.
struct Cursor {
    QString value;
    bool operator==(const Cursor&) const = default;
};

} // namespace secondring

Q_DECLARE_METATYPE(secondring::IncomingText)
Q_DECLARE_METATYPE(secondring::DeliveryReport)
Q_DECLARE_METATYPE(secondring::ProviderCall)

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/text_permission.h"
#include "core/messaging/text_message.h"

#include <optional>

namespace secondring {

/// Queued → Sending → Accepted → Sent → Delivered, or one of the ends. Held waits for a person.
enum class TextState {
    Queued,
    Sending,
    Accepted,
    Sent,
    Delivered,
    Refused,
    Failed,
    Expired,
    Held,
    Cancelled,
    Received
};

/// Why a text is where it is, beside a TextTrouble: stored as text, worded in ui/wording.
enum class TextReason {
    None,
    GotThrough, ///< The caller reached somebody before the text left.
    RungBack,
    AnsweredElsewhere, ///< Another desk or line says so.
    PersonWrote,       ///< Somebody at the desk texted first.
    TheyWrote,         ///< The caller texted first.
    StoppedByPerson,
    OptedOut,
    TooOld,
    QuietHours,    ///< It waits for the day where they are.
    TooSoon,       ///< It waits until the text before it is long enough ago.
    Paused,        ///< It waits until somebody has read what may be an opt-out.
    NotRegistered, ///< It waits until the sending number is registered.
    CountryNotAllowed,
    NoBasis, ///< They never asked for texts of this kind.
    ConsentExpired,
    TooMany,
    WhatsAppWindowClosed,
    LimitReached, ///< Texting by itself pauses: too many texts, or too dear.
    Unsettled,    ///< It may have left; the provider does not say. Never sent again by itself.
};

enum class TextDirection { In, Out };

/// One text as kept.
struct FiledText {
    MessageId id;
    ConversationId conversation;
    PhoneNumber number;
    TextDirection direction = TextDirection::Out;
    std::optional<TextPurpose> purpose; ///< None for a received text.
    QString body;
    TextState state = TextState::Queued;
    TextReason reason = TextReason::None;
    TextTrouble trouble = TextTrouble::None;
    QString code;
    int pictures = 0; ///< That came with a received text.
    Timestamp at;
    Timestamp dueAt;
    Timestamp stateAt;
    std::optional<Timestamp> sendingAt;
    int attempts = 0;
    std::optional<CallId> call;
    QString sender;       ///< The id of who wrote it; empty for an automatic or received text.
    QString templateId;   ///< "dental/open@2"; empty: made from none.
    int parts = 0;        ///< 0: not counted.
    QString overriddenBy; ///< Who had it sent although the rules would not have.
};

/// A received text with pictures is kept with this code and how many they are.
inline const QString picturesCode = QStringLiteral("pictures:");

/// Columns of table message, in the order textIn() reads them.
[[nodiscard]] QString textColumns();
class Query;
[[nodiscard]] FiledText textIn(const Query& row, int firstColumn = 0);

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace secondring {

/// What a text of ours is for. All but Person leave by themselves.
enum class TextPurpose {
    TextBack,
    Person,
    Question,     ///< One automatic question about what is missing on the lead card.
    SafetyLine,   ///< The owner's approved 911 line.
    FollowUp,     ///< A step of a follow-up sequence.
    Reminder,     ///< Of an appointment; only what books appointments can send one.
    Page,         ///< To the person on call.
    Digest,       ///< The morning list, to staff.
    Confirmation, ///< The one answer to STOP, START or HELP.
};

[[nodiscard]] constexpr bool isAutomatic(TextPurpose purpose)
{
    return purpose != TextPurpose::Person;
}

/// What the rules call a text: each class has windows, a basis and limits of its own.
enum class TextClass {
    Confirmation, ///< C0: the answer to STOP, START or HELP.
    Conversation, ///< C1: a reply inside a live conversation, or one that a person typed.
    TextBack,     ///< C2: the answer to a missed call.
    Reminder,     ///< C3: of an appointment.
    Nurture,      ///< C4: any follow-up, and everything that is marketing.
    Staff,        ///< To our own people: no windows and no limits.
};

[[nodiscard]] constexpr TextClass classOf(TextPurpose purpose)
{
    switch (purpose) {
    case TextPurpose::TextBack:
        return TextClass::TextBack;
    case TextPurpose::FollowUp:
        return TextClass::Nurture;
    case TextPurpose::Reminder:
        return TextClass::Reminder;
    case TextPurpose::Page:
    case TextPurpose::Digest:
        return TextClass::Staff;
    case TextPurpose::Confirmation:
        return TextClass::Confirmation;
    case TextPurpose::Person:
    case TextPurpose::Question:
    case TextPurpose::SafetyLine:
        return TextClass::Conversation;
    }
    return TextClass::Nurture;
}

/// What a text travels on. Only SMS has providers; the rule of the others stands all the same.
enum class TextChannel { Sms, WhatsApp };

} // namespace secondring

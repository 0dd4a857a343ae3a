// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/phone_number.h"

#include <optional>

namespace secondring {

enum class ConsentChange { OptedOut, OptedIn, ConsentGiven, ConsentWithdrawn };

/// How we learned of it: a keyword, other words in a reply, the provider's refusal, a person who was told.
enum class ConsentSource { Keyword, Phrase, Provider, Person };

/// How they told that person, or on what paper it stands.
enum class ConsentHow { Unsaid, ByPhone, InPerson, ByEmail, ByVoicemail, OnForm, Spoken, Written, Imported };

/// One line of the consent ledger.
struct ConsentEvent {
    QString id;
    PhoneNumber number;
    ConsentChange what = ConsentChange::OptedOut;
    ConsentSource source = ConsentSource::Keyword;
    QString words; ///< The reply, or the provider's code: the proof.
    std::optional<MessageId> message;
    Timestamp at;
    ConsentHow how = ConsentHow::Unsaid;
    MemberId recordedBy{}; ///< Whoever of ours wrote it down; empty: the program, or the desk.
    bool operator==(const ConsentEvent&) const = default;
};

// The words they are stored and exported under.
[[nodiscard]] QString codeOf(ConsentChange change);
[[nodiscard]] QString codeOf(ConsentSource source);
[[nodiscard]] QString codeOf(ConsentHow how);
[[nodiscard]] ConsentChange consentChangeOf(const QString& code);
[[nodiscard]] ConsentSource consentSourceOf(const QString& code);
[[nodiscard]] ConsentHow consentHowOf(const QString& code);

} // namespace secondring

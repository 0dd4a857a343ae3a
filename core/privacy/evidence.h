// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_basis.h"
#include "core/compliance/consent_event.h"
#include "core/compliance/desk_rules.h"
#include "core/compliance/text_proof.h"
#include "core/people/contact.h"
#include "core/telephony/call_records.h"

namespace secondring {

/// What can be shown of how a person was texted: theirs from here on, oldest first.
struct TextEvidence {
    std::vector<PhoneNumber> numbers; ///< The main one first.
    QString name;
    bool optedOut = false;
    std::vector<ConsentTerm> followUps; ///< Until when each of the numbers may be followed up.
    std::vector<TextProof> texts;
    std::vector<ConsentEvent> consent;
    std::vector<FiledCall> calls;
    int textsByPeople = 0; ///< Typed by somebody at the desk: those need no proof.
    int textsReceived = 0;
    qint64 consentLines = 0; ///< Of the whole ledger, gone through when this was read.
    std::optional<qint64> consentBrokenAt;
};

[[nodiscard]] Result<TextEvidence> textEvidence(Transaction& transaction, const PhoneNumber& number,
                                                const DeskRules& rules, Timestamp now);

} // namespace secondring

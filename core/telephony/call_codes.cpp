// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/code_table.h"
#include "core/telephony/call_records.h"

namespace secondring {

namespace {

constexpr CodeTable<CallOutcome, 8> outcomes{{{{CallOutcome::Answered, u"Answered"},
                                               {CallOutcome::AnsweredElsewhere, u"AnsweredElsewhere"},
                                               {CallOutcome::Abandoned, u"Abandoned"},
                                               {CallOutcome::NoAnswer, u"NoAnswer"},
                                               {CallOutcome::Busy, u"Busy"},
                                               {CallOutcome::Declined, u"Declined"},
                                               {CallOutcome::Voicemail, u"Voicemail"},
                                               {CallOutcome::Unknown, u"Unknown"}}}};

constexpr CodeTable<Certainty, 3> certainties{
    {{{Certainty::Certain, u"Certain"}, {Certainty::Strong, u"Strong"}, {Certainty::Guess, u"Guess"}}}};

constexpr CodeTable<NotTextable, 20> reasons{{{{NotTextable::None, u"None"},
                                               {NotTextable::Empty, u"Empty"},
                                               {NotTextable::Withheld, u"Withheld"},
                                               {NotTextable::ServiceCode, u"ServiceCode"},
                                               {NotTextable::Emergency, u"Emergency"},
                                               {NotTextable::ShortCode, u"ShortCode"},
                                               {NotTextable::ExtensionOnly, u"ExtensionOnly"},
                                               {NotTextable::NotANumber, u"NotANumber"},
                                               {NotTextable::TooShort, u"TooShort"},
                                               {NotTextable::TooLong, u"TooLong"},
                                               {NotTextable::Invalid, u"Invalid"},
                                               {NotTextable::Landline, u"Landline"},
                                               {NotTextable::TollFree, u"TollFree"},
                                               {NotTextable::PremiumRate, u"PremiumRate"},
                                               {NotTextable::SharedCost, u"SharedCost"},
                                               {NotTextable::PersonalNumber, u"PersonalNumber"},
                                               {NotTextable::Uan, u"Uan"},
                                               {NotTextable::Pager, u"Pager"},
                                               {NotTextable::VoicemailNumber, u"VoicemailNumber"},
                                               {NotTextable::NonGeographic, u"NonGeographic"}}}};

constexpr CodeTable<Attestation, 3> attestations{{{{Attestation::NotGiven, u"NotGiven"},
                                                   {Attestation::Passed, u"Passed"},
                                                   {Attestation::Failed, u"Failed"}}}};

constexpr CodeTable<LeftMessage, 3> leftMessages{
    {{{LeftMessage::NotKnown, u"NotKnown"}, {LeftMessage::No, u"No"}, {LeftMessage::Yes, u"Yes"}}}};

} // namespace

QString codeOf(CallOutcome outcome)
{
    return outcomes.codeOf(outcome);
}

CallOutcome outcomeOf(const QString& code)
{
    return outcomes.valueOf(code, CallOutcome::Unknown);
}

QString codeOf(Certainty certainty)
{
    return certainties.codeOf(certainty);
}

Certainty certaintyOf(const QString& code)
{
    return certainties.valueOf(code, Certainty::Guess);
}

QString codeOf(NotTextable why)
{
    return reasons.codeOf(why);
}

NotTextable notTextableOf(const QString& code)
{
    return reasons.valueOf(code, NotTextable::Invalid);
}

QString codeOf(Attestation attestation)
{
    return attestations.codeOf(attestation);
}

Attestation attestationOf(const QString& code)
{
    return attestations.valueOf(code, Attestation::NotGiven);
}

QString codeOf(LeftMessage left)
{
    return leftMessages.codeOf(left);
}

LeftMessage leftMessageOf(const QString& code)
{
    return leftMessages.valueOf(code, LeftMessage::NotKnown);
}

} // namespace secondring

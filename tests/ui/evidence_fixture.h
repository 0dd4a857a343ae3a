// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plain_words.h"
#include "ui/privacy/evidence_page.h"

namespace secondring {

/// Friday 20 November 2026, 15:00 UTC.
inline const Timestamp evidenceDay{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} +
                                   std::chrono::hours{15}};

inline TextProof provenText(int at, const QString& words)
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    TextProof proof;
    proof.place = at;
    proof.message = MessageId{u"m%1"_s.arg(at)};
    proof.at = evidenceDay + at * 1h;
    proof.purpose = at % 3 == 2 ? u"Question"_s : u"TextBack"_s;
    proof.textClass = u"TextBack"_s;
    proof.call = u"7c1f0a52-call"_s;
    proof.basis = at % 3 == 2 ? u"TheirReply"_s : u"Call"_s;
    proof.rulesVersion = 1;
    proof.jurisdiction = u"US-GA"_s;
    proof.zones = QStringList{u"America/New_York"_s};
    proof.zoneSource = u"AreaCode"_s;
    proof.localTimes = QStringList{u"America/New_York Fri 2026-11-20 10:00 EST"_s};
    proof.checkedAt = proof.at;
    proof.templateUsed = u"open/3"_s;
    proof.parts = 1;
    proof.words = words;
    proof.hash = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    proof.history = {{proof.at + 2s, u"Accepted"_s, u"None"_s, {}, u"SM0f9a"_s},
                     {proof.at + 4s, u"Delivered"_s, u"None"_s, {}, u"SM0f9a"_s}};
    return proof;
}

inline TextEvidence evidenceWith(int texts)
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    TextEvidence evidence;
    evidence.numbers = {numberOf(u"+14045550123"_s), numberOf(u"+14045550124"_s)};
    evidence.name = u"Maria Reyes"_s;
    for (int at = 1; at <= texts; ++at)
        evidence.texts.push_back(provenText(
            at,
            u"Bright Dental: sorry we missed your call. How can we help you today? Reply STOP to opt out."_s));
    if (texts == 0) return evidence;
    evidence.optedOut = true;
    evidence.textsByPeople = 2;
    evidence.textsReceived = 4;
    evidence.consentLines = 17;
    evidence.consent = {{u"c1"_s, evidence.numbers[0], ConsentChange::OptedOut, ConsentSource::Keyword,
                         u"STOP"_s, std::nullopt, evidenceDay + 5h}};
    FiledCall call;
    call.id = CallId{u"7c1f0a52-call"_s};
    call.lineName = u"Front desk"_s;
    call.rangAt = evidenceDay + 59min;
    call.endedAt = call.rangAt + 21s;
    call.outcome = CallOutcome::NoAnswer;
    call.certainty = Certainty::Certain;
    evidence.calls = {call};
    return evidence;
}

inline EvidenceFrame evidenceFrame()
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    ProofCheck check;
    check.lines = 214;
    check.hash = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    check.done = true;
    return {u"Bright Dental"_s, u"US"_s, QTimeZone("America/Chicago"), evidenceDay + 30h, check};
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/check_plan.h"

namespace secondring {

namespace {

/// The text service's call list is read now and then.
constexpr std::chrono::seconds listIsRead{120};

} // namespace

LineCheckPlan checkPlanFor(const LineSettings& line)
{
    using enum TestCall;
    switch (kindOf(line)) {
    case LineKind::Sip:
    case LineKind::Asterisk:
    case LineKind::FritzBox:
    case LineKind::CallerIdBox:
    case LineKind::Softphone:
        return {{HangUp, Answer, Voicemail}};
    case LineKind::Modem:
        return {{PickUp, HangUp, Answer, Voicemail}};
    case LineKind::Gsm:
        // Nobody can answer a stick: what rings there is missed.
        return {{HangUp, Answer}, true};
    case LineKind::Provider:
        return {{HangUp, Answer, Voicemail}, false, listIsRead};
    }
    return {};
}

void applyCheck(LineSettings& line, const LineCheckResult& result)
{
    if (auto* modem = std::get_if<ModemLineSettings>(&line.how)) {
        if (result.seesPickUp) modem->seesPickUp = *result.seesPickUp;
        if (result.ringsToVoicemail > 0) modem->voicemailRings = result.ringsToVoicemail;
    }
    if (result.verdict() == LineVerdict::Incomplete) return;
    line.trust = LineTrust::Checked;
    line.hidesAnswers = result.hidesAnswers();
}

void forgetCheck(LineSettings& line)
{
    line.trust = LineTrust::Unchecked;
    line.hidesAnswers = false;
}

bool needsNewCheck(const LineSettings& before, const LineSettings& after)
{
    if (before.trust != LineTrust::Checked) return false; // There was none.
    LineSettings like = before;
    like.name = after.name;
    like.on = after.on;
    like.trust = after.trust;
    like.hidesAnswers = after.hidesAnswers;
    like.longestRing = after.longestRing;
    like.secret = after.secret;
    auto* sip = std::get_if<SipLineSettings>(&like.how);
    const auto* sipNow = std::get_if<SipLineSettings>(&after.how);
    if (sip != nullptr && sipNow != nullptr) sip->mailbox = sipNow->mailbox; // It tells of no answer.
    return like != after;
}

} // namespace secondring

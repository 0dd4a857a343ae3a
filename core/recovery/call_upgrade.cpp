// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/call_upgrade.h"

#include "core/messaging/pending_texts.h"
#include "core/recovery/call_log.h"
#include "core/recovery/earned_text.h"
#include "core/recovery/line_witness.h"

namespace secondring {

namespace {

/// The text that waits is no history: it is what is being decided on.
CallerHistory withoutItsOwnText(CallerHistory history)
{
    history.textBackWaits = false;
    history.lastTextBackAt.reset();
    history.lastTextBackFailed = false;
    return history;
}

Result<void> callOff(Transaction& transaction, const FiledText& text, const FiledCall& call, Reason why,
                     Timestamp now)
{
    const auto gone = PendingTexts(transaction).cancel(text.id, TextReason::StoppedByPerson, now);
    if (!gone) return Fail(gone.error());
    return CallRecords(transaction).decide(call.id, codeOf(why), std::nullopt, now);
}

} // namespace

Result<void> rewordWaiting(Transaction& transaction, const FiledCall& call, const UpgradeRules& rules)
{
    const auto logged = callLogEntry(transaction, call.id);
    if (!logged) return Fail(logged.error());
    if (!*logged || !(*logged)->text || !call.caller) return {};
    const FiledText& text = *(*logged)->text;
    if (text.state != TextState::Queued || !text.overriddenBy.isEmpty()) return {};
    const auto history = historyOf(call.caller, transaction, call.id);
    if (!history) return Fail(history.error());
    const CallerHistory before = withoutItsOwnText(*history);
    const TextBackRules ruling = rulesOf(rules.settings, rules.hasTextService);
    const auto witnessed = asWitnessed(transaction, call, ruling);
    if (!witnessed) return Fail(witnessed.error());
    // As if it had been known at once: waiting for the morning does not make it stale.
    const Decision decision = decide(*witnessed, before, ruling, call.endedAt);
    if (const auto* alone = std::get_if<LeaveAlone>(&decision))
        return callOff(transaction, text, call, alone->reason, rules.now);
    // Who speaks at night may be answered at once, and that they did is often known only afterwards.
    const bool isForTheNight =
        text.reason == TextReason::QuietHours && rules.settings.callers.nightLine && call.hasVoicemail();
    if (isForTheNight) {
        auto asked = PendingTexts(transaction).askAnew(text.id, rules.now);
        if (!asked) return asked;
    }
    const Timestamp leaves = isForTheNight ? rules.now : text.dueAt;
    const Greeting greeting = greetingFor({call, before, rules.settings, {rules.now, leaves, {}}, {}});
    if (greeting.templateId == text.templateId) return {};
    return PendingTexts(transaction).reword(text.id, greeting.words, greeting.templateId);
}

} // namespace secondring

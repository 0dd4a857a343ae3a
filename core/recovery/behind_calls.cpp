// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/messaging/pending_texts.h"
#include "core/recovery/text_back_engine.h"
#include "core/reminders/call_reminders.h"

namespace secondring {

// What the engine makes of the desk's own calls, of its mailbox, and of what rang when a desk was gone; and
// how a text is called off.

void TextBackEngine::keepRinging(const QString& desk)
{
    m_journal.begin(desk);
}

void TextBackEngine::takeLeft(const std::vector<LeftRinging>& calls)
{
    qCInfo(logLine) << calls.size() << "calls rang when a desk was gone without a word";
    for (const LeftRinging& left : calls)
        m_kept.push_back({left.call, left.desk});
    fileNext();
}

void TextBackEngine::onRangOut(const RangOut& call, Timestamp at)
{
    if (!call.callee.number) return;
    doBehindCalls([this, callee = *call.callee.number, isAnswered = call.isAnswered, at] {
        callOff([=, now = m_clock.now()](Transaction& transaction) -> Result<int> {
            const auto noted =
                isAnswered ? noteRungBack(transaction, callee, at) : noteTried(transaction, callee, at);
            if (!noted) return Fail(noted.error());
            return PendingTexts(transaction).cancelForCallBack(callee, at, now);
        });
    });
}

void TextBackEngine::onVoicemailLeft(const LineId& line, const VoicemailLeft& message, Timestamp at)
{
    // Somebody withheld left it: it is not that of the caller before.
    if (message.caller && !message.caller->number) return;
    MessageToFile left{line, std::nullopt, at, {}, false, {}};
    if (message.caller) left.caller = message.caller->number;
    doBehindCalls([this, left] { fileMessage(left); });
}

void TextBackEngine::fileMessage(MessageToFile left)
{
    left.settings = m_settings;
    left.hasTextService = m_hasTextService;
    left.now = m_clock.now();
    auto filed = m_store.run([left](Transaction& transaction) { return fileMessageLeft(transaction, left); });
    whenDone(filed, this, [this](const Result<std::optional<LoggedCall>>& logged) {
        if (!logged) return Q_EMIT couldNotFile(logged.error());
        if (*logged) tell(**logged);
    });
}

void TextBackEngine::doBehindCalls(const std::function<void()>& job)
{
    m_behindCalls.push_back(job);
    fileNext();
}

// What a full disk does not take is tried again before the texts that are due are looked for.
void TextBackEngine::callOff(const CallOff& job)
{
    whenDone(m_store.run(job), this, [this, job](const Result<int>& count) {
        if (count) return;
        m_callOffs.push_back(job);
        Q_EMIT couldNotFile(count.error());
    });
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/text_back_engine.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/messaging/pending_texts.h"
#include "core/recovery/call_filing.h"
#include "core/recovery/provider_calls.h"

#include <algorithm>

namespace secondring {

namespace {

/// Should the end of the ringing never be heard, the text goes all the same, if it is not too old by then.
constexpr std::chrono::minutes longestRing{5};

} // namespace

TextBackEngine::TextBackEngine(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

void TextBackEngine::setRules(const Settings& settings, bool hasTextService)
{
    m_settings = settings;
    m_hasTextService = hasTextService;
}

void TextBackEngine::onRinging(const RingingCall& call)
{
    if (!call.caller.number) return;
    auto delayed = m_store.run(
        [caller = *call.caller.number, until = m_clock.now() + longestRing](Transaction& transaction) {
            return PendingTexts(transaction).delayTextBacks(caller, until);
        });
    whenDone(delayed, this, [this](const Result<int>& count) {
        if (count && *count > 0) Q_EMIT queueChanged();
    });
}

void TextBackEngine::onCallFinished(const FinishedCall& call)
{
    if (!m_kept.empty()) { // In the order they came.
        m_kept.push_back(call);
        return;
    }
    file(call);
}

void TextBackEngine::onProviderCalls(const std::vector<ProviderCall>& calls)
{
    for (const ProviderCall& call : calls)
        onCallFinished(finishedCallOf(call, m_settings.business.region));
}

void TextBackEngine::file(const FinishedCall& call)
{
    const auto line = std::ranges::find(m_settings.lines, call.line, &SipLineSettings::id);
    const QString lineName = line == m_settings.lines.end() ? call.line.value : line->name;
    auto filed =
        m_store.run([toFile = CallToFile{call, lineName, m_settings, m_hasTextService, m_clock.now()}](
                        Transaction& transaction) { return fileAndDecide(transaction, toFile); });
    whenDone(filed, this, [this, call](const Result<LoggedCall>& logged) {
        if (logged) {
            // The text first: everything else can wait a millisecond.
            if (logged->reason == Reason::Texting || logged->reason == Reason::TextWaits)
                Q_EMIT queueChanged();
            Q_EMIT decided(*logged);
            return;
        }
        qCWarning(logStore).noquote() << "could not file a call, keeping it:" << logged.error().detail;
        m_kept.push_back(call);
        Q_EMIT couldNotFile(logged.error());
    });
}

void TextBackEngine::fileKept()
{
    std::deque<FinishedCall> waiting;
    waiting.swap(m_kept);
    for (const FinishedCall& call : waiting)
        file(call);
}

void TextBackEngine::textNow(const MessageId& text)
{
    auto done = m_store.run([text, now = m_clock.now()](Transaction& transaction) {
        return PendingTexts(transaction).sendNow(text, now);
    });
    whenDone(done, this, [this](const Result<void>& changed) {
        if (changed) Q_EMIT queueChanged();
    });
}

void TextBackEngine::dontText(const MessageId& text)
{
    auto done = m_store.run([text, now = m_clock.now()](Transaction& transaction) {
        return PendingTexts(transaction).cancel(text, TextReason::StoppedByPerson, now);
    });
    whenDone(done, this, [](const Result<bool>&) {});
}

void TextBackEngine::rungBack(const PhoneNumber& caller)
{
    auto done = m_store.run([caller, now = m_clock.now()](Transaction& transaction) {
        return PendingTexts(transaction).cancelTextBacks(caller, TextReason::RungBack, now);
    });
    whenDone(done, this, [](const Result<int>&) {});
}

void TextBackEngine::textAnyway(const CallId& call)
{
    auto done = m_store.run([call, settings = m_settings, now = m_clock.now()](Transaction& transaction) {
        return secondring::textAnyway(transaction, call, settings, now);
    });
    whenDone(done, this, [this](const Result<LoggedCall>& logged) {
        if (!logged) return;
        Q_EMIT queueChanged();
        Q_EMIT decided(*logged);
    });
}

} // namespace secondring

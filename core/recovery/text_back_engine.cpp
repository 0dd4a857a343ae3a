// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/text_back_engine.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/messaging/pending_texts.h"
#include "core/recovery/earned_text.h"
#include "core/recovery/never_text.h"
#include "core/recovery/provider_calls.h"
#include "core/recovery/provider_line.h"
#include "core/reminders/call_reminders.h"
#include "core/telephony/call_sighting_records.h"

#include <algorithm>
#include <utility>

namespace secondring {

namespace {

/// Should the end of the ringing never be heard, the text goes all the same, if it is not too old by then.
constexpr std::chrono::minutes longestRing{5};
constexpr int mostRefusals = 3;
constexpr std::size_t mostTogether = 32;
/// A test call is filed at the latest so long after the check.
constexpr std::chrono::hours longestCheck{1};
/// Whose number is typed when the telephone rings already.
constexpr std::chrono::seconds dialledBefore{30};
/// A call filed so long after its end is caught up on: what came after it may be on its way.
constexpr std::chrono::seconds filedLate{25};
constexpr std::chrono::seconds timeToCatchUp{10};

/// Nobody is texted while they ring, or speak.
Result<int> holdWhileRinging(Transaction& transaction, const RingingCall& call, Timestamp now)
{
    PendingTexts pending(transaction);
    if (call.answeredAt) return pending.cancelTextBacks(*call.caller.number, TextReason::GotThrough, now);
    // At another desk it may have ended meanwhile. Were this one killed then, the text would wait for
    // nothing.
    const auto isOver = CallSightingRecords(transaction).isOver(call.line, call.key, call.rangAt);
    if (!isOver) return Fail(isOver.error());
    return *isOver ? Result<int>(0) : pending.delayAutomatic(*call.caller.number, now + longestRing);
}

} // namespace

TextBackEngine::TextBackEngine(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock), m_journal(store, clock)
{
    connect(&m_journal, &RingingJournal::found, this, &TextBackEngine::takeLeft);
    connect(&m_journal, &RingingJournal::noted, this, &TextBackEngine::ringKept);
    connect(&store, &Store::changed, this, [this](Area area) {
        if (area == Area::Messages) m_mayHaveDeferred = true;
    });
}

void TextBackEngine::setRules(const Settings& settings, bool hasTextService)
{
    // Once, at the moment it is switched off: what a person asks for afterwards goes.
    const bool isSwitchedOff = m_settings.texts.on && !settings.texts.on;
    m_settings = settings;
    m_hasTextService = hasTextService;
    if (isSwitchedOff) callOffWaiting();
}

void TextBackEngine::expectTestCalls(const std::optional<PhoneNumber>& from)
{
    const Timestamp now = m_clock.now();
    for (TestCalls& calls : m_testCalls) {
        if (!calls.until) calls.until = now;
    }
    // What rang then is over by now.
    std::erase_if(m_testCalls, [now](const TestCalls& calls) { return calls.until < now - longestCheck; });
    if (from) m_testCalls.push_back({*from, now - dialledBefore});
}

bool TextBackEngine::isTestCall(const std::optional<PhoneNumber>& caller, Timestamp rangAt) const
{
    return std::ranges::any_of(m_testCalls,
                               [&](const TestCalls& calls) { return calls.has(caller, rangAt); });
}

void TextBackEngine::callOffWaiting()
{
    callOff([now = m_clock.now()](Transaction& transaction) {
        return PendingTexts(transaction).cancelEveryTextBack(TextReason::StoppedByPerson, now);
    });
}

void TextBackEngine::onRinging(const RingingCall& call)
{
    if (isTestCall(call.caller.number, call.rangAt))
        m_journal.forget(call.line, call.key);
    else
        m_journal.note(call);
    if (!call.caller.number) return;
    m_ringing.note(call);
    const Timestamp now = m_clock.now();
    auto changed = m_store.run(
        [call, now](Transaction& transaction) { return holdWhileRinging(transaction, call, now); });
    whenDone(changed, this, [this](const Result<int>& count) {
        if (count && *count > 0) Q_EMIT queueChanged();
    });
}

void TextBackEngine::onCallFinished(const FinishedCall& call)
{
    m_ringing.over(call.line, call.key);
    m_journal.over(call.line, call.key);
    m_kept.push_back({call});
    fileNext();
}

Timestamp TextBackEngine::notBefore(const FinishedCall& call, Timestamp now) const
{
    const auto& caller = call.caller.number;
    if (caller && m_ringing.ring(*caller)) return now + longestRing;
    if (now - call.endedAt > filedLate + m_settings.texts.wait) return now + timeToCatchUp;
    const auto linesOn = std::ranges::count_if(m_settings.lines, &LineSettings::on);
    return linesOn > 1 ? call.endedAt + otherLineSlack : Timestamp{};
}

void TextBackEngine::onProviderCalls(const std::vector<ProviderCall>& calls)
{
    if (hasProviderLine(m_settings)) return; // They come over that line.
    for (const ProviderCall& call : calls)
        onCallFinished(finishedCallOf(call, m_settings.business.region));
}

void TextBackEngine::fileKept()
{
    m_waitsForRoom = false;
    m_journal.beat();
    for (const CallOff& job : std::exchange(m_callOffs, {}))
        callOff(job);
    fileNext();
    if (std::exchange(m_mayHaveDeferred, false)) rewordDeferred();
}

void TextBackEngine::rewordDeferred()
{
    auto done = m_store.run([settings = m_settings, now = m_clock.now()](Transaction& transaction) {
        return secondring::rewordDeferred(transaction, settings, now);
    });
    whenDone(done, this, [](const Result<int>&) {}); // Else it leaves with the words of the evening.
}

void TextBackEngine::fileNext()
{
    // One after the other: whoever called twice must be seen to have got through after being missed.
    if (m_isFiling || m_waitsForRoom) return;
    if (m_kept.empty()) {
        for (const auto& job : std::exchange(m_behindCalls, {}))
            job();
        Q_EMIT allFiled();
        return;
    }
    // When calls flood in they go to the disk together, or writing it would be all there is time for. Desks
    // that share a database lock their callers one by one, so as not to wait for each other.
    const std::size_t most = m_filesSingly || m_store.isShared() ? 1 : mostTogether;
    m_filing = std::min(m_kept.size(), most);
    std::vector<CallToFile> calls;
    for (std::size_t n = 0; n < m_filing; ++n)
        calls.push_back(toFile(m_kept[n]));
    m_isFiling = true;
    auto filed = m_store.run([calls](Transaction& transaction) { return fileAndDecide(transaction, calls); });
    whenDone(filed, this, [this](const Result<std::vector<LoggedCall>>& logged) { onFiled(logged); });
}

CallToFile TextBackEngine::toFile(const Kept& kept) const
{
    const FinishedCall& call = kept.call;
    const auto line = std::ranges::find(m_settings.lines, call.line, &LineSettings::id);
    const QString lineName = line == m_settings.lines.end() ? call.line.value : line->name;
    const Timestamp now = m_clock.now();
    return {call,
            lineName,
            m_settings,
            m_hasTextService,
            now,
            notBefore(call, now),
            isTestCall(call.caller.number, call.rangAt),
            kept.leftBy.isEmpty() ? m_journal.desk() : kept.leftBy,
            m_isLeaving || !kept.leftBy.isEmpty()};
}

void TextBackEngine::onFiled(const Result<std::vector<LoggedCall>>& logged)
{
    m_isFiling = false;
    // One that cannot be filed is not to hold up those it came with.
    m_filesSingly = !logged && m_filing > 1;
    if (m_filesSingly) return fileNext();
    if (!logged) return onNotFiled(logged.error());
    m_kept.erase(m_kept.begin(), m_kept.begin() + static_cast<std::ptrdiff_t>(m_filing));
    m_refusals = 0;
    m_told.reset();
    for (const LoggedCall& each : *logged)
        tell(each);
    fileNext();
}

void TextBackEngine::tell(const LoggedCall& logged)
{
    // The text first: everything else can wait a millisecond.
    if (logged.reason == Reason::Texting || logged.reason == Reason::TextWaits) Q_EMIT queueChanged();
    Q_EMIT decided(logged);
}

void TextBackEngine::onNotFiled(const Error& error)
{
    // Tried at every beat while the disk is full: said once.
    if (m_told != error.failure)
        qCWarning(logStore).noquote() << "could not file a call, keeping it:" << error.detail;
    m_told = error.failure;
    // What the tables refuse will not fit later either, and must not hold up every call behind it.
    const bool isRefused = error.failure == Failure::Conflict || error.failure == Failure::NotFound;
    m_refusals = isRefused ? m_refusals + 1 : 0;
    m_waitsForRoom = true;
    if (m_refusals >= mostRefusals) {
        qCWarning(logStore).noquote() << "gave a call up that the tables refuse";
        m_kept.pop_front();
        m_refusals = 0;
        m_waitsForRoom = false;
    }
    Q_EMIT couldNotFile(error);
    fileNext();
}

void TextBackEngine::textNow(const MessageId& text, const MemberId& by)
{
    auto done = m_store.run([text, by, now = m_clock.now()](Transaction& transaction) {
        return PendingTexts(transaction).sendNow(text, overriderOf(by), now);
    });
    whenDone(done, this, [this](const Result<void>& changed) {
        if (!changed) return Q_EMIT couldNotFile(changed.error());
        Q_EMIT queueChanged();
    });
}

void TextBackEngine::dontText(const MessageId& text)
{
    callOff([text, now = m_clock.now()](Transaction& transaction) -> Result<int> {
        return PendingTexts(transaction).cancel(text, TextReason::StoppedByPerson, now);
    });
}

void TextBackEngine::rungBack(const PhoneNumber& caller)
{
    callOff([caller, now = m_clock.now()](Transaction& transaction) -> Result<int> {
        if (const auto noted = noteRungBack(transaction, caller, now); !noted) return Fail(noted.error());
        return PendingTexts(transaction).cancelTextBacks(caller, TextReason::RungBack, now);
    });
}

void TextBackEngine::textAnyway(const CallId& call, const MemberId& by)
{
    auto done = m_store.run([call, by, settings = m_settings, now = m_clock.now()](Transaction& transaction) {
        return secondring::textAnyway(transaction, call, settings, now, by);
    });
    whenDone(done, this, [this, call](const Result<LoggedCall>& logged) {
        if (!logged) return Q_EMIT notTextedAnyway(call, logged.error());
        Q_EMIT queueChanged();
        Q_EMIT decided(*logged);
    });
}

void TextBackEngine::neverText(const PhoneNumber& caller)
{
    auto done = m_store.run([caller, now = m_clock.now()](Transaction& transaction) {
        return secondring::neverText(transaction, caller, now);
    });
    whenDone(done, this, [this, caller](const Result<TextedUntil>& before) {
        if (before) return Q_EMIT neverTexted(caller, *before);
        Q_EMIT couldNotFile(before.error());
    });
}

void TextBackEngine::mayTextAgain(const PhoneNumber& caller, const TextedUntil& before)
{
    auto done = m_store.run([caller, before, now = m_clock.now()](Transaction& transaction) {
        return mayBeTextedAgain(transaction, caller, before, now);
    });
    whenDone(done, this, [this](const Result<void>& undone) {
        if (!undone) return Q_EMIT couldNotFile(undone.error());
        Q_EMIT queueChanged();
    });
}

} // namespace secondring

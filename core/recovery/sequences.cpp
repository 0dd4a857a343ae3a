// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/sequences.h"

#include "core/base/when_done.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/recipient_facts.h"
#include "core/messaging/ruled_claim.h"
#include "core/messaging/text_codes.h"
#include "core/messaging/thread_entry_records.h"

#include <algorithm>

namespace secondring {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds soonest{2};
constexpr std::chrono::seconds longestRest{30};
/// A step is for its hour, not for the evening after a long outage.
constexpr std::chrono::hours worthSending{2};

struct Round {
    Transaction& transaction;
    const Settings& settings;
    Timestamp now;
    WorkTime work = WorkTime::of(settings);
    DeskRules rules = deskRulesOf(settings);
    std::vector<FollowUpStep> steps = stepsOf(settings.followUp);
};

/// @p basis is what they are texted on: who never agreed to more gets one, so that no further one is planned
/// and told of.
Result<void> queueStep(const Round& round, const SequenceRun& run, ConsentBasis basis)
{
    const auto index = static_cast<std::size_t>(run.stepsDone);
    const RulingAsked asked{TextPurpose::FollowUp, run.number, {}, {}};
    const auto facts = recipientFacts(round.transaction, asked, round.rules, round.now);
    if (!facts) return Fail(facts.error());
    const Timestamp expires =
        std::min(std::max(round.work.closing(round.now), round.now + 10min), round.now + worthSending);
    const NewText text{
        MessageId{newId()},
        run.conversation,
        run.number,
        TextPurpose::FollowUp,
        followUpWords(round.steps[index], round.settings, run.name, run.language, facts->place),
        round.now,
        round.now,
        expires,
        std::nullopt,
        {},
        followUpTemplate(round.steps[index], run.language)};
    if (auto queued = OutboxRecords(round.transaction).queue(text); !queued) return queued;
    std::optional<Timestamp> next;
    if (basis == ConsentBasis::Express && index + 1 < round.steps.size())
        next = stepDue(round.now, round.steps[index + 1].after, round.work);
    return SequenceRecords(round.transaction).stepped(run, text.id, next);
}

/// False: nothing was queued.
Result<bool> ended(const Round& round, const SequenceRun& run, SequenceEnd why)
{
    const auto done = SequenceRecords(round.transaction).end(run, why, round.now);
    if (!done) return Fail(done.error());
    return false;
}

/// Follow-ups that somebody set up and that will not go: the thread says why.
Result<void> sayWhy(const Round& round, const SequenceRun& run, const Permission& permission)
{
    const auto said = ThreadEntryRecords(round.transaction)
                          .add({{},
                                run.conversation,
                                round.now,
                                ThreadEntry::Kind::AutomationStopped,
                                {},
                                codeOf(reasonFor(permission)),
                                run.message});
    if (!said) return Fail(said.error());
    return {};
}

/// On what basis the next text may reach them now; if it may not, the run waits for when it may, or ends.
Result<std::optional<ConsentBasis>> basisOf(const Round& round, const SequenceRun& run)
{
    SequenceRecords runs(round.transaction);
    const RulingAsked asked{TextPurpose::FollowUp, run.number, {}, {}};
    const auto ruling = rulingFor(round.transaction, asked, round.rules, round.now);
    if (!ruling) return Fail(ruling.error());
    if (ruling->mayLeaveNow()) return std::optional(ruling->basis);
    if (const auto* later = std::get_if<MaySendFrom>(&ruling->permission)) {
        const auto put = runs.putOff(run, spread(later->when, run.id));
        if (!put) return Fail(put.error());
        return std::nullopt;
    }
    // Until somebody has read what may be an opt-out.
    if (std::get<MustNotSend>(ruling->permission).because == MustNotSend::Because::Paused)
        return std::nullopt;
    const auto ended = runs.end(run, SequenceEnd::NotAllowed, round.now);
    if (!ended) return Fail(ended.error());
    if (!*ended) return std::nullopt;
    if (auto said = sayWhy(round, run, ruling->permission); !said) return Fail(said.error());
    return std::nullopt;
}

Result<void> waitForOpening(const Round& round, const SequenceRun& run)
{
    const Timestamp opening = stepDue(round.now, 0h, round.work);
    // A business that never opens is never followed up for.
    if (opening <= round.now) return {};
    return SequenceRecords(round.transaction).putOff(run, opening);
}

/// True when a text was queued.
Result<bool> step(const Round& round, const SequenceRun& run)
{
    const bool isLast = !run.nextAt || run.stepsDone >= static_cast<int>(round.steps.size());
    if (isLast) return run.messageIsWaiting ? Result<bool>(false) : ended(round, run, SequenceEnd::Finished);
    if (*run.nextAt > round.now) return false;
    if (isTooLate(*run.nextAt, round.now, round.work)) return ended(round, run, SequenceEnd::TooLate);
    if (!mayFollowUpAt(round.now, round.work)) {
        if (const auto waits = waitForOpening(round, run); !waits) return Fail(waits.error());
        return false;
    }
    const auto basis = basisOf(round, run);
    if (!basis) return Fail(basis.error());
    if (!*basis) return false;
    if (const auto queued = queueStep(round, run, **basis); !queued) return Fail(queued.error());
    return true;
}

Result<void> startNew(const Round& round)
{
    // Who was texted before follow-up was switched on, longer ago than its first step, is left alone.
    const std::chrono::hours first = round.steps.front().after;
    SequenceRecords runs(round.transaction);
    const auto found = runs.startable(round.now - first);
    if (!found) return Fail(found.error());
    for (const UnansweredTextBack& textBack : *found) {
        auto started = runs.start(textBack, stepDue(textBack.arrivedAt, first, round.work));
        if (!started) return started;
    }
    return {};
}

/// As it was before; none when nothing was to come.
Result<std::optional<StoppedFollowUp>> stopRun(Transaction& transaction, const ConversationId& conversation,
                                               const MemberId& by, Timestamp now)
{
    SequenceRecords runs(transaction);
    runs.lock();
    auto run = runs.runningOf(conversation);
    if (!run) return Fail(run.error());
    if (!*run) return std::nullopt;
    const auto ended = runs.end(**run, SequenceEnd::Stopped, now, by);
    if (!ended) return Fail(ended.error());
    if (!*ended) return std::nullopt;
    return std::optional(StoppedFollowUp{std::move(**run), now});
}

} // namespace

Result<int> runSequences(Transaction& transaction, const Settings& settings, Timestamp now)
{
    SequenceRecords runs(transaction);
    runs.lock();
    const Round round{transaction, settings, now};
    const bool isOn = settings.followUp.on;
    if (isOn) {
        if (const auto started = startNew(round); !started) return Fail(started.error());
    }
    const auto running = runs.running();
    if (!running) return Fail(running.error());
    int queued = 0;
    for (const auto& [run, facts] : *running) {
        const auto end = isOn ? sequenceEnd(facts) : std::optional(SequenceEnd::SwitchedOff);
        const auto stepped = end ? ended(round, run, *end) : step(round, run);
        if (!stepped) return Fail(stepped.error());
        queued += *stepped ? 1 : 0;
    }
    return queued;
}

Result<std::optional<FollowUpShown>> followUpOf(Transaction& transaction, const ConversationId& conversation,
                                                const Settings& settings, Timestamp now)
{
    const auto run = SequenceRecords(transaction).runningOf(conversation);
    if (!run) return Fail(run.error());
    if (!*run) return std::nullopt;
    const int steps = static_cast<int>(stepsOf(settings.followUp).size());
    const int done = (*run)->stepsDone;
    if (!(*run)->nextAt) return FollowUpShown{std::max(done, 1), std::max(done, 1), std::nullopt};
    const RulingAsked asked{TextPurpose::FollowUp, (*run)->number, {}, {}};
    const auto ruling = rulingFor(transaction, asked, deskRulesOf(settings), now);
    if (!ruling) return Fail(ruling.error());
    const bool all = ruling->basis == ConsentBasis::Express;
    return FollowUpShown{done + 1, all ? std::max(steps, done + 1) : done + 1, (*run)->nextAt};
}

Sequences::Sequences(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&store, &Store::changed, this, [this] { m_changed = true; });
}

void Sequences::setRules(const Settings& settings)
{
    m_settings = settings;
    m_hasRules = true;
    m_changed = true;
}

void Sequences::beat()
{
    if (!m_hasRules || m_isLooking) return;
    const Timestamp now = m_clock.now();
    const bool isBack = m_lookedAt && now < *m_lookedAt;
    const auto since = m_lookedAt ? now - *m_lookedAt : std::chrono::milliseconds::max();
    if (!isBack && since < longestRest && !(m_changed && since >= soonest)) return;
    m_isLooking = true;
    m_changed = false;
    m_lookedAt = now;
    auto done = m_store.run([settings = m_settings, now](Transaction& transaction) {
        return runSequences(transaction, settings, now);
    });
    whenDone(done, this, [this](const Result<int>& queued) {
        m_isLooking = false;
        if (!queued)
            Q_EMIT storeFailed(queued.error());
        else if (*queued > 0)
            Q_EMIT queueChanged();
    });
}

QFuture<Result<bool>> Sequences::stop(const ConversationId& conversation, const MemberId& by)
{
    return m_store.run([conversation, by, now = m_clock.now()](Transaction& transaction) -> Result<bool> {
        const auto stopped = stopRun(transaction, conversation, by, now);
        if (!stopped) return Fail(stopped.error());
        return stopped->has_value();
    });
}

QFuture<Result<std::optional<StoppedFollowUp>>> Sequences::stopForNow(const ConversationId& conversation,
                                                                      const MemberId& by)
{
    return m_store.run([conversation, by, now = m_clock.now()](Transaction& transaction) {
        return stopRun(transaction, conversation, by, now);
    });
}

QFuture<Result<bool>> Sequences::goOn(const StoppedFollowUp& stopped)
{
    auto done = m_store.run(
        [stopped, settings = m_settings, now = m_clock.now()](Transaction& transaction) -> Result<bool> {
            SequenceRecords runs(transaction);
            runs.lock();
            auto isBack = runs.resume(stopped.run, stopped.at, now);
            if (!isBack || !*isBack) return isBack;
            // A call or a reply that came meanwhile ends them here, before the text could leave.
            if (const auto looked = runSequences(transaction, settings, now); !looked)
                return Fail(looked.error());
            const auto run = runs.runningOf(stopped.run.conversation);
            if (!run) return Fail(run.error());
            return run->has_value();
        });
    whenDone(done, this, [this](const Result<bool>& isBack) {
        if (isBack && *isBack) Q_EMIT queueChanged();
    });
    return done;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/guard_records.h"

#include "core/messaging/text_codes.h"
#include "core/messaging/text_segments.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

constexpr int weeksLookedAt = 8;
/// With less behind it nobody can say what is usual.
constexpr int weeksNeeded = 4;
constexpr std::chrono::hours anHour{1};

/// Of one hour only the texts of that line, of all lines only its reason's.
LineId lineOfPause(PauseReason why, const LineId& line)
{
    return why == PauseReason::HourlyCap ? line : LineId{};
}

Result<int> countIn(Query& query)
{
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

} // namespace

Result<std::optional<TextPause>> GuardRecords::stop(const GuardedText& text, const GuardRules& rules,
                                                    Timestamp now)
{
    const auto paused = pauses(rules.limits, now);
    if (!paused) return Fail(paused.error());
    // What was queued before a pause began is part of what that pause allows, and a text for later does not
    // mind what is over by then.
    const auto ours = std::ranges::find_if(*paused, [&text](const TextPause& pause) {
        const bool isItsLine = pause.line.value.isEmpty() || pause.line == text.line;
        const bool isNewer = !text.queuedAt || *text.queuedAt > pause.since;
        return isItsLine && isNewer && (!pause.until || *pause.until > text.due);
    });
    if (ours != paused->end()) return *ours;
    const auto counts = countsFor(text, rules, now);
    if (!counts) return Fail(counts.error());
    const auto why = tooMany(rules.limits, *counts, text.parts);
    if (!why) return std::nullopt;
    const TextPause pause{*why, lineOfPause(*why, text.line), now, endOfPause(*why, now, rules.zone),
                          countedFor(*why, *counts, priceOf(rules.limits, text.parts))};
    // What is planned for tomorrow morning is full: nothing has to pause today.
    if (text.due > now + anHour) return pause;
    const auto known = std::ranges::find_if(*paused, [&pause](const TextPause& each) {
        return each.why == pause.why && each.line == pause.line;
    });
    if (known != paused->end()) return *known;
    if (const auto begun = begin(pause); !begun) return Fail(begun.error());
    return pause;
}

Result<void> GuardRecords::begin(const TextPause& pause)
{
    Query query(m_transaction,
                u"INSERT INTO text_pause (reason, line, since, lasts_until, counted) VALUES (:reason, :line,"
                " :since, :until, :counted) ON CONFLICT (reason, line) DO UPDATE SET since = excluded.since,"
                " lasts_until = excluded.lasts_until, counted = excluded.counted"_s);
    query.bind(u":reason"_s, codeOf(pause.why))
        .bind(u":line"_s, pause.line.value)
        .bind(u":since"_s, pause.since)
        .bind(u":until"_s, pause.until)
        .bind(u":counted"_s, pause.counted);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<void> GuardRecords::noteLeft(const FiledText& text, const LineId& line, const GuardSettings& limits,
                                    Timestamp now)
{
    Query query(m_transaction, u"INSERT INTO text_left (message, line, capped, at, parts, price_micros)"
                               " VALUES (:message, :line, :capped, :at, :parts, :price)"
                               " ON CONFLICT (message) DO NOTHING"_s);
    const int parts = std::max(segmentsOf(text.body).parts, 1);
    query.bind(u":message"_s, text.id.value)
        .bind(u":line"_s, line.value)
        .bind(u":capped"_s, static_cast<qint64>(text.purpose && isCapped(*text.purpose) ? 1 : 0))
        .bind(u":at"_s, now)
        .bind(u":parts"_s, static_cast<qint64>(parts))
        .bind(u":price"_s, priceOf(limits, parts));
    return query.run();
}

Result<std::vector<TextPause>> GuardRecords::pauses(const GuardSettings& limits, Timestamp now)
{
    Query query(m_transaction, u"SELECT reason, line, since, lasts_until, counted FROM text_pause"
                               " WHERE gone_on_at IS NULL OR gone_on_at < since ORDER BY line, reason"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<TextPause> found;
    while (query.next()) {
        TextPause pause{pauseReasonOf(query.text(0)), LineId{query.text(1)}, query.time(2),
                        query.maybeTime(3), query.number(4)};
        if (holds(pause, limits, now)) found.push_back(std::move(pause));
    }
    return found;
}

Result<void> GuardRecords::goOn(const TextPause& pause, const MemberId& by, Timestamp now)
{
    // Never before it began: the clock may have been set back since.
    Query query(m_transaction, u"UPDATE text_pause SET gone_on_at = CASE WHEN since > :now THEN since"
                               " ELSE :now2 END, gone_on_by = :by WHERE reason = :reason AND line = :line"_s);
    query.bind(u":now"_s, now)
        .bind(u":now2"_s, now)
        .bind(u":by"_s, by.value)
        .bind(u":reason"_s, codeOf(pause.why))
        .bind(u":line"_s, pause.line.value);
    m_transaction.touch(Area::Messages);
    return query.run();
}

Result<TextSpending> GuardRecords::spent(Timestamp after, Timestamp until)
{
    Query query(m_transaction, u"SELECT count(*), coalesce(sum(parts), 0), coalesce(sum(price_micros), 0)"
                               " FROM text_left WHERE at > :after AND at <= :until"_s);
    query.bind(u":after"_s, after).bind(u":until"_s, until);
    if (const auto done = query.run(); !done) return Fail(done.error());
    if (!query.next()) return TextSpending{};
    return TextSpending{static_cast<int>(query.number(0)), static_cast<int>(query.number(1)),
                        query.number(2)};
}

Result<LineId> GuardRecords::lineOf(const std::optional<CallId>& call, const PhoneNumber& number)
{
    if (call) {
        Query known(m_transaction, u"SELECT line FROM call WHERE id = :id"_s);
        known.bind(u":id"_s, call->value);
        if (const auto done = known.run(); !done) return Fail(done.error());
        if (known.next()) return LineId{known.text(0)};
    }
    Query last(m_transaction,
               u"SELECT line FROM call WHERE caller = :number ORDER BY rang_at DESC LIMIT 1"_s);
    last.bind(u":number"_s, number.e164());
    if (const auto done = last.run(); !done) return Fail(done.error());
    return last.next() ? LineId{last.text(0)} : LineId{};
}

Result<Timestamp> GuardRecords::countedFrom(Timestamp from, PauseReason why, const LineId& line)
{
    const auto gone = goneOn(why, line);
    if (!gone) return Fail(gone.error());
    return *gone ? std::max(from, **gone) : from;
}

Result<TextCounts> GuardRecords::leftBefore(const GuardedText& text, const QTimeZone& zone)
{
    const Timestamp hourAgo = text.due - anHour;
    const Timestamp today = dayStart(text.due, zone) - 1ms;
    const auto ofLine = countedFrom(hourAgo, PauseReason::HourlyCap, text.line);
    const auto ofHour = countedFrom(hourAgo, PauseReason::Breaker, {});
    const auto ofDay = countedFrom(today, PauseReason::DailyCap, {});
    const auto ofMoney = countedFrom(today, PauseReason::SpendingLimit, {});
    for (const auto* each : {&ofLine, &ofHour, &ofDay, &ofMoney})
        if (!*each) return Fail(each->error());

    // What is dated in the future counts: the clock was set back since.
    const Timestamp ever = Timestamp::max();
    Query line(m_transaction,
               u"SELECT count(*) FROM text_left WHERE capped = 1 AND line = :line AND at > :after"_s);
    line.bind(u":line"_s, text.line.value).bind(u":after"_s, *ofLine);
    const auto lineHour = countIn(line);
    const auto hour = leftIn(*ofHour, ever);
    const auto day = leftIn(*ofDay, ever);
    const auto money = spent(*ofMoney, ever);
    for (const auto* each : {&lineHour, &hour, &day})
        if (!*each) return Fail(each->error());
    if (!money) return Fail(money.error());
    return TextCounts{*lineHour, *hour, *day, money->micros, std::nullopt};
}

Result<TextCounts> GuardRecords::countsFor(const GuardedText& text, const GuardRules& rules, Timestamp now)
{
    auto counts = leftBefore(text, rules.zone);
    if (!counts) return counts;
    if (!text.queuedAt) {
        if (const auto added = addWaiting(*counts, text, rules); !added) return Fail(added.error());
    }
    if (!rules.limits.breaker || counts->hour < breakerFloor) return counts;
    const auto usual = usualAt(now, rules.zone);
    if (!usual) return Fail(usual.error());
    counts->usual = *usual;
    return counts;
}

Result<int> GuardRecords::leftIn(Timestamp after, Timestamp until)
{
    Query query(m_transaction,
                u"SELECT count(*) FROM text_left WHERE capped = 1 AND at > :after AND at <= :until"_s);
    query.bind(u":after"_s, after).bind(u":until"_s, until);
    return countIn(query);
}

Result<void> GuardRecords::addWaiting(TextCounts& counts, const GuardedText& text, const GuardRules& rules)
{
    Query query(m_transaction,
                u"SELECT due_at, parts, coalesce((SELECT line FROM call WHERE call.id = message.call), ''),"
                " reason FROM message WHERE state = 'Queued' AND due_at < :until AND overridden_by = ''"
                " AND purpose IN ('TextBack', 'Question', 'FollowUp')"_s);
    const Timestamp tomorrow = daysBefore(dayStart(text.due, rules.zone), -1, rules.zone);
    query.bind(u":until"_s, std::max(tomorrow, text.due + anHour));
    if (auto done = query.run(); !done) return done;
    while (query.next()) {
        const Timestamp due = query.time(0);
        if (due < tomorrow) {
            ++counts.day;
            counts.daySpentMicros += priceOf(rules.limits, static_cast<int>(query.number(1)));
        }
        // Looked at every minute, and nobody knows in which hour it will leave. It is counted then.
        const bool hasNoHour = query.text(3) == codeOf(TextReason::NotRegistered);
        if (hasNoHour || due <= text.due - anHour || due >= text.due + anHour) continue;
        ++counts.hour;
        if (query.text(2) == text.line.value) ++counts.lineHour;
    }
    return {};
}

Result<std::optional<int>> GuardRecords::usualAt(Timestamp now, const QTimeZone& zone)
{
    Query first(m_transaction, u"SELECT at FROM text_left WHERE capped = 1 ORDER BY at LIMIT 1"_s);
    if (const auto done = first.run(); !done) return Fail(done.error());
    if (!first.next()) return std::nullopt;
    const Timestamp since = first.time(0);
    std::vector<int> counts;
    for (int week = 1; week <= weeksLookedAt; ++week) {
        const Timestamp then = daysBefore(now, 7 * week, zone);
        if (then - anHour < since) break;
        const auto count = leftIn(then - anHour, then);
        if (!count) return Fail(count.error());
        counts.push_back(*count);
    }
    if (static_cast<int>(counts.size()) < weeksNeeded) return std::nullopt;
    return medianOf(std::move(counts));
}

Result<std::optional<Timestamp>> GuardRecords::goneOn(PauseReason why, const LineId& line)
{
    Query query(m_transaction,
                u"SELECT gone_on_at FROM text_pause WHERE reason = :reason AND line = :line"_s);
    query.bind(u":reason"_s, codeOf(why)).bind(u":line"_s, lineOfPause(why, line).value);
    if (const auto done = query.run(); !done) return Fail(done.error());
    return query.next() ? query.maybeTime(0) : std::nullopt;
}

} // namespace secondring

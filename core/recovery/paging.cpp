// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/paging.h"

#include "core/messaging/conversation_records.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/thread_entry_records.h"
#include "core/people/contact_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

/// Longer ago, the business has opened since: the card stands at the desk, telephones stay silent.
constexpr auto pagesFor = 12h;
/// Somebody set the clock back: nobody waits hours for the next page.
constexpr auto clockSlack = 1min;

Result<void> note(Transaction& transaction, const ThreadEntry& entry)
{
    const auto added = ThreadEntryRecords(transaction).add(entry);
    if (!added) return Fail(added.error());
    return {};
}

/// Whom to page now: paged least in this round, then as the ladder says. Nobody when nobody may be texted.
Result<std::optional<TeamMember>> nextOnCall(Transaction& transaction, const PageRound& round,
                                             const Settings& settings)
{
    const auto texts = PageRecords(transaction).texts(round.id);
    if (!texts) return Fail(texts.error());
    const auto onCall = whoIsOnCall(transaction, settings);
    if (!onCall) return Fail(onCall.error());
    std::optional<TeamMember> next;
    std::ptrdiff_t fewest = 0;
    for (const TeamMember& member : onCall->paged) {
        const auto times = std::ranges::count(*texts, member.id, &PageText::member);
        if (next && times >= fewest) continue;
        next = member;
        fewest = times;
    }
    return next;
}

Result<PhoneNumber> callerOf(Transaction& transaction, const PageRound& round)
{
    const auto conversation = ConversationRecords(transaction).find(round.conversation);
    if (!conversation) return Fail(conversation.error());
    if (!*conversation) return fail(Failure::NotFound, u"no such conversation"_s);
    return (*conversation)->number;
}

Result<void> queuePage(Transaction& transaction, const PageRound& round, const TeamMember& member,
                       const Settings& settings, Timestamp now)
{
    const auto caller = callerOf(transaction, round);
    if (!caller) return Fail(caller.error());
    const auto to = PhoneNumber::fromE164(member.mobile);
    if (!to) return Fail(to.error());
    // In the thread of who is paged: a caller's thread shows what was said to the caller.
    const auto thread = ConversationRecords(transaction).withNumber(*to, now);
    if (!thread) return Fail(thread.error());
    if (auto known = ContactRecords(transaction).noteStaff(*to, member.name, now); !known) return known;
    // Too late it only wakes somebody who is no longer needed: the next page is on its way by then.
    const auto expires = now + std::max<std::chrono::minutes>(settings.urgency.pageAgain, 2min);
    const NewText text{MessageId{newId()},
                       *thread,
                       *to,
                       TextPurpose::Page,
                       pageWords(settings, *caller, round.paged + 1),
                       now,
                       now,
                       expires,
                       std::nullopt,
                       {}};
    if (auto queued = OutboxRecords(transaction).queue(text); !queued) return queued;
    if (auto kept = PageRecords(transaction).addText(round, {text.id, member.id, *to, now}); !kept)
        return kept;
    return note(transaction,
                {{}, round.conversation, now, ThreadEntry::Kind::Paged, member.id, member.name, text.id});
}

/// When to page again after this one; never when that was the last, or it is too long ago.
std::optional<Timestamp> nextPage(const PageRound& round, int pagedThen, const Settings& settings,
                                  Timestamp now)
{
    const bool over = pagedThen >= settings.urgency.pagesAtMost || now - round.startedAt > pagesFor;
    if (over) return std::nullopt;
    return now + settings.urgency.pageAgain;
}

/// One step of a round that is due.
Result<std::optional<Timestamp>> pageOnce(Transaction& transaction, const PageRound& round,
                                          const Settings& settings, Timestamp now)
{
    const auto member = nextOnCall(transaction, round, settings);
    if (!member) return Fail(member.error());
    const bool tooOld = now - round.startedAt > pagesFor;
    const bool pages =
        settings.urgency.page && *member && !tooOld && round.paged < settings.urgency.pagesAtMost;
    const auto next = nextPage(round, round.paged + (pages ? 1 : 0), settings, now);
    const auto moved = PageRecords(transaction).moveOn(round, next, pages);
    if (!moved) return Fail(moved.error());
    if (!*moved || !pages) return next; // Another desk was quicker, or nobody is on call yet.
    if (const auto queued = queuePage(transaction, round, **member, settings, now); !queued)
        return Fail(queued.error());
    return next;
}

Result<bool> take(Transaction& transaction, const PageRound& round, const MemberId& by, Timestamp now)
{
    PageRecords pages(transaction);
    auto taken = pages.acknowledge(round.id, by.value, now);
    if (!taken || !*taken) return taken;
    // Theirs from now on; the thread says that they took it, so it need not say it twice.
    if (!by.value.isEmpty()) {
        if (const auto given = pages.giveTo(round, by); !given) return Fail(given.error());
    }
    const auto texts = pages.texts(round.id);
    if (!texts) return Fail(texts.error());
    for (const PageText& text : *texts) {
        const auto cancelled =
            PendingTexts(transaction).cancel(text.message, TextReason::StoppedByPerson, now);
        if (!cancelled) return Fail(cancelled.error());
    }
    const ThreadEntry entry{{}, round.conversation, now, ThreadEntry::Kind::Acknowledged, by,
                            {}, round.message};
    if (const auto noted = note(transaction, entry); !noted) return Fail(noted.error());
    return true;
}

/// An open round and the last page of it to whoever answers.
struct AnsweredPage {
    PageRound round;
    PageText last;
};

/// The newest page first.
Result<std::vector<AnsweredPage>> pagesAnswered(Transaction& transaction,
                                                const std::vector<PageRound>& rounds, const PhoneNumber& from)
{
    std::vector<AnsweredPage> pages;
    for (const PageRound& round : rounds) {
        const auto texts = PageRecords(transaction).texts(round.id);
        if (!texts) return Fail(texts.error());
        const auto last = std::find_if(texts->rbegin(), texts->rend(),
                                       [&](const PageText& text) { return text.number == from; });
        if (last != texts->rend()) pages.push_back({round, *last});
    }
    std::ranges::stable_sort(pages, std::ranges::greater(),
                             [](const AnsweredPage& page) { return page.last.at; });
    return pages;
}

/// Where the caller is read, as nobody looks into the threads of those on call. Before a page of that moment.
Result<void> noteAnswer(Transaction& transaction, const AnsweredPage& page, const QString& words,
                        Timestamp now)
{
    if (words.trimmed().isEmpty()) return {};
    ThreadEntry answer{{}, page.round.conversation, now - 1ms};
    answer.who = page.last.member;
    answer.words = words.trimmed();
    return note(transaction, answer);
}

/// Who cannot come keeps nobody waiting. Whoever was paged as often is not called again before their time:
/// two telephones that answer by themselves would use up every page within a minute.
Result<std::optional<Timestamp>> pageNextAtOnce(Transaction& transaction, const AnsweredPage& page,
                                                const Settings& settings, Timestamp now)
{
    const auto texts = PageRecords(transaction).texts(page.round.id);
    if (!texts) return Fail(texts.error());
    if (texts->back().message != page.last.message) return std::nullopt; // The next one was paged already.
    const auto next = nextOnCall(transaction, page.round, settings);
    if (!next) return Fail(next.error());
    if (!*next || std::ranges::count(*texts, (*next)->id, &PageText::member) >=
                      std::ranges::count(*texts, page.last.member, &PageText::member))
        return std::nullopt;
    return pageOnce(transaction, page.round, settings, now);
}

bool isDue(const PageRound& round, const Settings& settings, Timestamp now)
{
    if (!round.nextAt) return false;
    return *round.nextAt <= now || *round.nextAt > now + settings.urgency.pageAgain + clockSlack;
}

/// When to look at @p round again; never once somebody took it.
Result<std::optional<Timestamp>> goOnWith(Transaction& transaction, const PageRound& round,
                                          const Settings& settings, Timestamp now)
{
    const auto by = PageRecords(transaction).answeredBy(round, now);
    if (!by) return Fail(by.error());
    if (*by) {
        const auto taken = take(transaction, round, MemberId{**by}, now);
        if (!taken) return Fail(taken.error());
        return std::nullopt;
    }
    if (isDue(round, settings, now)) return pageOnce(transaction, round, settings, now);
    return round.nextAt;
}

} // namespace

Result<void> startPaging(Transaction& transaction, const UrgentText& text, const Settings& settings,
                         Timestamp now)
{
    PageRecords pages(transaction);
    const auto running = pages.openIn(text.conversation);
    if (!running) return Fail(running.error());
    PageRound round{newId(),      text.conversation,
                    text.message, std::min(text.writtenAt.value_or(now), now),
                    std::nullopt, 0};
    if (settings.urgency.page) round.nextAt = now;
    if (!*running) {
        const auto opened = pages.open(round);
        if (!opened) return Fail(opened.error());
        if (!*opened) return {}; // This very text paged before.
    }
    // Before the page of the same moment.
    const ThreadEntry entry{{}, text.conversation, now - 1ms,   ThreadEntry::Kind::Urgent,
                            {}, text.words,        text.message};
    if (auto noted = note(transaction, entry); !noted) return noted;
    if (*running || !settings.urgency.page) return {};
    const auto next = pageOnce(transaction, round, settings, now);
    if (!next) return Fail(next.error());
    return {};
}

Result<std::optional<Timestamp>> pageDue(Transaction& transaction, const Settings& settings, Timestamp now)
{
    std::optional<Timestamp> soonest;
    const auto rounds = PageRecords(transaction).allOpen();
    if (!rounds) return Fail(rounds.error());
    for (const PageRound& round : *rounds) {
        auto next = goOnWith(transaction, round, settings, now);
        if (!next) return next;
        if (*next && (!soonest || **next < *soonest)) soonest = *next;
    }
    return soonest;
}

Result<bool> takePageReply(Transaction& transaction, const PageReply& reply, const Settings& settings,
                           Timestamp now)
{
    PageRecords pages(transaction);
    const auto rounds = pages.openPagedTo(reply.from);
    if (!rounds) return Fail(rounds.error());
    const auto lately = pages.wasPagedSince(reply.from, now - pageRepliesWithin);
    if (!lately) return Fail(lately.error());
    if (rounds->empty() && !*lately) return false;
    ConversationRecords conversations(transaction);
    const auto thread = conversations.withNumber(reply.from, now);
    if (!thread) return Fail(thread.error());
    if (const auto done = conversations.waitNoLonger(*thread); !done) return Fail(done.error());
    const auto answered = pagesAnswered(transaction, *rounds, reply.from);
    if (!answered) return Fail(answered.error());
    const PageAnswer answer = pageAnswerIn(reply.words);
    for (const AnsweredPage& page : *answered) {
        if (answer == PageAnswer::Takes || answer == PageAnswer::TakesAll) {
            if (auto taken = take(transaction, page.round, page.last.member, now); !taken) return taken;
            if (answer == PageAnswer::Takes) break; // It says nothing of the pages before.
            continue;
        }
        if (auto kept = noteAnswer(transaction, page, reply.words, now); !kept) return Fail(kept.error());
        if (answer != PageAnswer::Refuses) continue;
        if (auto paged = pageNextAtOnce(transaction, page, settings, now); !paged) return Fail(paged.error());
    }
    return true;
}

Result<bool> takeUrgent(Transaction& transaction, const ConversationId& conversation, const MemberId& by,
                        Timestamp now)
{
    const auto round = PageRecords(transaction).openIn(conversation);
    if (!round) return Fail(round.error());
    if (!*round) return false;
    return take(transaction, **round, by, now);
}

} // namespace secondring

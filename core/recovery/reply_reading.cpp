// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/reply_reading.h"

#include "core/leads/lead_records.h"
#include "core/leads/learned_words.h"
#include "core/leads/number_people.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/outbox_records.h"
#include "core/people/contact_records.h"
#include "core/recovery/coming_back.h"
#include "core/recovery/next_text.h"
#include "core/recovery/paging.h"
#include "core/recovery/reply_context.h"
#include "core/recovery/reply_language.h"
#include "core/recovery/reply_meaning.h"
#include "core/recovery/text_guarding.h"
#include "core/recovery/thread_people.h"
#include "core/reminders/return_reminder.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Who asks for something new this long after a lead was closed opens another one.
constexpr std::chrono::hours closedFor{12};

Result<std::vector<FiledText>> unread(Transaction& transaction, int atMost)
{
    Query query(transaction, u"SELECT "_s + textColumns() +
                                 u" FROM message WHERE direction = 'In' AND understood_at IS NULL"
                                 " ORDER BY at, id LIMIT :count"_s);
    query.bind(u":count"_s, static_cast<qint64>(atMost));
    if (const auto done = query.run(); !done) return Fail(done.error());
    std::vector<FiledText> texts;
    while (query.next())
        texts.push_back(textIn(query));
    return texts;
}

Result<void> markRead(Transaction& transaction, const MessageId& message, Timestamp now)
{
    Query query(transaction, u"UPDATE message SET understood_at = :now WHERE id = :id"_s);
    query.bind(u":now"_s, now).bind(u":id"_s, message.value);
    return query.run();
}

/// The lead a reply belongs to, with what was to be asked and never left forgotten.
Result<Lead> leadFor(Transaction& transaction, const FiledText& text)
{
    auto newest = LeadRecords(transaction).newestOf(text.conversation);
    if (!newest) return Fail(newest.error());
    Lead lead = *newest ? **newest : LeadRecords::opened(text.conversation, Stage::Missed, text.at);
    if (const auto done = NextText(transaction).forgetUnasked(lead, text.conversation); !done)
        return Fail(done.error());
    return lead;
}

bool startsAnew(const Lead& lead, const Understood& understood, Timestamp at)
{
    return lead.isOver() && understood.intent.value == Intent::Book && at - lead.stageAt > closedFor;
}

bool isEmergency(const Understood& understood)
{
    return !understood.safety.empty() || understood.urgency.value == Urgency::Emergency;
}

Result<void> page(Transaction& transaction, const ReadReply& reply)
{
    const auto& from =
        reply.understood.safety.empty() ? reply.understood.urgency.from : reply.understood.safety;
    const UrgentText text{reply.conversation, reply.message, piecesOf(reply.words, from).join(u", "_s),
                          reply.at};
    return startPaging(transaction, text, reply.settings, reply.now);
}

/// What is sent by itself. The 911 line leaves whoever has taken over; everything else does not.
Result<void> answer(Transaction& transaction, Lead& lead, ReadReply& reply, const VerticalPack& pack)
{
    NextText next(transaction);
    const auto helped = next.sayWhereHelpIs(reply);
    if (!helped) return Fail(helped.error());
    const auto history = next.historyOf(lead, reply);
    if (!history) return Fail(history.error());
    // What a person has written since may have asked for something else.
    const bool toldAsAsked = !history->automationOff && toldTheDay(lead, pack, reply.message);
    reply.toldTheDay = toldAsAsked || toldTheDayOfAService(lead, reply.understood);
    const NextStep step = nextStep(lead, reply.understood, pack, questionsOf(reply.settings), *history);
    const auto queued = next.take(step, lead, reply);
    if (!queued) return Fail(queued.error());
    reply.queuedText = *helped || *queued;
    return next.askIfMistaken(reply);
}

/// What was understood of a reply, and by which rules it is taken.
struct ReplyTaken {
    const Understood& understood;
    const ReplyRules& rules;
    Timestamp now;
};

/// What is known before anything follows from it.
ReadReply replyOf(const FiledText& text, const LeadId& lead, const ReplyTaken& taken)
{
    return {.conversation = text.conversation,
            .message = text.id,
            .number = text.number,
            .words = text.body,
            .at = text.at,
            .understood = taken.understood,
            .lead = lead,
            .settings = taken.rules.settings,
            .now = taken.now};
}

Result<void> keep(Transaction& transaction, const Lead& lead, const ReadReply& reply)
{
    if (auto saved = LeadRecords(transaction).save(lead); !saved) return saved;
    if (auto shown = showHeatOf(transaction, lead, reply.conversation); !shown) return shown;
    if (!reply.understood.name) return {};
    const auto person = NumberPeople(transaction).add(reply.number, reply.understood.name->value, reply.now);
    if (!person) return Fail(person.error());
    return ContactRecords(transaction).noteKnown(reply.number, reply.now);
}

/// What stays of it beside the lead.
Result<void> noteReply(Transaction& transaction, const FiledText& text, const ReadReply& reply)
{
    if (auto kept =
            keepLanguage(transaction, {reply.number, reply.words, reply.understood.language}, reply.now);
        !kept)
        return kept;
    const WaitingReply waiting{text.conversation, text.id, text.body, text.at, reply.toldTheDay};
    return noteReturnTime(transaction, waiting, reply.settings);
}

/// How a lead stood when a reply was opened.
struct StoodAs {
    Stage stage;
    bool cameBack; ///< Was lost by an opt-out until then.
};

/// The thread says what the lead really is after the reply: open again, lost by it, or both.
Result<void> tellStages(Transaction& transaction, const Lead& lead, const StoodAs& before, Timestamp now)
{
    if (before.cameBack) {
        const Stage stage = lead.stage == Stage::Lost ? before.stage : lead.stage;
        if (auto told = noteCameBack(transaction, lead, stage, now); !told) return told;
    }
    return noteLostByOptOut(transaction, lead, before.stage, now);
}

/// Who stands under People as a client is not asked whether they come here; what they say goes before it.
Result<void> takeKnownClient(Transaction& transaction, const FiledText& text, Lead& lead,
                             const VerticalPack& pack)
{
    if (lead.field(commonfield::client) != nullptr) return {};
    const auto kind = ContactRecords(transaction).kindOf(text.number);
    if (!kind) return Fail(kind.error());
    if (*kind != ContactKind::Client) return {};
    lead.fields.push_back(
        {commonfield::client.toString(), u"existing"_s, KnownField::Source::Caller, {}, {}, text.at});
    settle(lead, pack, {}, text.at);
    return {};
}

/// @p lead as the reply leaves it.
Result<Lead> leadAfter(Transaction& transaction, const FiledText& text, Lead lead, const ReplyTaken& taken)
{
    const auto& [understood, rules, now] = taken;
    const auto cameBack = openIfTheyCameBack(transaction, text.number, lead, now);
    if (!cameBack) return Fail(cameBack.error());
    if (const auto turned = turnToWhoWrites(transaction, lead, text, understood, now); !turned)
        return Fail(turned.error());
    if (startsAnew(lead, understood, text.at))
        lead = LeadRecords::opened(text.conversation, Stage::Missed, text.at);
    const Stage before = lead.stage;
    lead = withReply(std::move(lead), {text.id, text.body, text.at, understood}, rules.pack);
    if (const auto known = takeKnownClient(transaction, text, lead, rules.pack); !known)
        return Fail(known.error());
    lead.changedAt = std::max(now, lead.changedAt);
    if (const auto told = tellStages(transaction, lead, {before, *cameBack}, now); !told)
        return Fail(told.error());
    return lead;
}

Result<ReadReply> take(Transaction& transaction, const FiledText& text, Lead before, const ReplyTaken& taken)
{
    const auto& [understood, rules, now] = taken;
    auto lead = leadAfter(transaction, text, std::move(before), taken);
    if (!lead) return Fail(lead.error());
    // Two machines would answer each other for ever, and their "in an emergency call 911" is no emergency.
    const auto sign = stopLoop(transaction, text, rules.settings, now);
    if (!sign) return Fail(sign.error());
    const bool isNobodys = isAdvice(*sign, text.body);
    ReadReply reply = replyOf(text, lead->id, taken);
    reply.isEmergency = isEmergency(understood) && !isNobodys;
    if (reply.isEmergency) {
        if (const auto paged = page(transaction, reply); !paged) return Fail(paged.error());
    }
    if (!isNobodys) {
        if (const auto answered = answer(transaction, *lead, reply, rules.pack); !answered)
            return Fail(answered.error());
    }
    if (const auto kept = keep(transaction, *lead, reply); !kept) return Fail(kept.error());
    // "We will get back to you" is no wish of theirs, nor in their language.
    if (!isMachines(*sign, text.body)) {
        if (const auto noted = noteReply(transaction, text, reply); !noted) return Fail(noted.error());
    }
    for (const ReplyStep& step : rules.steps) {
        if (const auto done = step(transaction, reply); !done) return Fail(done.error());
    }
    if (const auto marked = markRead(transaction, text.id, now); !marked) return Fail(marked.error());
    return reply;
}

/// Nothing when somebody of ours answers a page: they are no caller.
Result<std::optional<ReadReply>> readOne(Transaction& transaction, const FiledText& text,
                                         const ReplyReader& reader, const ReplyRules& rules, Timestamp now)
{
    const auto isOurs = takePageReply(transaction, {text.number, text.body}, rules.settings, now);
    if (!isOurs) return Fail(isOurs.error());
    if (*isOurs) {
        if (const auto marked = markRead(transaction, text.id, now); !marked) return Fail(marked.error());
        return std::nullopt;
    }
    auto lead = leadFor(transaction, text);
    if (!lead) return Fail(lead.error());
    const auto before = threadBefore(transaction, text);
    if (!before) return Fail(before.error());
    const ReplyContext context = replyContextOf(*lead, rules.pack, *before);
    const Understood understood = understoodFrom(text.body, reader, context);
    auto taken = take(transaction, text, std::move(*lead), {understood, rules, now});
    if (!taken) return Fail(taken.error());
    return std::move(*taken);
}

bool isSame(const LearnedWord& one, const LearnedWord& other)
{
    return one.words == other.words && one.field == other.field && one.value == other.value;
}

} // namespace

const ReplyReader& KeptReader::knowing(const std::vector<LearnedWord>& learned)
{
    if (!m_reader || !std::ranges::equal(m_learned, learned, isSame)) {
        m_learned = learned;
        m_reader.emplace(m_pack, learned);
    }
    return *m_reader;
}

Result<ReadBatch> readNewReplies(Transaction& transaction, const ReplyRules& rules, KeptReader& kept,
                                 Timestamp now, int atMost)
{
    LeadRecords(transaction).lock();
    const auto texts = unread(transaction, atMost);
    if (!texts) return Fail(texts.error());
    ReadBatch read{{}, static_cast<int>(texts->size()) == atMost};
    if (texts->empty()) return read;
    const auto learned = LearnedWords(transaction).all();
    if (!learned) return Fail(learned.error());
    const ReplyReader& reader = kept.knowing(*learned);
    for (const FiledText& text : *texts) {
        auto reply = readOne(transaction, text, reader, rules, now);
        if (!reply) return Fail(reply.error());
        if (*reply) read.replies.push_back(std::move(**reply));
    }
    return read;
}

Result<ReadReply> takeReply(Transaction& transaction, const MessageId& message, const Understood& understood,
                            const ReplyRules& rules, Timestamp now)
{
    LeadRecords(transaction).lock();
    const auto text = OutboxRecords(transaction).find(message);
    if (!text) return Fail(text.error());
    if (!*text) return fail(Failure::NotFound, u"no such reply"_s);
    auto lead = leadFor(transaction, **text);
    if (!lead) return Fail(lead.error());
    return take(transaction, **text, std::move(*lead), {understood, rules, now});
}

Result<void> passOver(Transaction& transaction, Timestamp now)
{
    const auto texts = unread(transaction, 1);
    if (!texts) return Fail(texts.error());
    return texts->empty() ? Result<void>() : markRead(transaction, texts->front().id, now);
}

} // namespace secondring

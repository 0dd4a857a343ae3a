// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/opt_word_filing.h"

#include "core/compliance/call_wish.h"
#include "core/compliance/consent_records.h"
#include "core/compliance/danger_hint.h"
#include "core/messaging/conversation_records.h"
#include "core/messaging/inbox_records.h"
#include "core/messaging/loop_sign.h"
#include "core/messaging/outbox_records.h"
#include "core/messaging/pending_texts.h"
#include "core/messaging/reaction.h"
#include "core/people/person_consent.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using namespace std::chrono_literals;

/// 47 CFR 64.1200(a)(12): what comes later is no confirmation any more.
constexpr std::chrono::minutes latestConfirmation{5};
constexpr std::chrono::hours latestHelp{1};
/// A person needs two or three; two machines that answer each other need all there are.
constexpr int mostInADay = 6;
/// A machine answers our answer at once and in the same words. A person has it before them, and asks again
/// later, or in other words.
constexpr std::chrono::minutes helpStands{10};

/// "Reply STOP to opt out", "Reply HELP for help, STOP to opt out": how a business tells its own callers.
QString withoutFooter(QString words)
{
    static const QRegularExpression footer(
        u"[^.!?\\n]*\\b(?:reply|respond|text|txt|send|responda|responde|env[ií]e|r[eé]pondez)"
        "\\s+[\"'“‘«]?\\s*(?:(?:help|info|ayuda|ajuda|aide)\\b[^.!?\\n]*\\b)?"
        "(?:stop|alto|baja|parar|arr[eê]t)\\b[^.!?\\n]*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.remove(footer);
}

/// What an iPhone in a Focus answers by itself: "not receiving" is said of its bell.
QString withoutFocusReply(QString words)
{
    static const QRegularExpression focus(u"\\(?\\bI['’]?m not receiving notifications\\. If this is urgent, "
                                          u"reply [\"“”]?urgent[\"“”]? to send a "
                                          "notification through with your original message\\.?\\)?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.remove(focus);
}

/// "Reply STOP", alone or with a word or two, is how a person takes the instruction that stood below our
/// text.
bool isGreetingAlone(const QString& words)
{
    return words.simplified().count(u' ') < 3;
}

} // namespace

OptReading receivedOptReading(const QString& words, bool optedOut)
{
    if (reactionIn(words)) return {};
    OptReading reading = readOptWords(withoutFocusReply(words), optedOut);
    const bool namesIt =
        reading.word == OptWord::OptOut && !reading.keyword && loopSignIn(words) == LoopSign::TextBackMachine;
    if (!namesIt) return reading;
    const QString message = withoutFooter(words);
    if (!isGreetingAlone(message) && readOptWords(message, optedOut).word != OptWord::OptOut)
        reading.word = OptWord::Uncertain;
    return reading;
}

Result<void> OptWordFiling::file(const NewReply& reply)
{
    ConsentRecords consent(m_transaction);
    // Two desks that file two STOPs of one person: the second one finds them opted out.
    consent.lock();
    auto optedOut = consent.isOptedOut(reply.text.from);
    if (!optedOut) return Fail(optedOut.error());
    OptReading reading = receivedOptReading(reply.text.body, *optedOut);
    if (const auto back = startElsewhere(reply); !back) {
        return Fail(back.error());
    } else if (*back) {
        reading = **back;
        optedOut = true;
    }
    const bool goes = reading.word == OptWord::OptOut;
    if (auto done = obey(reply, reading, *optedOut); !done) return done;
    const auto cancelled =
        PendingTexts(m_transaction)
            .cancelTextBacks(reply.text.from, goes ? TextReason::OptedOut : TextReason::TheyWrote, m_now);
    if (!cancelled) return Fail(cancelled.error());
    const bool changed = goes != *optedOut;
    if (reading.word == OptWord::Help || (changed && (goes || reading.word == OptWord::OptIn)))
        return confirm(reply, reading);
    return {};
}

/// START from another telephone of somebody who opted out brings that one back.
Result<std::optional<OptReading>> OptWordFiling::startElsewhere(const NewReply& reply)
{
    constexpr qsizetype longestStart = 80;
    if (reply.text.body.size() > longestStart) return std::nullopt;
    const OptReading start = receivedOptReading(reply.text.body, true);
    if (start.word != OptWord::OptIn) return std::nullopt;
    const auto isOut = hasPersonOptedOut(m_transaction, reply.text.from);
    if (!isOut) return Fail(isOut.error());
    return *isOut ? std::optional(start) : std::nullopt;
}

Result<void> OptWordFiling::obey(const NewReply& reply, OptReading reading, bool optedOut)
{
    if (reading.word == OptWord::OptOut || (reading.word == OptWord::OptIn && optedOut))
        return record(reply, reading);
    const bool asks = optedOut ? reading.word == OptWord::WantsBack : reading.word == OptWord::Uncertain;
    if (asks) return PauseRecords(m_transaction).pause(reply.text.from, reply.text.body, m_now);
    return {};
}

Result<void> OptWordFiling::record(const NewReply& reply, OptReading reading)
{
    const auto message = InboxRecords(m_transaction).idOf(reply.text.ref);
    if (!message) return Fail(message.error());
    const bool goes = reading.word == OptWord::OptOut;
    const ConsentEvent event{.id = newId(),
                             .number = reply.text.from,
                             .what = goes ? ConsentChange::OptedOut : ConsentChange::OptedIn,
                             .source = reading.keyword ? ConsentSource::Keyword : ConsentSource::Phrase,
                             .words = reply.text.body,
                             .message = *message,
                             .at = m_now};
    if (auto done = ConsentRecords(m_transaction).recordLearntNow(event); !done) return done;
    // Nobody has to answer a START, and nobody may answer an opt-out but by a call that is asked for or due.
    ConversationRecords conversations(m_transaction);
    if (!goes) return conversations.waitNoLonger(reply.conversation);
    if (asksForCall(reply.text.body) || namesDanger(reply.text.body)) return {};
    return conversations.waitForNoText(reply.conversation);
}

QString OptWordFiling::confirmation(const NewReply& reply, OptReading reading) const
{
    TextingBusiness business = m_business;
    if (business.phone.isEmpty()) business.phone = reply.text.to.e164();
    const QString words = confirmationWords(reading.word, reading.language, business);
    const bool mayTellMore = reading.word == OptWord::OptOut && !reading.keyword && business.dangerLine;
    if (!mayTellMore) return words;
    return (words + u' ' + business.dangerLine(reply.text.body, reading.language)).trimmed();
}

Result<void> OptWordFiling::confirm(const NewReply& reply, OptReading reading)
{
    if (reply.answeredByService) return {};
    const auto lives = reading.word == OptWord::Help ? std::chrono::minutes(latestHelp) : latestConfirmation;
    const Timestamp until = std::min(reply.text.receivedAt, m_now) + lives;
    if (m_now >= until) return {};
    const auto lately = InboxRecords(m_transaction).countConfirmations(reply.text.from, m_now - 24h);
    if (!lately) return Fail(lately.error());
    if (*lately >= mostInADay) return {};
    const QString templateId = u"confirmation/%1@1"_s.arg(static_cast<int>(reading.word));
    if (reading.word == OptWord::Help) {
        const auto answered =
            InboxRecords(m_transaction)
                .isAnsweredAlready(reply.text.from, reply.text.body, templateId, m_now - helpStands);
        if (!answered) return Fail(answered.error());
        if (*answered) return {};
    }
    return OutboxRecords(m_transaction)
        .queue({.id = MessageId{newId()},
                .conversation = reply.conversation,
                .to = reply.text.from,
                .purpose = TextPurpose::Confirmation,
                .body = confirmation(reply, reading),
                .at = m_now,
                .due = m_now,
                .expires = until,
                .call = {},
                .sender = {},
                .templateId = templateId,
                .overriddenBy = {}});
}

Result<AutomationPause> OptWordFiling::takeQuestion(const PhoneNumber& number, bool ofOptedOut, bool staysOut,
                                                    const MemberId& who)
{
    // Before the question's own row, as file() does: two desks never wait for each other.
    ConsentRecords consent(m_transaction);
    consent.lock();
    const auto optedOut = consent.isOptedOut(number);
    if (!optedOut) return Fail(optedOut.error());
    PauseRecords pauses(m_transaction);
    auto open = pauses.open(number);
    if (!open) return Fail(open.error());
    // What was asked on the screen may have been settled, and another question may have come up since.
    if (!*open || *optedOut != ofOptedOut) return fail(Failure::NotFound, u"nobody asks that any more"_s);
    const auto answered = pauses.answer(number, staysOut, who, m_now);
    if (!answered) return Fail(answered.error());
    if (!*answered) return fail(Failure::NotFound, u"nobody asks that any more"_s);
    return std::move(**open);
}

Result<void> OptWordFiling::answerPause(const ConversationId& conversation, const PhoneNumber& number,
                                        bool optedOut, const MemberId& who)
{
    const auto question = takeQuestion(number, false, optedOut, who);
    if (!question) return Fail(question.error());
    if (!optedOut) return ConversationRecords(m_transaction).waitNoLongerIfAnswered(conversation);
    if (auto done = recordSaid(*question, ConsentChange::OptedOut, who); !done) return done;
    if (!asksForCall(question->words)) {
        if (auto done = ConversationRecords(m_transaction).waitForNoText(conversation); !done) return done;
    }
    const auto cancelled = PendingTexts(m_transaction).cancelTextBacks(number, TextReason::OptedOut, m_now);
    if (!cancelled) return Fail(cancelled.error());
    return confirmSaid(conversation, *question, OptWord::OptOut);
}

Result<void> OptWordFiling::answerWish(const ConversationId& conversation, const PhoneNumber& number,
                                       bool comesBack, const MemberId& who)
{
    const auto question = takeQuestion(number, true, !comesBack, who);
    if (!question) return Fail(question.error());
    if (!comesBack) return ConversationRecords(m_transaction).waitNoLonger(conversation);
    if (auto done = recordSaid(*question, ConsentChange::OptedIn, who); !done) return done;
    // They wrote, and may be written to: whoever sits here answers them.
    return confirmSaid(conversation, *question, OptWord::OptIn);
}

Result<void> OptWordFiling::recordSaid(const AutomationPause& question, ConsentChange what,
                                       const MemberId& who)
{
    return ConsentRecords(m_transaction)
        .recordLearntNow({.id = newId(),
                          .number = question.number,
                          .what = what,
                          .source = ConsentSource::Phrase,
                          .words = question.words,
                          .message = {},
                          .at = m_now,
                          .how = ConsentHow::Unsaid,
                          .recordedBy = who});
}

Result<void> OptWordFiling::confirmSaid(const ConversationId& conversation, const AutomationPause& question,
                                        OptWord word)
{
    // Answered at once, it can still be confirmed; their own number stands where nobody reads it.
    OptReading reading = readOptWords(question.words, word == OptWord::OptIn);
    reading.word = word;
    const IncomingText text{{}, question.number, question.number, question.words, question.since};
    return confirm({conversation, text, false}, reading);
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_story.h"

#include "core/compliance/consent_records.h"
#include "core/messaging/inbox_records.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

const auto ourNumber = u"+14045550100"_s;

template <typename T> T sure(Result<T> result)
{
    if (!result) qFatal("the story could not be told: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>) return *result;
}

} // namespace

PhoneNumber numberOf(const QString& e164)
{
    return sure(PhoneNumber::fromE164(e164));
}

ConversationId DeskStory::conversation(const QString& number, Timestamp at)
{
    return sure(ConversationRecords(m_transaction).withNumber(numberOf(number), at));
}

void DeskStory::call(const Ring& ring)
{
    FinishedCall call;
    call.line = LineId{u"front"_s};
    call.key = CallKey{u"story-%1-%2"_s.arg(ring.from).arg(++m_calls)};
    if (!ring.from.isEmpty()) call.caller.number = numberOf(ring.from);
    call.caller.name = ring.name;
    call.caller.textable = ring.why == NotTextable::None ? Textable::Likely : Textable::No;
    call.caller.why = ring.why;
    call.rangAt = ring.at;
    call.endedAt = ring.at + ring.rang;
    call.outcome = ring.outcome;
    call.certainty = ring.certainty;
    Settings settings;
    settings.business.name = u"Peachtree Dental"_s;
    (void)sure(fileAndDecide(m_transaction, {call, u"Front desk"_s, settings, true, call.endedAt}));
}

void DeskStory::carry(Timestamp at, DeliveryState far, TextTrouble trouble)
{
    OutboxRecords records(m_transaction);
    for (const auto& text : sure(records.claimDue(numberOf(ourNumber), at, 1000))) {
        const ProviderRef ref{u"SM-%1-%2"_s.arg(text.id.value).arg(++m_texts)};
        sure(records.markAccepted(text.id, ref, at));
        (void)sure(records.report({ref, far, trouble, {}}, at + 2s));
    }
}

void DeskStory::theyWrite(const QString& from, const QString& words, Timestamp at)
{
    const auto id = conversation(from, at);
    const ProviderRef ref{u"SM-in-%1-%2"_s.arg(from).arg(at.time_since_epoch().count())};
    (void)sure(InboxRecords(m_transaction).add({ref, numberOf(from), numberOf(ourNumber), words, at}, id));
    sure(ConversationRecords(m_transaction).noteReceived(id, words, at));
}

void DeskStory::weWrite(const QString& to, const QString& words, Timestamp at)
{
    const auto id = conversation(to, at);
    sure(OutboxRecords(m_transaction)
             .queue({MessageId{newId()}, id, numberOf(to), TextPurpose::Person, words, at, at, at + 1h,
                     std::nullopt}));
    sure(ConversationRecords(m_transaction).noteSent(id, words, at, true));
    carry(at);
}

void DeskStory::optOut(const QString& number, Timestamp at)
{
    sure(ConsentRecords(m_transaction)
             .record({newId(), numberOf(number), ConsentChange::OptedOut, ConsentSource::Keyword, u"STOP"_s,
                      std::nullopt, at}));
    m_transaction.touch(Area::Consent);
}

void DeskStory::name(const QString& number, const QString& name, Timestamp at)
{
    sure(ConversationRecords(m_transaction).setName(numberOf(number), name, at));
}

void DeskStory::done(const QString& number, Timestamp at)
{
    sure(ConversationRecords(m_transaction).close(conversation(number, at), at));
}

void tellMorning(DeskStory& story, Timestamp now)
{
    const auto maria = u"+14045550123"_s;
    const auto stranger = u"+14045550188"_s;
    const auto dana = u"+14045550171"_s;
    const auto jordan = u"+14045550150"_s;
    const auto quiet = u"+16785550142"_s;
    const auto amara = u"+14045550139"_s;
    const auto stop = u"+17705550119"_s;

    story.name(amara, u"Amara Bello"_s, now - 48h);
    story.call({amara, now - 26h});
    story.carry(now - 26h + 36s);
    story.theyWrite(amara, u"Thank you so much!"_s, now - 25h);
    story.weWrite(amara, u"You're welcome. See you Thursday."_s, now - 25h + 3min);
    story.done(amara, now - 25h + 4min);

    story.call({stop, now - 24h});
    story.carry(now - 24h + 36s);
    story.theyWrite(stop, u"STOP"_s, now - 24h + 5min);
    story.optOut(stop, now - 24h + 5min);

    story.call({quiet, now - 90min});
    story.call({quiet, now - 88min, 12s});
    story.carry(now - 88min + 27s);

    story.name(jordan, u"Jordan Tate"_s, now - 48h);
    story.call({jordan, now - 100min, 14s, CallOutcome::Busy});
    story.carry(now - 100min + 30s);
    story.theyWrite(jordan, u"can i come tuesday"_s, now - 75min);
    story.weWrite(jordan, u"Booked, Tuesday 2:15. See you then."_s, now - 68min);

    story.name(dana, u"Dana Kim"_s, now - 48h);
    story.call({dana, now - 58min, 24s, CallOutcome::NoAnswer});
    story.carry(now - 57min);
    story.theyWrite(dana, u"Thursday after 3 works for both kids"_s, now - 50min);

    story.call({stranger, now - 20min, 18s});
    story.carry(now - 20min + 33s);
    story.theyWrite(stranger, u"How much is a cleaning without insurance?"_s, now - 17min);

    story.call({maria, now - 5min, 21s});
    story.carry(now - 5min + 36s);
    story.name(maria, u"Maria Reyes"_s, now - 4min);
    story.theyWrite(maria, u"Hi im Maria, i think i cracked a tooth last night, it really hurts"_s,
                    now - 4min);
    story.weWrite(
        maria,
        u"I'm sorry, that sounds painful. Are you a new patient with us, and can you come in this morning?"_s,
        now - 3min);
    story.theyWrite(maria, u"new patient. yes any time before noon. do you take Delta?"_s, now - 2min);
}

void tellMany(DeskStory& story, int people, Timestamp now)
{
    for (int i = 0; i < people; ++i) {
        const auto number = u"+1404556%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        story.call({number, now - std::chrono::minutes(3 * i + 40), 17s});
        story.carry(now - std::chrono::minutes(3 * i + 39));
        if (i % 3 == 0)
            story.theyWrite(number, u"Do you have time today, number %1?"_s.arg(i),
                            now - std::chrono::minutes(3 * i + 30));
    }
}

} // namespace secondring

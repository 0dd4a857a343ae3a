// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_story.h"

#include "core/compliance/consent_records.h"
#include "core/leads/number_people.h"
#include "core/leads/understanding/reply_reader.h"
#include "core/messaging/inbox_records.h"
#include "core/recovery/lead_changes.h"
#include "core/recovery/reply_reading.h"
#include "core/reminders/reminder_records.h"

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
    if (call.outcome == CallOutcome::Voicemail) call.leftMessage = LeftMessage::Yes;
    (void)sure(fileAndDecide(m_transaction, {call, u"Front desk"_s, drawnPractice(), true, call.endedAt}));
}

void DeskStory::carry(Timestamp at, DeliveryState far, TextTrouble trouble)
{
    OutboxRecords records(m_transaction);
    for (const auto& text :
         sure(records.claimDue(numberOf(ourNumber), at, 1000, {}, deskRulesOf(drawnPractice())))) {
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
    m_unread.try_emplace(from, at);
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
    sure(ConversationRecords(m_transaction).waitNoLonger(conversation(number, at)));
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

Settings drawnPractice()
{
    Settings settings;
    settings.mode = Mode::Live;
    settings.business.name = u"Peachtree Dental"_s;
    settings.business.phone = u"(404) 555-0100"_s;
    // Stories are told at any hour, and to nobody's telephone.
    settings.callers.quietHours = false;
    settings.provider.baseUrl = u"http://127.0.0.1"_s;
    settings.team.members = {
        {MemberId{u"ana"_s}, u"Ana Ruiz"_s, {}, TeamMember::Role::Owner, false},
        {MemberId{u"bo"_s}, u"Bo Lind"_s, {}, TeamMember::Role::Desk, false},
        {MemberId{u"osei"_s}, u"Dr. Osei"_s, {}, TeamMember::Role::Desk, false},
        {MemberId{u"audit"_s}, u"The bookkeeper"_s, {}, TeamMember::Role::ReadOnly, false}};
    return settings;
}

Lead DeskStory::leadOf(const QString& number, Timestamp at)
{
    const auto lead = sure(LeadRecords(m_transaction).newestOf(conversation(number, at)));
    if (!lead) qFatal("there is no lead of %s", qPrintable(number));
    return *lead;
}

void DeskStory::understand(Timestamp at)
{
    static const VerticalPack pack = shippedPack(drawnPractice().business.vertical);
    static const ReplyReader reader(pack); // Costs as much as reading a hundred replies.
    const ReplyRules rules{drawnPractice(), pack, {}};
    for (const auto& [number, since] : std::exchange(m_unread, {}))
        for (const auto& item : sure(threadOf(m_transaction, numberOf(number), std::nullopt, 500))) {
            const auto* text = std::get_if<FiledText>(&item);
            if (text && text->direction == TextDirection::In && text->at >= since)
                (void)sure(takeReply(m_transaction, text->id, reader.read(text->body), rules, at));
        }
    m_transaction.touch(Area::Leads);
}

void DeskStory::end(const QString& number, Stage stage, LostReason reason, Timestamp at)
{
    const auto pack = shippedPack(drawnPractice().business.vertical);
    sure(LeadChanges(m_transaction, pack, at).setStage(leadOf(number, at).id, stage, reason, {}));
}

void DeskStory::correct(const QString& number, const QString& field, const QString& value, Timestamp at)
{
    const auto pack = shippedPack(drawnPractice().business.vertical);
    sure(LeadChanges(m_transaction, pack, at).correct(leadOf(number, at).id, field, value));
}

void DeskStory::share(const QString& number, const QStringList& people, Timestamp at)
{
    for (const QString& person : people)
        (void)sure(NumberPeople(m_transaction).add(numberOf(number), person, at));
}

void DeskStory::note(const QString& number, const QString& words, Timestamp at, const MemberId& who)
{
    (void)sure(ThreadEntryRecords(m_transaction).addNote(conversation(number, at), words, at, who));
}

void DeskStory::entry(const QString& number, ThreadEntry::Kind kind, const QString& words, Timestamp at)
{
    (void)sure(ThreadEntryRecords(m_transaction)
                   .add({{}, conversation(number, at), at, kind, {}, words, std::nullopt}));
}

void DeskStory::assign(const QString& number, const MemberId& member, Timestamp at)
{
    sure(ConversationRecords(m_transaction).assign(conversation(number, at), member, at, member));
}

void DeskStory::snooze(const QString& number, Timestamp until, Timestamp at)
{
    sure(ConversationRecords(m_transaction).snooze(conversation(number, at), until, at, {}));
}

void DeskStory::draft(const QString& number, const QString& words, Timestamp at)
{
    sure(ConversationRecords(m_transaction).setDraft(conversation(number, at), words, at));
}

void DeskStory::followUp(const QString& number, Timestamp due, Timestamp at)
{
    Reminder reminder;
    reminder.id = ReminderId{newId()};
    reminder.conversation = conversation(number, at);
    reminder.kind = ReminderKind::FollowUp;
    reminder.reason = ReminderReason::NotBooked;
    reminder.dueAt = due;
    reminder.madeAt = at;
    (void)sure(ReminderRecords(m_transaction).add(reminder));
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
    story.understand(now - 1min);
    story.end(amara, Stage::Booked, LostReason::None, now - 25h + 4min);
    story.end(jordan, Stage::Booked, LostReason::None, now - 67min);
    story.followUp(maria, now + 12min, now - 1min);
    story.entry(maria, ThreadEntry::Kind::Urgent, u"cracked, really hurts"_s, now - 2min);
    story.entry(maria, ThreadEntry::Kind::Paged, u"Dr. Osei"_s, now - 2min + 1s);
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

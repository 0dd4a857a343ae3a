// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today_story.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

const auto stranger = u"+14045550188"_s;
const auto maria = u"+14045550123"_s;
const auto dana = u"+14045550171"_s;
const auto twice = u"+16785550142"_s;
const auto lena = u"+14045550162"_s;
const auto tomas = u"+14045550134"_s;
const auto jordan = u"+14045550150"_s;
const auto amara = u"+14045550139"_s;

template <typename T> T sure(Result<T> result)
{
    if (!result) qFatal("the day could not be told: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>) return *result;
}

} // namespace

ConversationId TodayStory::thread(const QString& number)
{
    return sure(ConversationRecords(m_transaction).withNumber(numberOf(number), m_now));
}

ReminderId TodayStory::remind(const Due& due)
{
    Reminder reminder;
    reminder.id = ReminderId{newId()};
    reminder.conversation = thread(due.number);
    reminder.kind = due.kind;
    reminder.reason = due.reason;
    reminder.words = due.words;
    reminder.attempts = due.attempts;
    reminder.dueAt = due.at;
    reminder.madeAt = m_now - 1h;
    return sure(ReminderRecords(m_transaction).add(reminder));
}

void TodayStory::putOff(const QString& number, Timestamp until)
{
    ReminderRecords reminders(m_transaction);
    for (const Reminder& open : sure(reminders.openOf(thread(number))))
        sure(reminders.postpone(open.id, until));
}

void TodayStory::done(const ReminderId& id, ReminderOutcome outcome, Timestamp at)
{
    (void)sure(ReminderRecords(m_transaction).finish(id, {outcome, at, {}}));
}

void TodayStory::lead(const Wish& wish)
{
    const ConversationId id = thread(wish.number);
    Lead lead = LeadRecords::opened(id, Stage::Engaged, m_now - 1h);
    lead.intent = wish.intent;
    const auto add = [&](const QString& field, const QString& value) {
        if (value.isEmpty()) return;
        KnownField known;
        known.field = field;
        known.value = value;
        known.at = m_now;
        lead.fields.push_back(known);
    };
    add(u"service"_s, wish.service);
    add(u"client"_s, wish.client);
    sure(LeadRecords(m_transaction).save(lead));
    sure(ConversationRecords(m_transaction).setHeat(id, wish.heat));
}

void TodayStory::follow(const QString& number, Timestamp next)
{
    sure(SequenceRecords(m_transaction).start({thread(number), m_now - 1h}, next));
}

void TodayStory::tellOverdue()
{
    m_story.theyWrite(stranger, u"How much is a cleaning without insurance?"_s, m_now - 18h + 3min);
    lead({stranger, u"cleaning"_s, {}, 0, Intent::PriceQuestion});
    remind({stranger, ReminderKind::Answer, ReminderReason::Unanswered, m_now - 18h + 12min});
}

void TodayStory::tellDue()
{
    m_story.name(maria, u"Maria Reyes"_s, m_now - 48h);
    m_story.theyWrite(maria, u"I think i cracked a tooth"_s, m_now - 3h);
    m_story.weWrite(maria, u"We can see you at 4 today."_s, m_now - 2h);
    lead({maria, u"emergency_exam"_s, u"new"_s, 2, Intent::Book});
    remind({maria, ReminderKind::FollowUp, ReminderReason::NotBooked, m_now + 12min});

    m_story.name(dana, u"Dana Kim"_s, m_now - 48h);
    m_story.theyWrite(dana, u"Both kids"_s, m_now - 5h);
    m_story.weWrite(dana, u"Thursday after 3?"_s, m_now - 4h);
    lead({dana, u"exam"_s, u"existing"_s, 1, Intent::Book});
    remind({dana, ReminderKind::Person, ReminderReason::Asked, m_now + 162min,
            u"Offered Thursday after 3, confirm the slot"_s});

    m_story.call({twice, m_now - 100min});
    m_story.call({twice, m_now - 95min, 12s});
    m_story.carry(m_now - 94min);
    lead({twice, {}, {}, 0, std::nullopt});
    follow(twice, m_now + 192min);
    putOff(twice, m_now + 192min);

    m_story.name(lena, u"Lena Wirth"_s, m_now - 48h);
    m_story.call(
        {lena, m_now - 156min, 21s, CallOutcome::Voicemail, Certainty::Certain, NotTextable::Landline});
    putOff(lena, m_now + 312min);
}

void TodayStory::tellLater()
{
    m_story.name(tomas, u"Tomas Ortega"_s, m_now - 48h);
    m_story.theyWrite(tomas, u"after payday"_s, m_now - 20h);
    m_story.weWrite(tomas, u"Fine, we will get back to you."_s, m_now - 19h);
    lead({tomas, u"whitening"_s, {}, 0, Intent::BusyLater});
    remind(
        {tomas, ReminderKind::ReturnTime, ReminderReason::SaidWhen, m_now + 70h + 12min, u"after payday"_s});

    m_story.name(jordan, u"Jordan Tate"_s, m_now - 48h);
    m_story.name(amara, u"Amara Bello"_s, m_now - 48h);
    done(remind({jordan, ReminderKind::CallBack, ReminderReason::Missed, m_now - 60min}),
         ReminderOutcome::Booked, m_now - 70min);
    done(remind({amara, ReminderKind::CallBack, ReminderReason::LeftVoicemail, m_now - 50min}),
         ReminderOutcome::Reached, m_now - 40min);
}

void TodayStory::tellDay()
{
    tellOverdue();
    tellDue();
    tellLater();
}

void tellToday(DeskFixture& desk)
{
    auto told = desk.store->run([now = desk.clock.now()](Transaction& transaction) -> Result<void> {
        DeskStory story(transaction);
        TodayStory(transaction, story, now).tellDay();
        return {};
    });
    if (!told) qFatal("the day was not kept: %s", qPrintable(told.error().detail));
}

} // namespace secondring

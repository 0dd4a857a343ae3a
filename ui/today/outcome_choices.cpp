// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/outcome_choices.h"

#include "core/reminders/reminder_schedule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

} // namespace

std::vector<OutcomeChoice> outcomeChoices(const SheetRow& row)
{
    using Then = OutcomeChoice::Then;
    std::vector<OutcomeChoice> choices{
        {Wording::tr("Reached"), {}, u"phone-call"_s, ReminderOutcome::Reached, Then::Finish},
        {Wording::tr("Left a message"), Wording::tr("again in a day"), u"voicemail"_s,
         ReminderOutcome::LeftMessage, Then::Finish},
        {Wording::tr("Not reached"), Wording::tr("again later"), u"phone-missed"_s,
         ReminderOutcome::NotReached, Then::Finish},
        {Wording::tr("They will call"), Wording::tr("look again in 2 days"), u"phone-incoming"_s,
         ReminderOutcome::WillCall, Then::Finish},
        {Wording::tr("Booked"), {}, u"circle-check"_s, ReminderOutcome::Booked, Then::Finish},
        {Wording::tr("Lost"), Wording::tr("say why"), u"circle-x"_s, ReminderOutcome::Lost,
         Then::AskWhyLost}};
    // This try counted, it is the last one that politeness allows.
    if (row.reminder.attempts + 1 < triesBeforePoliteEnd) return choices;
    if (mayBeTexted(row))
        choices.push_back({Wording::tr("Not reached, send a last text"), Wording::tr("and stop"),
                           u"message-square"_s, ReminderOutcome::GaveUp, Then::SendLastText});
    choices.push_back({Wording::tr("Stop trying"), {}, u"x"_s, ReminderOutcome::GaveUp, Then::Finish});
    return choices;
}

std::vector<LostChoice> lostChoices()
{
    return {{Wording::tr("Went elsewhere"), LostReason::WentElsewhere},
            {Wording::tr("Too expensive"), LostReason::Price},
            {Wording::tr("No time that suited"), LostReason::NoTimeFound},
            {Wording::tr("We do not offer it"), LostReason::NotOffered},
            {Wording::tr("Never reached"), LostReason::NoAnswer},
            {Wording::tr("Not a customer"), LostReason::NotACustomer},
            {Wording::tr("Wrong number"), LostReason::WrongNumber},
            {Wording::tr("Another reason"), LostReason::Other}};
}

} // namespace secondring

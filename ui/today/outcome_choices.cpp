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

void addLost(std::vector<OutcomeChoice>& choices)
{
    const auto add = [&](const QString& why, LostReason reason) {
        choices.push_back({Wording::tr("Lost"), why, u"circle-x"_s, ReminderOutcome::Lost,
                           OutcomeChoice::Then::Finish, reason});
    };
    add(Wording::tr("went elsewhere"), LostReason::WentElsewhere);
    add(Wording::tr("too expensive"), LostReason::Price);
    add(Wording::tr("no time that suited"), LostReason::NoTimeFound);
    add(Wording::tr("not a customer"), LostReason::NotACustomer);
    add(Wording::tr("wrong number"), LostReason::WrongNumber);
    add(Wording::tr("another reason"), LostReason::Other);
}

} // namespace

std::vector<OutcomeChoice> outcomeChoices(const SheetRow& row)
{
    using Then = OutcomeChoice::Then;
    std::vector<OutcomeChoice> choices{
        {Wording::tr("Reached"), {}, u"phone-call"_s, ReminderOutcome::Reached},
        {Wording::tr("Booked"), {}, u"circle-check"_s, ReminderOutcome::Booked},
        {Wording::tr("Left a message"), Wording::tr("again in a day"), u"voicemail"_s,
         ReminderOutcome::LeftMessage},
        {Wording::tr("Not reached"), Wording::tr("again later"), u"phone-missed"_s,
         ReminderOutcome::NotReached}};
    // This try counted, it is the last one that politeness asks for.
    if (row.reminder.attempts + 1 >= triesBeforePoliteEnd) {
        if (mayBeTexted(row))
            choices.push_back({Wording::tr("Not reached, send a last text"), Wording::tr("and stop"),
                               u"message-square"_s, ReminderOutcome::GaveUp, Then::SendLastText});
        choices.push_back({Wording::tr("Stop trying"), {}, u"x"_s, ReminderOutcome::GaveUp});
    }
    choices.push_back({Wording::tr("They will call"), Wording::tr("look again in 2 days"),
                       u"phone-incoming"_s, ReminderOutcome::WillCall});
    addLost(choices);
    return choices;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/outcome_choices.h"

#include "core/reminders/reminder_schedule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class OutcomeChoicesWording {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

void addLost(std::vector<OutcomeChoice>& choices)
{
    const auto add = [&](const QString& why, LostReason reason) {
        choices.push_back({OutcomeChoicesWording::tr("Lost"), why, u"circle-x"_s, ReminderOutcome::Lost,
                           OutcomeChoice::Then::Finish, reason});
    };
    add(OutcomeChoicesWording::tr("went elsewhere"), LostReason::WentElsewhere);
    add(OutcomeChoicesWording::tr("too expensive"), LostReason::Price);
    add(OutcomeChoicesWording::tr("no time that suited"), LostReason::NoTimeFound);
    add(OutcomeChoicesWording::tr("not a customer"), LostReason::NotACustomer);
    add(OutcomeChoicesWording::tr("wrong number"), LostReason::WrongNumber);
    add(OutcomeChoicesWording::tr("another reason"), LostReason::Other);
}

} // namespace

std::vector<OutcomeChoice> outcomeChoices(const SheetRow& row)
{
    using Then = OutcomeChoice::Then;
    std::vector<OutcomeChoice> choices{
        {OutcomeChoicesWording::tr("Reached"), {}, u"phone-call"_s, ReminderOutcome::Reached},
        {OutcomeChoicesWording::tr("Booked"), {}, u"circle-check"_s, ReminderOutcome::Booked},
        {OutcomeChoicesWording::tr("Left a message"), OutcomeChoicesWording::tr("again in a day"),
         u"voicemail"_s, ReminderOutcome::LeftMessage},
        {OutcomeChoicesWording::tr("Not reached"), OutcomeChoicesWording::tr("again later"),
         u"phone-missed"_s, ReminderOutcome::NotReached}};
    // This try counted, it is the last one that politeness asks for.
    if (row.reminder.attempts + 1 >= triesBeforePoliteEnd) {
        if (mayBeTexted(row))
            choices.push_back({OutcomeChoicesWording::tr("Not reached, send a last text"),
                               OutcomeChoicesWording::tr("and stop"), u"message-square"_s,
                               ReminderOutcome::GaveUp, Then::SendLastText});
        choices.push_back({OutcomeChoicesWording::tr("Stop trying"), {}, u"x"_s, ReminderOutcome::GaveUp});
    }
    choices.push_back({OutcomeChoicesWording::tr("They will call"),
                       OutcomeChoicesWording::tr("look again in 2 days"), u"phone-incoming"_s,
                       ReminderOutcome::WillCall});
    addLost(choices);
    return choices;
}

} // namespace secondring

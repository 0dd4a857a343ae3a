// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/reminder.h"

#include "core/base/code_table.h"

namespace secondring {

namespace {

constexpr CodeTable<ReminderKind, 5> kinds{{{{ReminderKind::CallBack, u"CallBack"},
                                             {ReminderKind::Answer, u"Answer"},
                                             {ReminderKind::FollowUp, u"FollowUp"},
                                             {ReminderKind::Person, u"Person"},
                                             {ReminderKind::ReturnTime, u"ReturnTime"}}}};

constexpr CodeTable<ReminderReason, 14> reasons{{{{ReminderReason::Missed, u"Missed"},
                                                  {ReminderReason::LeftVoicemail, u"LeftVoicemail"},
                                                  {ReminderReason::Stale, u"Stale"},
                                                  {ReminderReason::CannotBeTexted, u"CannotBeTexted"},
                                                  {ReminderReason::OptedOut, u"OptedOut"},
                                                  {ReminderReason::TextFailed, u"TextFailed"},
                                                  {ReminderReason::Unanswered, u"Unanswered"},
                                                  {ReminderReason::NotBooked, u"NotBooked"},
                                                  {ReminderReason::NotReached, u"NotReached"},
                                                  {ReminderReason::LeftMessage, u"LeftMessage"},
                                                  {ReminderReason::WillCall, u"WillCall"},
                                                  {ReminderReason::SaidWhen, u"SaidWhen"},
                                                  {ReminderReason::Asked, u"Asked"},
                                                  {ReminderReason::Emergency, u"Emergency"}}}};

constexpr CodeTable<ReminderOutcome, 14> outcomes{
    {{{ReminderOutcome::Reached, u"Reached"},
      {ReminderOutcome::LeftMessage, u"LeftMessage"},
      {ReminderOutcome::NotReached, u"NotReached"},
      {ReminderOutcome::WillCall, u"WillCall"},
      {ReminderOutcome::Booked, u"Booked"},
      {ReminderOutcome::Lost, u"Lost"},
      {ReminderOutcome::GaveUp, u"GaveUp"},
      {ReminderOutcome::GotThrough, u"GotThrough"},
      {ReminderOutcome::AnsweredElsewhere, u"AnsweredElsewhere"},
      {ReminderOutcome::RungBack, u"RungBack"},
      {ReminderOutcome::PersonWrote, u"PersonWrote"},
      {ReminderOutcome::TheyWrote, u"TheyWrote"},
      {ReminderOutcome::OptedOut, u"OptedOut"},
      {ReminderOutcome::Closed, u"Closed"}}}};

} // namespace

QString codeOf(ReminderKind kind)
{
    return kinds.codeOf(kind);
}

ReminderKind reminderKindOf(const QString& code)
{
    return kinds.valueOf(code, ReminderKind::Person);
}

QString codeOf(ReminderReason reason)
{
    return reasons.codeOf(reason);
}

ReminderReason reminderReasonOf(const QString& code)
{
    return reasons.valueOf(code, ReminderReason::Asked);
}

QString codeOf(ReminderOutcome outcome)
{
    return outcomes.codeOf(outcome);
}

ReminderOutcome reminderOutcomeOf(const QString& code)
{
    return outcomes.valueOf(code, ReminderOutcome::Reached);
}

} // namespace secondring

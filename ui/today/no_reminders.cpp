// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/no_reminders.h"

#include "ui/wording/failure_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class NoRemindersWording {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

} // namespace

EmptyState::Look allCaughtUp(int wroteBack)
{
    if (wroteBack > 0)
        return {u"message-square-text"_s,
                NoRemindersWording::tr("Nobody left to call"),
                wroteBack == 1
                    ? NoRemindersWording::tr("One person wrote back and waits for an answer in the inbox.")
                    : NoRemindersWording::tr("%1 people wrote back and wait for an answer in the inbox.")
                          .arg(wroteBack),
                {}};
    return {u"circle-check"_s,
            NoRemindersWording::tr("All caught up"),
            NoRemindersWording::tr(
                "Nobody is waiting to hear from you. Missed calls and promises to call back appear here by "
                "themselves."),
            {}};
}

EmptyState::Look remindersUnreadable(Failure failure)
{
    return {u"triangle-alert"_s, NoRemindersWording::tr("The list cannot be shown"), sentence(failure),
            NoRemindersWording::tr("Try again")};
}

} // namespace secondring

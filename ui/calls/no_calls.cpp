// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/no_calls.h"

#include "ui/health/unnoticed_calls.h"
#include "ui/wording/failure_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class NoCallsWording {
    Q_DECLARE_TR_FUNCTIONS(Calls)
};

} // namespace

EmptyState::Look noCalls(CallFilter filter, const QString& unnoticed)
{
    if (!unnoticed.isEmpty()) return unnoticedCalls(unnoticed);
    switch (filter) {
    case CallFilter::All:
        return {u"phone-incoming"_s,
                NoCallsWording::tr("No calls yet"),
                NoCallsWording::tr(
                    "The next call on your line appears here by itself, with what followed from it."),
                {}};
    case CallFilter::Missed:
        return {u"circle-check"_s,
                NoCallsWording::tr("No missed calls"),
                NoCallsWording::tr("Everybody who called reached somebody."),
                {}};
    case CallFilter::Texted:
        return {u"message-square"_s,
                NoCallsWording::tr("Nobody was texted yet"),
                NoCallsWording::tr("A caller nobody answers gets a text within seconds, and appears here."),
                {}};
    case CallFilter::NotTexted:
        return {u"circle-check"_s,
                NoCallsWording::tr("Every missed caller was texted"),
                NoCallsWording::tr("Missed calls that were not texted appear here, each with the reason."),
                {}};
    case CallFilter::Answered:
        return {u"phone-call"_s,
                NoCallsWording::tr("No answered calls yet"),
                NoCallsWording::tr("Calls that somebody took, here or at another desk, appear here."),
                {}};
    case CallFilter::Unknown:
        break;
    }
    return {u"circle-check"_s,
            NoCallsWording::tr("Nothing in doubt"),
            NoCallsWording::tr(
                "Your line told how every call ended. Where it cannot, the call waits here for your answer."),
            {}};
}

EmptyState::Look callsUnreadable(Failure failure)
{
    return {u"triangle-alert"_s, NoCallsWording::tr("The calls cannot be shown"), sentence(failure),
            NoCallsWording::tr("Try again")};
}

} // namespace secondring

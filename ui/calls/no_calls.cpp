// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/no_calls.h"

#include "ui/wording/failure_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Calls)
};

} // namespace

EmptyState::Look noCalls(CallFilter filter)
{
    switch (filter) {
    case CallFilter::All:
        return {u"phone-incoming"_s,
                Wording::tr("No calls yet"),
                Wording::tr("The next call on your line appears here by itself, with what followed from it."),
                {}};
    case CallFilter::Missed:
        return {u"circle-check"_s,
                Wording::tr("No missed calls"),
                Wording::tr("Everybody who called reached somebody."),
                {}};
    case CallFilter::Texted:
        return {u"message-square"_s,
                Wording::tr("Nobody was texted yet"),
                Wording::tr("A caller nobody answers gets a text within seconds, and appears here."),
                {}};
    case CallFilter::NotTexted:
        return {u"circle-check"_s,
                Wording::tr("Every missed caller was texted"),
                Wording::tr("Missed calls that were not texted appear here, each with the reason."),
                {}};
    case CallFilter::Answered:
        return {u"phone-call"_s,
                Wording::tr("No answered calls yet"),
                Wording::tr("Calls that somebody took, here or at another desk, appear here."),
                {}};
    case CallFilter::Unknown:
        break;
    }
    return {u"circle-check"_s,
            Wording::tr("Nothing in doubt"),
            Wording::tr(
                "Your line told how every call ended. Where it cannot, the call waits here for your answer."),
            {}};
}

EmptyState::Look callsUnreadable(Failure failure)
{
    return {u"triangle-alert"_s, Wording::tr("The calls cannot be shown"), sentence(failure),
            Wording::tr("Try again")};
}

} // namespace secondring

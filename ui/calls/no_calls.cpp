// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/no_calls.h"

#include "ui/wording/failure_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Calls", words);
}

} // namespace

EmptyState::Look noCalls(CallFilter filter)
{
    switch (filter) {
    case CallFilter::All:
        return {u"phone-incoming"_s,
                tr("No calls yet"),
                tr("The next call on your line appears here by itself, with what followed from it."),
                {}};
    case CallFilter::Missed:
        return {u"circle-check"_s, tr("No missed calls"), tr("Everybody who called reached somebody."), {}};
    case CallFilter::Texted:
        return {u"message-square"_s,
                tr("Nobody was texted yet"),
                tr("A caller nobody answers gets a text within seconds, and appears here."),
                {}};
    case CallFilter::NotTexted:
        return {u"circle-check"_s,
                tr("Every missed caller was texted"),
                tr("Missed calls that were not texted appear here, each with the reason."),
                {}};
    case CallFilter::Answered:
        return {u"phone-call"_s,
                tr("No answered calls yet"),
                tr("Calls that somebody took, here or at another desk, appear here."),
                {}};
    case CallFilter::Unknown:
        break;
    }
    return {u"circle-check"_s,
            tr("Nothing in doubt"),
            tr("Your line told how every call ended. Where it cannot, the call waits here for your answer."),
            {}};
}

EmptyState::Look callsUnreadable(Failure failure)
{
    return {u"triangle-alert"_s, tr("The calls cannot be shown"), sentence(failure), tr("Try again")};
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_words.h"

#include "ui/wording/consent_words.h"
#include "ui/wording/failure_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class PeopleWording {
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace

QString words(ContactKind kind)
{
    switch (kind) {
    case ContactKind::New:
        return PeopleWording::tr("New");
    case ContactKind::Client:
        return PeopleWording::tr("Client");
    case ContactKind::Vendor:
        return PeopleWording::tr("Vendor");
    case ContactKind::Staff:
        return PeopleWording::tr("Staff");
    case ContactKind::Blocked:
        return PeopleWording::tr("Blocked");
    }
    return {};
}

QString sentence(ContactKind kind)
{
    switch (kind) {
    case ContactKind::New:
    case ContactKind::Client:
        return PeopleWording::tr("Gets a text after a missed call, like every caller.");
    case ContactKind::Vendor:
    case ContactKind::Staff:
        return PeopleWording::tr("Gets no automatic text. You can still write to them.");
    case ContactKind::Blocked:
        return PeopleWording::tr("Never gets an automatic text, whatever they do.");
    }
    return {};
}

TagLook tagOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Client:
        return {words(kind), Tone::Accent, {}};
    case ContactKind::Blocked:
        return {words(kind), Tone::Cold, u"ban"_s};
    default:
        return {words(kind), Tone::Cold, {}};
    }
}

QString languageWords(const QString& code)
{
    if (code == u"en"_s) return PeopleWording::tr("English");
    if (code == u"es"_s) return PeopleWording::tr("Spanish");
    return PeopleWording::tr("Not known");
}

QString consentWords(ContactKind kind, bool optedOut)
{
    if (optedOut) return PeopleWording::tr("Opted out, no more texts");
    return mayBeTextedByItself(kind) ? PeopleWording::tr("May be texted")
                                     : PeopleWording::tr("No automatic texts");
}

namespace {

/// "Texted “STOP”: no more texts", with %1 for the words.
QString consentTold(const ConsentEvent& event)
{
    if (event.what == ConsentChange::ConsentGiven)
        return event.words.isEmpty() ? PeopleWording::tr("agreed to texts")
                                     : PeopleWording::tr("Agreed to texts, “%1”");
    if (event.what == ConsentChange::ConsentWithdrawn)
        return event.words.isEmpty() ? PeopleWording::tr("takes it back")
                                     : PeopleWording::tr("Takes it back, “%1”");
    const bool out = event.what == ConsentChange::OptedOut;
    const bool isGone = event.words.isEmpty(); // With everything else that was kept of them.
    switch (event.source) {
    case ConsentSource::Keyword:
    case ConsentSource::Phrase:
        if (isGone)
            return out ? PeopleWording::tr("By text: no more texts")
                       : PeopleWording::tr("By text: may be texted");
        return out ? PeopleWording::tr("Texted “%1”: no more texts")
                   : PeopleWording::tr("Texted “%1”: may be texted");
    case ConsentSource::Provider:
        if (isGone)
            return out ? PeopleWording::tr("The text service refused: no more texts")
                       : PeopleWording::tr("The text service allows it");
        return out ? PeopleWording::tr("The text service refused (%1): no more texts")
                   : PeopleWording::tr("The text service allows it (%1)");
    case ConsentSource::Person:
        break;
    }
    if (isGone) return out ? PeopleWording::tr("no more texts") : PeopleWording::tr("may be texted");
    return out ? PeopleWording::tr("Noted at the desk, “%1”: no more texts")
               : PeopleWording::tr("Noted at the desk, “%1”: may be texted");
}

} // namespace

QString consentLine(const ConsentEvent& event, const TimeWords& times, Timestamp now)
{
    QString what = consentTold(event);
    if (event.source == ConsentSource::Person && event.how != ConsentHow::Unsaid)
        what = words(event.how) + u": "_s + what;
    if (what.contains(u"%1"_s)) what = what.arg(event.words);
    return what + u" · "_s + times.inSentence(event.at, now);
}

QString countWords(const CardNumber& number)
{
    QStringList parts;
    if (number.calls > 0) {
        auto calls = number.calls == 1 ? PeopleWording::tr("1 call")
                                       : PeopleWording::tr("%Ln calls", nullptr, number.calls);
        if (number.missed > 0) calls += u", "_s + PeopleWording::tr("%Ln missed", nullptr, number.missed);
        parts << calls;
    }
    if (number.textsOut + number.textsIn > 0)
        parts << (number.textsOut + number.textsIn == 1
                      ? PeopleWording::tr("1 text")
                      : PeopleWording::tr("%Ln texts", nullptr, number.textsOut + number.textsIn));
    return parts.isEmpty() ? PeopleWording::tr("No calls or texts yet") : parts.join(u" · "_s);
}

EmptyState::Look noPeople(const ContactFilter& filter)
{
    if (!filter.search.trimmed().isEmpty())
        return {
            u"search"_s, PeopleWording::tr("Nobody found"),
            PeopleWording::tr("No name, number or email address contains “%1”.").arg(filter.search.trimmed()),
            PeopleWording::tr("Clear the search")};
    if (filter.kind)
        return {u"users"_s,
                PeopleWording::tr("Nobody here yet"),
                PeopleWording::tr("People you mark as “%1” are listed here.").arg(words(*filter.kind)),
                {}};
    return {u"users"_s, PeopleWording::tr("Nobody is known yet"),
            PeopleWording::tr(
                "Bring your clients in from a file, and Second Ring knows who calls. Whoever you name in "
                "the inbox appears here too."),
            PeopleWording::tr("Import your list")};
}

EmptyState::Look readingPeople(bool searching)
{
    return {{}, {}, searching ? PeopleWording::tr("Searching…") : PeopleWording::tr("Reading the list…"), {}};
}

EmptyState::Look peopleUnreadable(Failure failure)
{
    return {u"database"_s, PeopleWording::tr("The people cannot be shown"), sentence(failure),
            PeopleWording::tr("Try again")};
}

EmptyState::Look nobodyChosen()
{
    return {u"user"_s,
            PeopleWording::tr("Choose a person"),
            PeopleWording::tr("J and K walk the list, Enter edits, Delete deletes."),
            {}};
}

} // namespace secondring

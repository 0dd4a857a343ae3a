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
class Wording {
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace

QString words(ContactKind kind)
{
    switch (kind) {
    case ContactKind::New:
        return Wording::tr("New");
    case ContactKind::Client:
        return Wording::tr("Client");
    case ContactKind::Vendor:
        return Wording::tr("Vendor");
    case ContactKind::Staff:
        return Wording::tr("Staff");
    case ContactKind::Blocked:
        return Wording::tr("Blocked");
    }
    return {};
}

QString sentence(ContactKind kind)
{
    switch (kind) {
    case ContactKind::New:
    case ContactKind::Client:
        return Wording::tr("Gets a text after a missed call, like every caller.");
    case ContactKind::Vendor:
    case ContactKind::Staff:
        return Wording::tr("Gets no automatic text. You can still write to them.");
    case ContactKind::Blocked:
        return Wording::tr("Never gets an automatic text, whatever they do.");
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
    if (code == u"en"_s) return Wording::tr("English");
    if (code == u"es"_s) return Wording::tr("Spanish");
    return Wording::tr("Not known");
}

QString consentWords(ContactKind kind, bool optedOut)
{
    if (optedOut) return Wording::tr("Opted out, no more texts");
    return mayBeTextedByItself(kind) ? Wording::tr("May be texted") : Wording::tr("No automatic texts");
}

namespace {

/// "Texted “STOP”: no more texts", with %1 for the words.
QString consentTold(const ConsentEvent& event)
{
    if (event.what == ConsentChange::ConsentGiven)
        return event.words.isEmpty() ? Wording::tr("agreed to texts") : Wording::tr("Agreed to texts, “%1”");
    if (event.what == ConsentChange::ConsentWithdrawn) return Wording::tr("Takes it back, “%1”");
    const bool out = event.what == ConsentChange::OptedOut;
    switch (event.source) {
    case ConsentSource::Keyword:
    case ConsentSource::Phrase:
        return out ? Wording::tr("Texted “%1”: no more texts") : Wording::tr("Texted “%1”: may be texted");
    case ConsentSource::Provider:
        return out ? Wording::tr("The text service refused (%1): no more texts")
                   : Wording::tr("The text service allows it (%1)");
    case ConsentSource::Person:
        break;
    }
    if (event.words.isEmpty()) return out ? Wording::tr("no more texts") : Wording::tr("may be texted");
    return out ? Wording::tr("Noted at the desk, “%1”: no more texts")
               : Wording::tr("Noted at the desk, “%1”: may be texted");
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
        auto calls =
            number.calls == 1 ? Wording::tr("1 call") : Wording::tr("%n calls", nullptr, number.calls);
        if (number.missed > 0) calls += u", "_s + Wording::tr("%n missed", nullptr, number.missed);
        parts << calls;
    }
    if (number.textsOut + number.textsIn > 0)
        parts << (number.textsOut + number.textsIn == 1
                      ? Wording::tr("1 text")
                      : Wording::tr("%n texts", nullptr, number.textsOut + number.textsIn));
    return parts.isEmpty() ? Wording::tr("No calls or texts yet") : parts.join(u" · "_s);
}

EmptyState::Look noPeople(const ContactFilter& filter)
{
    if (!filter.search.trimmed().isEmpty())
        return {u"search"_s, Wording::tr("Nobody found"),
                Wording::tr("No name, number or email address contains “%1”.").arg(filter.search.trimmed()),
                Wording::tr("Clear the search")};
    if (filter.kind)
        return {u"users"_s,
                Wording::tr("Nobody here yet"),
                Wording::tr("People you mark as “%1” are listed here.").arg(words(*filter.kind)),
                {}};
    return {
        u"users"_s, Wording::tr("Nobody is known yet"),
        Wording::tr("Bring your clients in from a file, and Second Ring knows who calls. Whoever you name in "
                    "the inbox appears here too."),
        Wording::tr("Import your list")};
}

EmptyState::Look peopleUnreadable(Failure failure)
{
    return {u"database"_s, Wording::tr("The people cannot be shown"), sentence(failure),
            Wording::tr("Try again")};
}

EmptyState::Look nobodyChosen()
{
    return {u"user"_s,
            Wording::tr("Choose a person"),
            Wording::tr("J and K walk the list, Enter edits, Delete deletes."),
            {}};
}

} // namespace secondring

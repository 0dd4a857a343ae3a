// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/consent_words.h"

#include "core/base/local_time.h"
#include "ui/wording/person_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

class ConsentWording {
    Q_DECLARE_TR_FUNCTIONS(secondring::ConsentWords)
};

/// As much of what they wrote as a line has room for.
QString quoted(const QString& words)
{
    constexpr qsizetype most = 60;
    const QString line = words.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

QString toldWords(const ConsentEvent& event, const QString& when)
{
    switch (event.how) {
    case ConsentHow::ByPhone:
        return ConsentWording::tr("Asked %1 not to be texted, by phone").arg(when);
    case ConsentHow::InPerson:
        return ConsentWording::tr("Asked %1 not to be texted, in person").arg(when);
    case ConsentHow::ByEmail:
        return ConsentWording::tr("Asked %1 not to be texted, by e-mail").arg(when);
    case ConsentHow::ByVoicemail:
        return ConsentWording::tr("Asked %1 not to be texted, in a voicemail").arg(when);
    default:
        return ConsentWording::tr("Asked %1 not to be texted, noted at the desk").arg(when);
    }
}

} // namespace

QString words(ConsentHow how)
{
    switch (how) {
    case ConsentHow::ByPhone:
        return ConsentWording::tr("By phone");
    case ConsentHow::InPerson:
        return ConsentWording::tr("In person");
    case ConsentHow::ByEmail:
        return ConsentWording::tr("By e-mail");
    case ConsentHow::ByVoicemail:
        return ConsentWording::tr("In a voicemail");
    case ConsentHow::OnForm:
        return ConsentWording::tr("On a form they filled in");
    case ConsentHow::Spoken:
        return ConsentWording::tr("Said so");
    case ConsentHow::Written:
        return ConsentWording::tr("In writing");
    case ConsentHow::Imported:
        return ConsentWording::tr("In an imported list");
    case ConsentHow::Unsaid:
        break;
    }
    return {};
}

QList<ConsentHow> waysToOptOut()
{
    return {ConsentHow::ByPhone, ConsentHow::InPerson, ConsentHow::ByEmail, ConsentHow::ByVoicemail};
}

QList<ConsentHow> waysToAgree()
{
    return {ConsentHow::ByPhone, ConsentHow::InPerson, ConsentHow::ByEmail, ConsentHow::OnForm};
}

QString optedOutWords(const ConsentEvent& event, const TimeWords& times, Timestamp now)
{
    const QString when = times.inSentence(event.at, now);
    const QString said = quoted(event.words);
    // They go with everything else that is kept of a person; that they opted out stays.
    const bool isGone = said.isEmpty() && event.source != ConsentSource::Person;
    if (isGone && event.source == ConsentSource::Provider)
        return ConsentWording::tr("Opted out, the text service told us %1").arg(when);
    if (isGone) return ConsentWording::tr("Opted out %1 by text").arg(when);
    switch (event.source) {
    case ConsentSource::Keyword:
        return ConsentWording::tr("Opted out %1 by texting “%2”").arg(when, said);
    case ConsentSource::Phrase:
        return ConsentWording::tr("Opted out %1, they wrote “%2”").arg(when, said);
    case ConsentSource::Provider:
        return ConsentWording::tr("Opted out, the text service told us %1 (%2)").arg(when, said);
    case ConsentSource::Person:
        break;
    }
    const QString told = toldWords(event, when);
    return said.isEmpty() ? told : ConsentWording::tr("%1: “%2”").arg(told, said);
}

QString optedOutElsewhereWords(const PhoneNumber& other, const QString& homeRegion)
{
    return ConsentWording::tr("They asked for no texts at %1. None leaves here by itself.")
        .arg(numberWords(other, homeRegion));
}

QString stillOptedOutWords(const ConsentEvent& event, const TimeWords& times, Timestamp now)
{
    return ConsentWording::tr("Not undone. %1. That is their own word: it stands until they text START, or "
                              "tell you that they want texts again.")
        .arg(optedOutWords(event, times, now));
}

ToldConsent takenBack(ToldConsent told, Timestamp at)
{
    told.what = ConsentChange::OptedIn;
    told.words = ConsentWording::tr("Noted by mistake, taken back at once");
    told.takesBack = at;
    return told;
}

QString agreedWords(Timestamp agreedAt, const ConsentTerm& followUps, const TimeWords& times, Timestamp now)
{
    const QString agreed =
        ConsentWording::tr("They agreed to texts %1.").arg(times.inSentence(agreedAt, now));
    if (followUps.basis != ConsentBasis::Express) return agreed;
    if (!followUps.until)
        return agreed + u' ' + ConsentWording::tr("Follow-ups may go until they take it back.");
    const QString end = times.inSentence(*followUps.until, now);
    const QString until =
        followUps.holdsAt(now)
            ? ConsentWording::tr("For follow-ups that runs out %1, later if they call or write before.")
            : ConsentWording::tr("For follow-ups that ran out %1: ask them again.");
    return agreed + u' ' + until.arg(end);
}

QString followUpWords(const ConsentTerm& followUps, const QTimeZone& zone, Timestamp now)
{
    const auto day = [&zone](Timestamp at) {
        return QLocale().toString(localTime(at, zone).date(), ConsentWording::tr("d MMMM yyyy"));
    };
    if (followUps.basis == ConsentBasis::None || !followUps.since)
        return ConsentWording::tr("None may be sent by itself: they never agreed to any.");
    const QString since = day(*followUps.since);
    if (!followUps.until) return ConsentWording::tr("Until they take it back: they agreed on %1.").arg(since);
    const bool agreed = followUps.basis == ConsentBasis::Express;
    if (!followUps.holdsAt(now))
        return (agreed ? ConsentWording::tr(
                             "None since %1: they agreed on %2, and have not been in touch since.")
                       : ConsentWording::tr("None since %1: they last called or wrote on %2."))
            .arg(day(*followUps.until), since);
    if (agreed)
        return ConsentWording::tr("Until %1, later if they call or write before: they agreed on %2.")
            .arg(day(*followUps.until), since);
    return (followUps.basis == ConsentBasis::Client
                ? ConsentWording::tr("Until %1: they are a client and last called or wrote on %2.")
                : ConsentWording::tr("Until %1: they last called or wrote on %2."))
        .arg(day(*followUps.until), since);
}

const ConsentEvent* latestOptOut(const std::vector<ConsentEvent>& events)
{
    const auto found = std::ranges::find(events, ConsentChange::OptedOut, &ConsentEvent::what);
    return found == events.end() ? nullptr : &*found;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/evidence_words.h"

#include "core/base/local_time.h"
#include "core/compliance/text_permission.h"
#include "core/compliance/text_windows.h"
#include "ui/wording/time_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class EvidenceWording {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

bool isAnyFrom(const QStringList& jurisdictions, const QStringList& countries)
{
    return std::ranges::any_of(jurisdictions, [&](const QString& jurisdiction) {
        return countries.contains(jurisdiction.section(u'-', 0, 0));
    });
}

/// Whether the text service said so.
bool wasTaken(const TextProof& proof)
{
    return std::ranges::any_of(proof.history, [](const ProofStep& step) {
        return step.state == u"Accepted"_s || step.state == u"Sent"_s || step.state == u"Delivered"_s;
    });
}

QString callsWords(const TextProof& proof)
{
    return proof.call.isEmpty() ? QString() : u' ' + EvidenceWording::tr("Call %1.").arg(proof.call.left(8));
}

/// Where they were when it left, as far as it was kept.
RecipientPlace placeIn(const TextProof& proof)
{
    RecipientPlace place{proof.jurisdiction.section(u'-', 0, 0), proof.jurisdiction.section(u'-', 1), {}};
    for (const QString& zone : proof.zones)
        if (const QTimeZone known(zone.toUtf8()); known.isValid()) place.zones.push_back(known);
    return place;
}

/// The law's hours alone: the hours that a desk chose besides may have been others then.
DeskRules lawAlone()
{
    DeskRules rules;
    rules.nurturePreset = false;
    rules.publicHolidays = false;
    return rules;
}

bool is(TextClass textClass, const TextProof& proof)
{
    return codeOf(textClass) == proof.textClass;
}

bool hasLimits(const TextProof& proof)
{
    return proof.overriddenBy.isEmpty() && !is(TextClass::Confirmation, proof) &&
           !is(TextClass::Staff, proof);
}

/// Whether it kept the quiet hours, by the clock that stands in the proof: that they were asked is not kept,
/// and in a trial they may be off.
QString hoursWords(const TextProof& proof)
{
    constexpr std::array withHours{TextClass::TextBack, TextClass::Reminder, TextClass::Nurture};
    const auto* textClass =
        std::ranges::find_if(withHours, [&proof](TextClass each) { return is(each, proof); });
    if (!proof.overriddenBy.isEmpty())
        return EvidenceWording::tr("Quiet hours were not asked: a person decided.");
    if (textClass == withHours.end())
        return EvidenceWording::tr("Quiet hours were not asked: a text of this kind has none.");
    const RecipientPlace place = placeIn(proof);
    if (proof.rulesVersion < textHoursVersion || place.zones.empty())
        return EvidenceWording::tr("Whether it was within the hours of this kind of text: see their clock.");
    const bool within = firstWithinWindow(proof.at, *textClass, place, lawAlone()) == proof.at;
    if (!wasTaken(proof))
        return within
                   ? EvidenceWording::tr(
                         "By their clock it was handed over within the hours in which such a text may leave.")
                   : EvidenceWording::tr(
                         "By their clock it was handed over outside the hours in which such a text may"
                         " leave: quiet hours were switched off, or it answered a voicemail on the"
                         " emergency line.");
    if (within)
        return EvidenceWording::tr("By their clock it left within the hours in which such a text may.");
    return EvidenceWording::tr(
        "By their clock it left outside the hours in which such a text may: quiet hours"
        " were switched off, or it answered a voicemail on the emergency line.");
}

} // namespace

QString purposeWords(const QString& purpose)
{
    const QHash<QString, QString> known{
        {u"TextBack"_s, EvidenceWording::tr("Text-back after a missed call")},
        {u"Question"_s, EvidenceWording::tr("Question in a conversation that they are in")},
        {u"SafetyLine"_s, EvidenceWording::tr("Advice to call the emergency number")},
        {u"FollowUp"_s, EvidenceWording::tr("Follow-up to somebody who had not replied")},
        {u"Reminder"_s, EvidenceWording::tr("Reminder of an appointment")},
        {u"Page"_s, EvidenceWording::tr("Page to somebody of the staff")},
        {u"Digest"_s, EvidenceWording::tr("Morning list to the staff")},
        {u"Confirmation"_s, EvidenceWording::tr("The one answer to STOP, START or HELP")}};
    return known.value(purpose, purpose);
}

QString basisWords(const TextProof& proof)
{
    if (!proof.overriddenBy.isEmpty())
        return EvidenceWording::tr("A person at the desk looked at it and sent it.") + callsWords(proof);
    const QHash<QString, QString> known{
        {u"None"_s, EvidenceWording::tr("No ground was recorded.")},
        {u"Call"_s,
         EvidenceWording::tr("They called and nobody could answer. This is the one answer to that call.")},
        {u"TheirReply"_s, EvidenceWording::tr("They wrote to the business, and this answers them.")},
        {u"Inquiry"_s, EvidenceWording::tr("They called or wrote to the business lately.")},
        {u"Client"_s, EvidenceWording::tr("They were a client of the business lately.")},
        {u"Express"_s, EvidenceWording::tr("They said that they may be texted.")},
        {u"Person"_s, EvidenceWording::tr("A person at the desk sent it.")},
        {u"Staff"_s, EvidenceWording::tr("To the business's own staff.")}};
    QString words = known.value(proof.basis, proof.basis) + callsWords(proof);
    if (!proof.consentEvent.isEmpty())
        words += u' ' + EvidenceWording::tr("See line %1 of what they said.").arg(proof.consentEvent.left(8));
    return words;
}

QString zoneSourceWords(const QString& source)
{
    const QHash<QString, QString> known{
        {u"TheirOwn"_s, EvidenceWording::tr("they told us where they are")},
        {u"AreaCode"_s, EvidenceWording::tr("every time zone of the number's area code")},
        {u"Country"_s, EvidenceWording::tr("every time zone of the number's country")},
        {u"Nobody"_s, EvidenceWording::tr("not known: hours that are day all over the country")}};
    return known.value(source, source);
}

QString rulesWords(const TextProof& proof)
{
    const QString law =
        proof.jurisdiction.isEmpty() ? EvidenceWording::tr("a place that is not known") : proof.jurisdiction;
    const QString asked =
        hasLimits(proof) ? EvidenceWording::tr(
                               "Version %1 of the program's rules, for %2: the limits on how often, and the"
                               " list of those who said no.")
                         : EvidenceWording::tr("Version %1 of the program's rules, for %2.");
    return asked.arg(proof.rulesVersion).arg(law) + u' ' + hoursWords(proof);
}

QString leftLabel(const TextProof& proof)
{
    return wasTaken(proof) ? EvidenceWording::tr("Left") : EvidenceWording::tr("Handed over");
}

QString leftWords(const TextProof& proof, const QTimeZone& zone)
{
    QString words = exactTime(proof.at, zone);
    if (proof.attempt > 1)
        words = EvidenceWording::tr("%1 (attempt %2)").arg(words, QString::number(proof.attempt));
    if (wasTaken(proof)) return words;
    const bool isHeld =
        std::ranges::any_of(proof.history, [](const ProofStep& step) { return step.state == u"Held"_s; });
    return isHeld ? EvidenceWording::tr("%1; nobody knows whether it left").arg(words) : words;
}

QString stepWords(const ProofStep& step)
{
    const QHash<QString, QString> known{
        {u"Queued"_s, EvidenceWording::tr("put off, to be tried again")},
        {u"Sending"_s, EvidenceWording::tr("handed to the text service once more")},
        {u"Accepted"_s, EvidenceWording::tr("accepted by the text service")},
        {u"Sent"_s, EvidenceWording::tr("sent by the text service")},
        {u"Delivered"_s, EvidenceWording::tr("delivered")},
        {u"Refused"_s, EvidenceWording::tr("refused")},
        {u"Failed"_s, EvidenceWording::tr("not delivered")},
        {u"Expired"_s, EvidenceWording::tr("given up, too old to send")},
        {u"Held"_s, EvidenceWording::tr("held for a person: nobody knew whether it had left")},
        {u"Cancelled"_s, EvidenceWording::tr("called off before it left")}};
    QString words = known.value(step.state, step.state);
    if (!step.code.isEmpty()) words += EvidenceWording::tr(", code %1").arg(step.code);
    return words;
}

QStringList ruleSources(const QStringList& jurisdictions)
{
    static const QStringList european{u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s,
                                      u"EE"_s, u"ES"_s, u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s,
                                      u"IE"_s, u"IT"_s, u"LT"_s, u"LU"_s, u"LV"_s, u"MT"_s, u"NL"_s,
                                      u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};
    QStringList sources;
    if (isAnyFrom(jurisdictions, {u"US"_s}))
        sources
            << EvidenceWording::tr(
                   "47 CFR 64.1200(c)(1): no solicitation before 8 in the morning or after 9 in the evening"
                   " where the called party is; the states' own hours where they are shorter.")
            << EvidenceWording::tr(
                   "47 CFR 64.1200(f)(15): what a telephone solicitation is, and that an invitation or"
                   " permission of the person takes it out.")
            << EvidenceWording::tr(
                   "47 CFR 64.1200(a)(10) to (12): how consent is taken back, within what time, and the one"
                   " confirmation.");
    if (isAnyFrom(jurisdictions, {u"CA"_s}))
        sources << EvidenceWording::tr(
            "Canada's anti-spam law, S.C. 2010 c. 23, s. 6, 10 and 11; replies to an inquiry:"
            " SOR/2013-221 s. 3(b).");
    if (isAnyFrom(jurisdictions, {u"GB"_s}))
        sources << EvidenceWording::tr(
            "Privacy and Electronic Communications Regulations 2003, reg. 22 and 23; UK GDPR art. 6"
            " and 21.");
    if (isAnyFrom(jurisdictions, european))
        sources << EvidenceWording::tr("Directive 2002/58/EC art. 13; GDPR art. 6, 17(3)(e) and 21.");
    if (isAnyFrom(jurisdictions, {u"AE"_s}))
        sources << EvidenceWording::tr("United Arab Emirates, Cabinet Resolutions 56 and 57 of 2024.");
    if (isAnyFrom(jurisdictions, {u"SA"_s}))
        sources << EvidenceWording::tr("Saudi Arabia, Personal Data Protection Law art. 25.");
    return sources;
}

QString exactTime(Timestamp at, const QTimeZone& zone)
{
    const QDateTime local = localTime(at, zone);
    return TimeWords(zone).longDate(at) + u", "_s + local.time().toString(u"HH:mm:ss"_s) + u' ' +
           local.timeZoneAbbreviation();
}

} // namespace secondring

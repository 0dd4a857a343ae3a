// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class CheckWording {
    Q_DECLARE_TR_FUNCTIONS(WordingChecks)
};

using What = WordingFinding::What;

QString ofTheForm(const WordingFinding& finding)
{
    switch (finding.what) {
    case What::SaysNothing:
        return CheckWording::tr("Nothing is left of this text where a name or time is not known.");
    case What::UnknownField:
        return CheckWording::tr("There is nothing to fill in for %1.").arg(finding.words);
    case What::LeftOut:
        return CheckWording::tr("%1 is left out here: it says when you open again, and while you are open "
                                "there is nothing to put.")
            .arg(finding.words);
    case What::MayBeLeftOut:
        return CheckWording::tr("%1 is left out where you are open as the text leaves.").arg(finding.words);
    case What::NoBusinessName:
        return CheckWording::tr("The first text has to say who writes: put {business} in.");
    case What::NoOptOut:
        return CheckWording::tr("The first text has to say how to stop: end it with “%1”.")
            .arg(finding.instead);
    case What::NoQuestion:
        return CheckWording::tr("Ask one question: a text with nothing to answer gets fewer replies.");
    case What::ManyQuestions:
        return CheckWording::tr("One question gets more answers than several.");
    case What::Capitals:
        return finding.words.isEmpty()
                   ? CheckWording::tr("Capitals read as shouting, and carriers filter them.")
                   : CheckWording::tr("“%1” reads as shouting, and carriers filter capitals.")
                         .arg(finding.words);
    case What::ManyParts:
        return CheckWording::tr("With a long name and time in it this goes as %n texts, and each is charged.",
                                nullptr, finding.number);
    case What::DoublesParts:
        return finding.instead.isEmpty()
                   ? CheckWording::tr("Because of “%1” one text holds 70 letters instead of 160.")
                         .arg(finding.words)
                   : CheckWording::tr("Because of “%1” one text holds 70 letters instead of 160. Write “%2”.")
                         .arg(finding.words, finding.instead);
    default:
        return {};
    }
}

QString ofTheLanguage(const WordingFinding& finding)
{
    switch (finding.what) {
    case What::NotSpanish:
        return CheckWording::tr(
            "This is the Spanish text, and its words are English: it goes to who writes Spanish.");
    case What::EnglishWayOut:
        return CheckWording::tr("“%1” is English. To who reads Spanish write “%2”.")
            .arg(finding.words, finding.instead);
    default:
        return {};
    }
}

QString ofLinks(const WordingFinding& finding)
{
    switch (finding.what) {
    case What::Link:
        return CheckWording::
            tr("“%1”: a link in the first text looks like fraud, and carriers filter it. Send it once they "
               "have replied.")
                .arg(finding.words);
    case What::PlainLink:
        return CheckWording::tr("Carriers drop links without https. Write “%1”.").arg(finding.instead);
    case What::ShortLink:
        return CheckWording::tr(
                   "Carriers drop short links such as “%1”. Write your own site in full, or no link.")
            .arg(finding.words);
    case What::ManyLinks:
        return CheckWording::tr("More than two links are taken for advertising.");
    case What::StrangePhone:
        return CheckWording::tr("“%1” is not your business number: callers and carriers distrust it.")
            .arg(finding.words);
    default:
        return {};
    }
}

} // namespace

QString sentence(const WordingFinding& finding)
{
    switch (finding.what) {
    case What::CallBackPromise:
        return CheckWording::tr("“%1” is a promise that somebody has to keep. Ask what they need instead.")
            .arg(finding.words);
    case What::Offer:
        return CheckWording::tr(
                   "“%1” turns the answer to a call into advertising, which needs consent in writing.")
            .arg(finding.words);
    case What::HealthDetail:
        return CheckWording::tr(
                   "“%1” is about health or money, and others may read the text. Leave it for the call.")
            .arg(finding.words);
    case What::AsksForSecrets:
        return CheckWording::tr("Never ask for a “%1” by text.").arg(finding.words);
    case What::BarredGoods:
        return CheckWording::tr("Carriers drop texts about “%1”.").arg(finding.words);
    case What::StopWordAsAnswer:
        return CheckWording::tr(
            "STOP, CANCEL, END and QUIT end all texts to whoever answers so. Ask for another word, such as "
            "CHANGE.");
    default:
        break;
    }
    for (const QString& said : {ofLinks(finding), ofTheLanguage(finding)})
        if (!said.isEmpty()) return said;
    return ofTheForm(finding);
}

} // namespace secondring

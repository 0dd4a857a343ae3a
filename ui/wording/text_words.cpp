// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/text_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString tr(const char* words, int n = -1)
{
    return QCoreApplication::translate("Texts", words, nullptr, n);
}

// What is wrong with our account or number there, not with this text.
QString ofOurAccount(TextTrouble trouble)
{
    switch (trouble) {
    case TextTrouble::NotRegistered:
        return tr("Our number is not registered for business texting yet. Finish the registration at the "
                  "text service.");
    case TextTrouble::WrongKey:
        return tr("The text service refused our key. Check it under Settings, Text service.");
    case TextTrouble::NoMoney:
        return tr("The account at the text service is out of credit. Add credit, then send it again.");
    case TextTrouble::BadSender:
        return tr("Our number cannot send texts. Check it under Settings, Text service.");
    case TextTrouble::CountryOff:
        return tr("Texts to this country are switched off at the text service. Call instead.");
    case TextTrouble::TrialAccount:
        return tr("The account at the text service is on trial and reaches only numbers confirmed there.");
    default:
        return {};
    }
}

} // namespace

QString words(TextState state)
{
    switch (state) {
    case TextState::Queued:
        return tr("Waiting to go");
    case TextState::Sending:
        return tr("Sending");
    case TextState::Accepted:
    case TextState::Sent:
        return tr("Sent");
    case TextState::Delivered:
        return tr("Delivered");
    case TextState::Failed:
        return tr("Not delivered");
    case TextState::Refused:
    case TextState::Expired:
    case TextState::Cancelled:
        return tr("Not sent");
    case TextState::Held:
        return tr("Needs a look");
    case TextState::Received:
        return tr("Received");
    }
    return {};
}

QString sentence(TextTrouble trouble)
{
    switch (trouble) {
    case TextTrouble::None:
        return {};
    case TextTrouble::Landline:
        return tr("This is a landline. Call back instead.");
    case TextTrouble::BadNumber:
        return tr("This number does not take texts. Check it, or call back.");
    case TextTrouble::Unreachable:
        return tr("Their phone is off or out of reach. Try again later, or call.");
    case TextTrouble::OptedOut:
        return tr("They asked not to be texted. Call instead.");
    case TextTrouble::Filtered:
        return tr("The carrier held it back as unwanted. Reword it without links, or call.");
    case TextTrouble::RateLimited:
        return tr("Too many texts at once. Send it again in a minute.");
    case TextTrouble::BadRequest:
        return tr("The text service did not take it as it is. Reword it and send it again.");
    case TextTrouble::ProviderDown:
        return tr("The text service has trouble. Send it again in a few minutes.");
    case TextTrouble::NoConnection:
        return tr("The text service could not be reached. Check the internet, then send it again.");
    case TextTrouble::CertificateRefused:
        return tr("The text service could not prove who it is, so nothing was sent. Check this computer's "
                  "clock and network.");
    case TextTrouble::NotUnderstood:
        return tr("The text service answered something unreadable. Ask there before sending it again.");
    case TextTrouble::NotRegistered:
    case TextTrouble::WrongKey:
    case TextTrouble::NoMoney:
    case TextTrouble::BadSender:
    case TextTrouble::CountryOff:
    case TextTrouble::TrialAccount:
        return ofOurAccount(trouble);
    case TextTrouble::Other:
        return tr("The text service refused it. Call, or try other words.");
    }
    return {};
}

QString sentence(TextReason reason)
{
    switch (reason) {
    case TextReason::None:
        return {};
    case TextReason::GotThrough:
        return tr("They got through on the phone.");
    case TextReason::RungBack:
        return tr("You called them back.");
    case TextReason::AnsweredElsewhere:
        return tr("Another desk answered the call.");
    case TextReason::PersonWrote:
        return tr("Somebody at the desk wrote first.");
    case TextReason::TheyWrote:
        return tr("They wrote first.");
    case TextReason::StoppedByPerson:
        return tr("Stopped at the desk.");
    case TextReason::OptedOut:
        return tr("They asked not to be texted. Call instead.");
    case TextReason::TooOld:
        return tr("It waited too long to still make sense. Call back.");
    case TextReason::Unsettled:
        return tr("It may have arrived: the text service does not say. Ask there before sending it again.");
    }
    return {};
}

QString whyNotSent(const FiledText& text)
{
    const auto why = text.reason != TextReason::None ? sentence(text.reason) : sentence(text.trouble);
    return why.isEmpty() ? words(text.state) : u"%1. %2"_s.arg(words(text.state), why);
}

bool isLost(TextState state)
{
    return state == TextState::Failed || state == TextState::Refused || state == TextState::Expired ||
           state == TextState::Held;
}

QString underText(const FiledText& text, const std::optional<Timestamp>& hungUp, const TimeWords& times)
{
    if (text.direction == TextDirection::In) return times.clock(text.at);
    const bool automatic = text.purpose == TextPurpose::TextBack;
    const bool gone =
        text.state != TextState::Queued && text.state != TextState::Cancelled && !isLost(text.state);
    auto line = automatic ? tr("Text-back") : times.clock(text.at);
    if (automatic && gone && hungUp && text.sendingAt)
        line += u" · "_s + tr("%1 after hang-up").arg(duration(*text.sendingAt - *hungUp));
    else if (automatic)
        line += u" · "_s + times.clock(text.at);
    const bool ended = isLost(text.state) || text.state == TextState::Cancelled;
    return line + u" · "_s + (ended ? whyNotSent(text) : words(text.state));
}

QString lengthWords(int units, int unitsInOnePart, int parts)
{
    if (parts == 0) return tr("%1 / %2").arg(units).arg(unitsInOnePart);
    if (parts == 1) return tr("%1 / %2 · 1 text").arg(units).arg(unitsInOnePart);
    return tr("%1 characters · %2 texts").arg(units).arg(parts);
}

QString whyLonger(const QStringList& letters, int parts)
{
    if (letters.isEmpty() || parts < 2) return {};
    const auto shown = letters.mid(0, 3).join(u' ');
    return tr("Sends as %1 texts because of %2").arg(parts).arg(shown);
}

} // namespace secondring

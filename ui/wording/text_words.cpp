// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/text_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class TextWording {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

// What is wrong with our account or number there, not with this text.
QString ofOurAccount(TextTrouble trouble)
{
    switch (trouble) {
    case TextTrouble::NotRegistered:
        return TextWording::tr(
            "Our number is not registered for business texting yet. Finish the registration at the "
            "text service.");
    case TextTrouble::WrongKey:
        return TextWording::tr("The text service refused our key. Check it under Settings, Text service.");
    case TextTrouble::NoMoney:
        return TextWording::tr(
            "The account at the text service is out of credit. Add credit, then send it again.");
    case TextTrouble::BadSender:
        return TextWording::tr("Our number cannot send texts. Check it under Settings, Text service.");
    case TextTrouble::CountryOff:
        return TextWording::tr("Texts to this country are switched off at the text service. Call instead.");
    case TextTrouble::TrialAccount:
        return TextWording::tr(
            "The account at the text service is on trial and reaches only numbers confirmed there.");
    default:
        return {};
    }
}

/// No letter: it rings a bell, colours a terminal, or turns round what comes after it.
bool steers(QChar c)
{
    const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r';
    return control || (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
           (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isSeen(QChar c)
{
    const auto kind = c.category();
    return !c.isSpace() && kind != QChar::Other_Control && kind != QChar::Other_Format &&
           kind != QChar::Other_NotAssigned;
}

} // namespace

QString words(TextState state)
{
    switch (state) {
    case TextState::Queued:
        return TextWording::tr("Waiting to go");
    case TextState::Sending:
        return TextWording::tr("Sending");
    case TextState::Accepted:
    case TextState::Sent:
        return TextWording::tr("Sent");
    case TextState::Delivered:
        return TextWording::tr("Delivered");
    case TextState::Failed:
        return TextWording::tr("Not delivered");
    case TextState::Refused:
    case TextState::Expired:
    case TextState::Cancelled:
        return TextWording::tr("Not sent");
    case TextState::Held:
        return TextWording::tr("Needs a look");
    case TextState::Received:
        return TextWording::tr("Received");
    }
    return {};
}

QString sentence(TextTrouble trouble) // NOLINT(readability-function-size): a table, a sentence a value.
{
    switch (trouble) {
    case TextTrouble::None:
        return {};
    case TextTrouble::Landline:
        return TextWording::tr("This is a landline. Call back instead.");
    case TextTrouble::BadNumber:
        return TextWording::tr("This number does not take texts. Check it, or call back.");
    case TextTrouble::Unreachable:
        return TextWording::tr("Their phone is off or out of reach. Try again later, or call.");
    case TextTrouble::OptedOut:
        return TextWording::tr("They asked not to be texted. Call instead.");
    case TextTrouble::Filtered:
        return TextWording::tr("The carrier held it back as unwanted. Reword it without links, or call.");
    case TextTrouble::RateLimited:
        return TextWording::tr("Too many texts at once. Send it again in a minute.");
    case TextTrouble::BadRequest:
        return TextWording::tr("The text service did not take it as it is. Reword it and send it again.");
    case TextTrouble::ProviderDown:
        return TextWording::tr("The text service has trouble. Send it again in a few minutes.");
    case TextTrouble::NoConnection:
        return TextWording::tr(
            "The text service could not be reached. Check the internet, then send it again.");
    case TextTrouble::CertificateRefused:
        return TextWording::tr(
            "The text service could not prove who it is, so nothing was sent. Check this computer's "
            "clock and network.");
    case TextTrouble::NotUnderstood:
        return TextWording::tr(
            "The text service answered something unreadable. Ask there before sending it again.");
    case TextTrouble::NotRegistered:
    case TextTrouble::WrongKey:
    case TextTrouble::NoMoney:
    case TextTrouble::BadSender:
    case TextTrouble::CountryOff:
    case TextTrouble::TrialAccount:
        return ofOurAccount(trouble);
    case TextTrouble::QuietHours:
        return TextWording::tr(
            "The text service brings no texts to them at that hour. Call, or send it again in the morning.");
    case TextTrouble::Other:
        return TextWording::tr("The text service refused it. Call, or try other words.");
    }
    return {};
}

QString serviceSentence(TextTrouble trouble)
{
    switch (trouble) {
    case TextTrouble::RateLimited:
        return TextWording::tr("The text service asks for a pause. It should pass within a minute.");
    case TextTrouble::ProviderDown:
        return TextWording::tr(
            "The text service has trouble or does not answer. It should pass within minutes.");
    case TextTrouble::NoConnection:
        return TextWording::tr("The text service could not be reached. Check the internet connection.");
    case TextTrouble::NotUnderstood:
        return TextWording::tr(
            "The text service answered something unreadable. Check whether this network wants "
            "you to sign in first.");
    case TextTrouble::NoMoney:
        return TextWording::tr("The account at the text service is out of credit. Add credit there.");
    case TextTrouble::BadRequest:
    case TextTrouble::Other:
        return TextWording::tr(
            "The text service refused to answer. Check account and number under Settings, Text service.");
    default:
        return sentence(trouble);
    }
}

QString receivedWords(const QString& body)
{
    if (body.trimmed().isEmpty())
        return TextWording::tr("A picture or a file. Look at it at the text service.");
    if (std::ranges::none_of(body, isSeen)) return TextWording::tr("A text with nothing in it to read.");
    QString words = body;
    std::ranges::replace_if(words, steers,
                            QChar(0x200B)); // As long as before: their words are found by place.
    return words;
}

QString sentWords(const QString& body)
{
    return std::ranges::any_of(body, isSeen) ? body : TextWording::tr("A text without words");
}

QString picturesWords(int pictures)
{
    return pictures == 1
               ? TextWording::tr("With a picture or a file: look at it at the text service")
               : TextWording::tr("With %1 pictures or files: look at them at the text service").arg(pictures);
}

QString sentence(TextReason reason) // NOLINT(readability-function-size): a table, a sentence a value.
{
    switch (reason) {
    case TextReason::None:
        return {};
    case TextReason::GotThrough:
        return TextWording::tr("They got through on the phone.");
    case TextReason::RungBack:
        return TextWording::tr("You called them back.");
    case TextReason::AnsweredElsewhere:
        return TextWording::tr("Another desk answered the call.");
    case TextReason::PersonWrote:
        return TextWording::tr("Somebody at the desk wrote first.");
    case TextReason::TheyWrote:
        return TextWording::tr("They wrote first.");
    case TextReason::StoppedByPerson:
        return TextWording::tr("Stopped at the desk.");
    case TextReason::OptedOut:
        return TextWording::tr("They asked not to be texted. Call instead.");
    case TextReason::TooOld:
        return TextWording::tr("It waited too long to still make sense. Call back.");
    case TextReason::QuietHours:
        return TextWording::tr("It is quiet hours in their time zone.");
    case TextReason::TooSoon:
        return TextWording::tr("They were texted only just now.");
    case TextReason::Paused:
        return TextWording::tr("They may have asked for no more texts. Read what they wrote and say so.");
    case TextReason::NotRegistered:
        return TextWording::tr("Your number is not registered for texting yet. It goes once it is.");
    case TextReason::CountryNotAllowed:
        return TextWording::tr("Automatic texts to their country are switched off. Call, or write yourself.");
    case TextReason::NoBasis:
        return TextWording::tr("They never asked for texts like this. Call instead.");
    case TextReason::ConsentExpired:
        return TextWording::tr("It is too long since they agreed to texts or called. Call instead.");
    case TextReason::TooMany:
        return TextWording::tr("They have had as many automatic texts as the rules allow.");
    case TextReason::WhatsAppWindowClosed:
        return TextWording::tr("They can be written to there only within a day after they wrote.");
    case TextReason::LimitReached:
        return TextWording::tr(
            "Automatic texts were paused: too many at once. Call back, or write yourself.");
    case TextReason::Unsettled:
        return TextWording::tr(
            "It may have arrived: the text service does not say. Ask there before sending it again.");
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
    auto line = automatic ? TextWording::tr("Text-back") : times.clock(text.at);
    if (automatic && gone && hungUp && text.sendingAt)
        line += u" · "_s + TextWording::tr("%1 after hang-up").arg(duration(*text.sendingAt - *hungUp));
    else if (automatic)
        line += u" · "_s + times.clock(text.at);
    const bool ended = isLost(text.state) || text.state == TextState::Cancelled;
    return line + u" · "_s + (ended ? whyNotSent(text) : words(text.state));
}

QString lengthWords(int units, int unitsInOnePart, int parts)
{
    if (parts == 0) return TextWording::tr("%1 / %2").arg(units).arg(unitsInOnePart);
    if (parts == 1) return TextWording::tr("%1 / %2 · 1 text").arg(units).arg(unitsInOnePart);
    return TextWording::tr("%1 characters · %2 texts").arg(units).arg(parts);
}

QString whyLonger(const QStringList& letters, int parts)
{
    if (letters.isEmpty() || parts < 2) return {};
    const auto shown = letters.mid(0, 3).join(u' ');
    return TextWording::tr("Sends as %1 texts because of %2").arg(parts).arg(shown);
}

} // namespace secondring

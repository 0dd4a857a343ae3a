// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/line_words.h"

#include "ui/wording/watch_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class LineWording {
    Q_DECLARE_TR_FUNCTIONS(Lines)
};

Health::State stateOf(const LineStatus& line)
{
    switch (line.state) {
    case LineMonitor::State::Watching: // It may watch and have something to say all the same.
        // That a line hides answers was found out, and somebody chose to leave it so.
        return line.trouble == LineTrouble::None && line.doubt != LineDoubt::Unchecked
                   ? Health::State::Good
                   : Health::State::Warning;
    case LineMonitor::State::Connecting:
        return Health::State::Working;
    case LineMonitor::State::Stopped:
        return Health::State::Warning;
    case LineMonitor::State::Faulty:
        break;
    }
    return Health::State::Broken;
}

RailWords shortWords(const LineStatus& line)
{
    const auto state = stateOf(line);
    switch (line.state) {
    case LineMonitor::State::Watching:
        if (line.trouble == LineTrouble::None && line.doubt == LineDoubt::Unchecked)
            return {LineWording::tr("%1 not checked yet").arg(line.name), state, line.name};
        return {LineWording::tr("%1 listening").arg(line.name), state, line.name};
    case LineMonitor::State::Connecting:
        return {LineWording::tr("%1 connecting").arg(line.name), state, line.name};
    case LineMonitor::State::Stopped:
        return {LineWording::tr("%1 is off").arg(line.name), state, line.name};
    case LineMonitor::State::Faulty:
        break;
    }
    if (line.trouble == LineTrouble::WrongPassword)
        return {LineWording::tr("Wrong password, not listening"), state};
    return {LineWording::tr("%1 not listening").arg(line.name), state, line.name};
}

} // namespace

QString sentence(LineTrouble trouble) // NOLINT(readability-function-size): a table, a sentence a value.
{
    switch (trouble) {
    case LineTrouble::None:
        return {};
    case LineTrouble::NameNotFound:
        return LineWording::tr("There is no server of that name. Check it under Settings, Phone line.");
    case LineTrouble::Unreachable:
        return LineWording::tr("The phone system cannot be reached. Check its address and the network.");
    case LineTrouble::NoAnswer:
        return LineWording::tr(
            "The phone system does not answer. It may be restarting; it is tried again by itself.");
    case LineTrouble::WrongPassword:
        return LineWording::tr("Wrong user or password. Check them under Settings, Phone line.");
    case LineTrouble::CertificateRefused:
        return LineWording::tr(
            "The phone system could not prove who it is. Check its name, or give its certificate under "
            "Settings, Phone line.");
    case LineTrouble::Refused:
        return LineWording::tr("The phone system does not let this extension sign in. Ask whoever runs it.");
    case LineTrouble::BadSettings:
        return LineWording::tr("Something is missing in this line's settings. See Settings, Phone line.");
    case LineTrouble::PasswordLocked:
        return LineWording::tr(
            "The system keychain does not give its password. Unlock the keychain, or type the "
            "password again under Settings, Phone line.");
    case LineTrouble::SecondCopy:
        return LineWording::tr(
            "Another program signs in as this line does. Close it, or one of the two misses calls.");
    case LineTrouble::NotSpoken:
        return LineWording::tr("What answers there is something else. Check the address and the port.");
    case LineTrouble::Garbled:
        return LineWording::tr(
            "What comes from it cannot be read. Check its speed, its cable and its settings.");
    case LineTrouble::PortSilent:
        return LineWording::tr(
            "Nothing on the port answers as this device does. Check that it is switched on, "
            "or choose another port under Settings, Phone line.");
    case LineTrouble::PortMissing:
        return LineWording::tr(
            "There is no such port. Plug the device in, or choose another port under Settings, Phone line.");
    case LineTrouble::PortBusy:
        return LineWording::tr(
            "Another program holds the port. Close it; the port is tried again by itself.");
    case LineTrouble::PortDenied:
        return LineWording::tr(
            "This computer's user may not open the port. On Linux, add the user to the group dialout.");
    case LineTrouble::Unplugged:
        return LineWording::tr("The device is not plugged in. Calls are noticed again as soon as it is.");
    case LineTrouble::NoCallerId:
        return LineWording::tr(
            "The device does not report callers. Check that the line has caller ID, and the country.");
    case LineTrouble::PinNeeded:
        return LineWording::tr("The SIM card asks for its PIN. Type it under Settings, Phone line.");
    case LineTrouble::PinRefused:
        return LineWording::tr("The SIM card refused its PIN, which is not tried again. Type the right one "
                               "under Settings, Phone line.");
    case LineTrouble::NoSim:
        return LineWording::tr("There is no SIM card in the device, or it cannot be read.");
    case LineTrouble::SimLocked:
        return LineWording::tr(
            "The SIM card is locked. Put it into a phone and unlock it there with its PUK.");
    case LineTrouble::NoNetwork:
        return LineWording::tr(
            "There is no mobile network. Move the device, or ask the carrier about the card.");
    case LineTrouble::NoVoice:
        return LineWording::tr("The device or its contract takes no calls. Use one that does.");
    case LineTrouble::Guessed:
        return LineWording::tr(
            "Somebody tries tokens that are not this line's. Phones with the right one are still heard.");
    case LineTrouble::SwitchedOff:
        return LineWording::tr(
            "The call monitor of the FRITZ!Box is off. Dial #96*5* on a phone connected to it.");
    case LineTrouble::UnitMisset:
        return LineWording::tr("The unit is set so that it does not report how calls end. Set it up under "
                               "Settings, Phone line.");
    case LineTrouble::UnitSilent:
        return LineWording::tr("Nothing has been heard from the unit yet. Check its cables, and ring your "
                               "own number to test it.");
    case LineTrouble::PhoneSilent:
        return LineWording::tr("MicroSIP is not set to report its calls here. Connect it again under "
                               "Settings, Phone line.");
    case LineTrouble::CertificateUnread:
        return LineWording::tr("The certificate file cannot be read. Choose a PEM file under Settings, Phone "
                               "line.");
    case LineTrouble::CallsFromElsewhere:
        return LineWording::tr("A call came from an address that is not your phone system's and was turned "
                               "away. If it is theirs, add it under Settings, Phone line, Calls also from.");
    case LineTrouble::AskingRefused:
        return LineWording::tr(
            "The user may not ask Asterisk whether a caller withholds the number, so nobody "
            "is texted by itself. Let this manager user write call.");
    case LineTrouble::TrunkUnclear:
        return LineWording::tr("It is not clear whether calls come in or go out. Name your trunks under "
                               "Settings, Phone line, Trunks.");
    case LineTrouble::NoTextService:
        return LineWording::tr("No text service is set up. See Settings, Text service.");
    case LineTrouble::ServiceUnread:
        return LineWording::tr(
            "The text service's list of calls cannot be read. It is tried again by itself; "
            "should it last, test the service under Settings, Text service.");
    case LineTrouble::ServiceRefused:
        return LineWording::tr("The text service does not let its list of calls be read. Test the service "
                               "under Settings, Text service.");
    case LineTrouble::NotBuilt:
        return LineWording::tr("This build of Second Ring cannot watch this kind of line.");
    }
    return {};
}

QString testSentence(LineTrouble trouble)
{
    if (trouble != LineTrouble::NoAnswer) return sentence(trouble);
    return LineWording::tr("The phone system does not answer. Check address, port and transport.");
}

namespace {

QString listeningWords(LineDoubt doubt)
{
    switch (doubt) {
    case LineDoubt::None:
        break;
    case LineDoubt::Unchecked:
        return LineWording::tr("Listening, but not checked yet: nobody is texted by itself. Check it under "
                               "Settings, Phone line.");
    case LineDoubt::HidesAnswers:
        return LineWording::tr("Listening. Answered calls look missed on it: nobody is texted by itself on "
                               "what it says.");
    }
    return LineWording::tr("Listening. Missed calls are noticed.");
}

/// What is wrong with a line that watches all the same.
QString watchingWith(const LineStatus& line)
{
    const LineTrouble trouble = line.trouble;
    if (trouble == LineTrouble::CallsFromElsewhere)
        return LineWording::tr(
                   "Listening, but a call came from %1, which is not your phone system's address, "
                   "and was turned away. If it is theirs, add it under Settings, Phone line, "
                   "Calls also from.")
            .arg(line.detail);
    if (trouble == LineTrouble::TrunkUnclear)
        return LineWording::tr(
                   "Listening, but whether a call by way of “%1” came in or went out was not "
                   "clear, so nobody was texted for it. If calls from outside come that way, name "
                   "it under Settings, Phone line, Trunks.")
            .arg(line.detail);
    if (trouble == LineTrouble::Refused)
        return LineWording::tr(
            "Listening, but the phone system does not show what becomes of calls. Ask whoever "
            "runs it to let this extension watch.");
    if (trouble == LineTrouble::NotSpoken)
        return LineWording::tr("Listening, but something else sends to this port, too. Find the program or "
                               "device that does, or choose another port.");
    return LineWording::tr("Listening, but: %1").arg(sentence(trouble));
}

} // namespace

Health healthOf(const LineStatus& line, OtherDesk other, const QString& itsName)
{
    const auto state = stateOf(line);
    if (other == OtherDesk::WatchesFor)
        return {line.name, Health::State::Good, watchedForUsSentence(itsName)};
    switch (line.state) {
    case LineMonitor::State::Watching:
        if (line.trouble != LineTrouble::None) return {line.name, state, watchingWith(line)};
        return {line.name, state, listeningWords(line.doubt)};
    case LineMonitor::State::Connecting:
        return {line.name, state, LineWording::tr("Connecting. Calls are not noticed yet.")};
    case LineMonitor::State::Stopped:
        return {line.name, state, LineWording::tr("Switched off. Calls on it are not noticed.")};
    case LineMonitor::State::Faulty:
        break;
    }
    const auto why = sentence(line.trouble);
    if (other == OtherDesk::WatchesToo)
        return {line.name, Health::State::Warning,
                LineWording::tr("Not listening at this desk. %1").arg(why).trimmed()};
    return {line.name, state, LineWording::tr("Not listening, calls are not noticed. %1").arg(why).trimmed()};
}

namespace {

RailWords wordsOfLines(const std::vector<LineStatus>& lines, OtherDesk other)
{
    if (other == OtherDesk::WatchesFor) return {LineWording::tr("Another desk watches"), Health::State::Good};
    RailWords worst = shortWords(*std::ranges::max_element(lines, {}, stateOf));
    if (other == OtherDesk::WatchesToo) worst.state = std::min(worst.state, Health::State::Warning);
    if (worst.state != Health::State::Good || lines.size() == 1) return worst;
    return {LineWording::tr("%1 lines listening").arg(QLocale().toString(lines.size())), Health::State::Good};
}

} // namespace

RailWords railWords(const std::vector<LineStatus>& lines, const std::vector<Health>& others, OtherDesk other)
{
    if (lines.empty()) return {LineWording::tr("No line set up"), Health::State::Warning};
    RailWords words = wordsOfLines(lines, other);
    if (words.state != Health::State::Good) return words;
    const auto worst = std::ranges::max_element(others, {}, &Health::state);
    if (worst == others.end() || worst->state < Health::State::Warning) return words;
    return {LineWording::tr("%1: needs a look").arg(worst->of), worst->state, worst->of};
}

} // namespace secondring

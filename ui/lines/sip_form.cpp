// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/sip_form.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int highestSipPort = 65535;

bool isIpAddress(const QString& words)
{
    static const QRegularExpression four(
        u"^(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$"_s);
    static const QRegularExpression six(u"^[0-9a-fA-F:]*:[0-9a-fA-F:]*:[0-9a-fA-F.:]*$"_s);
    return four.match(words).hasMatch() || six.match(words).hasMatch();
}

} // namespace

SipForm::SipForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent) : KindForm(desk, more, parent)
{
    using Sip = SipLineSettings;
    addHost({u"server"_s, tr("Server"), tr("Name or address of your phone system.")}, placeOf(&Sip::server))
        ->setPlaceholderText(u"pbx.example.com"_s);
    addTransport();
    addText({u"user"_s, tr("User"), tr("The extension, as your phone system calls it.")},
            placeOf(&Sip::user));
    addSecret(tr("Password"));
    addWatching();
    addText({u"authUser"_s, tr("Sign-in name"), tr("Only where it differs from the user."), true},
            placeOf(&Sip::authUser));
    addHost({u"domain"_s, tr("Domain"), tr("Only where it differs from the server."), true},
            placeOf(&Sip::domain));
    addHost({u"tlsName"_s, tr("Name on certificate"),
             tr("Only with TLS, and where it differs from the server."), true},
            placeOf(&Sip::tlsName));
    addFile(
        {u"caFile"_s, tr("Certificate file"), tr("A PEM file, if your phone system signs its own."), true},
        placeOf(&Sip::caFile));
    addList({u"allowed"_s, tr("Calls also from"),
             tr("Further addresses calls may come from, separated by commas."), true},
            placeOf(&Sip::allowedAddresses),
            [](QString& address) {
                return isIpAddress(address)
                           ? QString()
                           : tr("%1 is not an address. Write numbers, like 192.168.1.10.").arg(address);
            })
        ->setPlaceholderText(u"192.168.1.10, 192.168.1.11"_s);
    addTick({u"ringing"_s, tr("Ringing"),
             tr("Some phone systems drop a phone that does not say it rings. Callers hear no difference."),
             true},
            tr("Answer with ringing (180)"), placeOf(&Sip::answerWithRinging));
}

void SipForm::addTransport()
{
    using Sip = SipLineSettings;
    addChoice({u"transport"_s, tr("Transport")},
              {{tr("UDP"), static_cast<int>(SipTransport::Udp)},
               {tr("TCP"), static_cast<int>(SipTransport::Tcp)},
               {tr("TLS, encrypted"), static_cast<int>(SipTransport::Tls)}},
              choiceOf(&Sip::transport));
    addNumber({u"port"_s, tr("Port")}, {0, highestSipPort, {}}, placeOf(&Sip::port), tr("Standard"));
}

void SipForm::addWatching()
{
    using Sip = SipLineSettings;
    addChoice({u"sipMode"_s, tr("How it watches")},
              {{tr("Ring along"), static_cast<int>(SipMode::RingAlong),
                tr("One more phone of the extension, that never answers. If every other phone is busy or "
                   "off, callers may hear it ring on where they used to hear busy, and voicemail may come "
                   "later.")},
               {tr("Watch only"), static_cast<int>(SipMode::Watch),
                tr("Rings nowhere and changes nothing for callers. Needs a phone system that shows its "
                   "extensions' states. It may not show a second caller, and a call that voicemail takes "
                   "may look answered.")},
               {tr("Peek and watch"), static_cast<int>(SipMode::Peek),
                tr("Turns each call down at once, only to learn who calls, and watches the extension for "
                   "how it ends. Other phones ring on. If none of them answers, callers may hear busy.")}},
              choiceOf(&Sip::mode));
    addText({u"watchedExtension"_s, tr("Extension to watch"),
             tr("Its state shows who answered. Needed to watch or peek; beside ringing along it confirms "
                "how calls end.")},
            placeOf(&Sip::watchedExtension));
    addTick(
        {u"ringsAlone"_s, tr("Other phones"),
         tr("To watch or peek: what a colleague answers at another phone looks missed here. Unless ticked, "
            "you are asked what became of each call, and nobody is texted by itself. Ringing along does "
            "not need it.")},
        tr("This extension rings alone, no other phone answers its calls"), placeOf(&Sip::alone));
    addText({u"mailbox"_s, tr("Voicemail box"),
             tr("So that a voicemail is noted beside the call. Empty: only what your phone system tells by "
                "itself."),
             true},
            placeOf(&Sip::mailbox));
}

QString SipForm::testing(const LineSettings& line) const
{
    return tr("Signing in to %1").arg(sipOf(line).server);
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/kind_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class KindWording {
    Q_DECLARE_TR_FUNCTIONS(LineKinds)
};

KindWords systemWords(LineKind kind)
{
    if (kind == LineKind::Asterisk)
        return {KindWording::tr("Asterisk or FreePBX"),
                KindWording::tr("Sees every call through the phone system: who answered, queues, voicemail, "
                                "and your calls back."),
                KindWording::tr("Needs a manager or REST user of the phone system."), u"database"_s};
    if (kind == LineKind::FritzBox)
        return {
            KindWording::tr("FRITZ!Box"),
            KindWording::tr("Sees every call of the box, who answered, and its answering machine. Can "
                            "catch up on calls that came while this computer was off."),
            KindWording::tr("Needs the box in your network, and #96*5* dialled once on one of its phones."),
            u"store"_s};
    return {KindWording::tr("Phone system extension (SIP)"),
            KindWording::tr("Sees every call to an extension, who calls, and on most phone systems whether "
                            "another phone answered."),
            KindWording::tr("Needs an extension and its password, from whoever runs the phone system."),
            u"phone"_s};
}

KindWords deviceWords(LineKind kind)
{
    if (kind == LineKind::CallerIdBox)
        return {
            KindWording::tr("CallerID.com unit"),
            KindWording::tr("Sees calls on your analogue lines; full-featured units also see whether they "
                            "were answered."),
            KindWording::tr("Needs a Whozz Calling?, Ethernet Link or Vertex in front of your phones."),
            u"activity"_s};
    if (kind == LineKind::Modem)
        return {KindWording::tr("USB caller-ID modem"),
                KindWording::tr("Sees who calls and how often it rings. Most cannot see whether somebody "
                                "answered: then the desk is asked."),
                KindWording::tr("Needs one modem for each line, and caller ID from your phone company."),
                u"plug"_s};
    return {KindWording::tr("Mobile stick with a SIM"),
            KindWording::tr("Every ring on it is a missed call, for sure. Best where your own line forwards "
                            "here what nobody answers."),
            KindWording::tr("Needs a USB stick that takes voice calls, and a SIM card."), u"smartphone"_s};
}

} // namespace

KindWords kindWords(LineKind kind)
{
    switch (kind) {
    case LineKind::Sip:
    case LineKind::Asterisk:
    case LineKind::FritzBox:
        return systemWords(kind);
    case LineKind::CallerIdBox:
    case LineKind::Modem:
    case LineKind::Gsm:
        return deviceWords(kind);
    case LineKind::Softphone:
        return {KindWording::tr("Softphone on this computer"),
                KindWording::tr("Sees the calls of MicroSIP, another softphone or a desk phone that reports "
                                "them. Answers on other phones are not seen."),
                KindWording::tr("Needs MicroSIP, or a phone that can start a command or a web address on "
                                "each call."),
                u"monitor"_s};
    case LineKind::Provider:
        break;
    }
    return {KindWording::tr("Your text service's number"),
            KindWording::tr("Sees calls to the number you text from, a minute or two after they ended."),
            KindWording::tr("Needs a text service whose number also takes calls."), u"message-square"_s};
}

QString notInThisBuild()
{
    return KindWording::tr("This copy of Second Ring was built without it.");
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/asterisk_form.h"

using namespace Qt::StringLiterals;

namespace secondring {

AsteriskForm::AsteriskForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent)
    : KindForm(desk, more, parent)
{
    using Switch = AsteriskLineSettings;
    addHost({u"server"_s, tr("Server"), tr("Name or address of Asterisk or FreePBX.")},
            placeOf(&Switch::server))
        ->setPlaceholderText(u"192.168.1.5"_s);
    addChoice({u"api"_s, tr("Interface")},
              {{tr("Manager (AMI)"), static_cast<int>(Switch::Api::Ami),
                tr("In FreePBX: Settings, Asterisk Manager Users. It needs to read call, agent and dialplan, "
                   "and to write call, only to ask what rings and whether a caller withholds the number. "
                   "The password itself is never sent.")},
               {tr("REST (ARI)"), static_cast<int>(Switch::Api::Ari),
                tr("In FreePBX: Settings, Asterisk REST Interface Users. Read only is enough. The password "
                   "goes with each request: encrypt it outside the office network.")}},
              choiceOf(&Switch::api));
    addTick({u"tls"_s, tr("Encrypted"), tr("Where your phone system offers it.")}, tr("Use TLS"),
            placeOf(&Switch::tls));
    addNumber({u"port"_s, tr("Port")}, {0, 65535, {}}, placeOf(&Switch::port), tr("Standard"));
    addText({u"user"_s, tr("User"), tr("The name of that manager or REST user.")}, placeOf(&Switch::user));
    addSecret(tr("Password"));
    addList({u"queues"_s, tr("Only these queues"),
             tr("Where only some queues are the front desk's. Empty: every call from outside."), true},
            placeOf(&Switch::queues));
    addList({u"trunks"_s, tr("Trunks"),
             tr("Where it stays unclear whether a call came in or went out: the names of the trunks, or of "
                "the dial plan's context for calls from outside."),
             true},
            placeOf(&Switch::trunks));
    addNumber({u"innerDigits"_s, tr("Own extensions"),
               tr("A number of at most so many digits is one of your own phones."), true},
              {1, 9, tr(" digits")}, placeOf(&Switch::innerDigits));
    addFile(
        {u"caFile"_s, tr("Certificate file"), tr("A PEM file, if your phone system signs its own."), true},
        placeOf(&Switch::caFile));
}

QString AsteriskForm::testing(const LineSettings& line) const
{
    return tr("Signing in to %1").arg(std::get<AsteriskLineSettings>(line.how).server);
}

} // namespace secondring

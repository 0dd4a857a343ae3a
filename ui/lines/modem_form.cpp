// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/modem_form.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {

ModemForm::ModemForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent) : KindForm(desk, more, parent)
{
    using Modem = ModemLineSettings;
    addPort({u"serialPort"_s, tr("Port"),
             tr("Where the modem is plugged in. Without a modem there, plug it "
                "in and open the list again.")},
            placeOf(&Modem::port));
    addText({u"country"_s, tr("Country code"),
             tr("Two digits of T.35, such as B5 for the United States and Canada. A modem set for another "
                "country often shows no caller. Empty: as it is."),
             true},
            placeOf(&Modem::country), [](QString& typed) {
                static const QRegularExpression code(u"^([0-9A-F]{2})?$"_s);
                typed = typed.toUpper();
                return code.match(typed).hasMatch() ? QString()
                                                    : tr("Two digits from 0 to 9 and A to F, such as B5.");
            });
    addNumber({u"voicemailRings"_s, tr("Voicemail after"),
               tr("The line check counts it. A call that rings so often was not answered; of one that stops "
                  "sooner nobody knows, and the desk is asked.")},
              {0, 30, tr(" rings")}, placeOf(&Modem::voicemailRings), tr("Not known"));
    addNote(tr("Most modems cannot see whether a call was answered. The line check finds out whether yours "
               "notices a phone being picked up."));
    addNumber({u"baud"_s, tr("Speed"), tr("Any speed suits most modems."), true},
              {300, 4'000'000, tr(" baud")}, placeOf(&Modem::baud));
    addText({u"extraInit"_s, tr("Further command"),
             tr("Sent at the start, for a modem that needs one, such as AT+PCW=2."), true},
            placeOf(&Modem::extraInit));
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/gsm_form.h"

#include "core/settings/secret_vault.h"
#include "core/settings/settings_keeper.h"
#include "ui/lines/code_rows.h"

using namespace Qt::StringLiterals;

namespace secondring {

GsmForm::GsmForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent) : KindForm(desk, more, parent)
{
    using Stick = GsmLineSettings;
    addPort({u"serialPort"_s, tr("Port"),
             tr("Where the stick is plugged in. Sticks often show several ports: "
                "test which one answers.")},
            placeOf(&Stick::port));
    addSecret(tr("PIN"), tr("Of the SIM, if it asks for one. A wrong PIN is tried once only. Kept in %1.")
                             .arg(desk.vault.where()));
    addTick({u"forwardsOnly"_s, tr("Forwarding"),
             tr("Your own line forwards here what nobody answers. Then every ring on the stick is a missed "
                "call, for sure. It takes the place of your carrier's voicemail.")},
            tr("Only missed calls are forwarded here"), placeOf(&Stick::forwardsOnly));
    if (desk.lines.forwardingCodes) addForwarding();
    addNumber({u"baud"_s, tr("Speed"), tr("Any speed suits most sticks."), true},
              {300, 4'000'000, tr(" baud")}, placeOf(&Stick::baud));
}

void GsmForm::addForwarding()
{
    m_number = new TextField(u"stickNumber"_s, this);
    auto* row = new FormRow(desk().theme, tr("Number of the stick"), m_number, this);
    row->setHint(tr("Type it to see what to dial on your own line. Carriers differ: if a code is not taken, "
                    "ask yours. The number is not kept."));
    addWide(row);
    m_codes = new CodeRows(desk().theme, this);
    addWide(m_codes);
    connect(m_number, &TextField::settled, this, &GsmForm::showCodes);
}

void GsmForm::showCodes(const QString& number)
{
    if (number.isEmpty()) return m_codes->showCodes({});
    m_codes->showCodes(desk().lines.forwardingCodes(number, desk().keeper.current().business.region));
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/kind_forms.h"

#include "ui/lines/asterisk_form.h"
#include "ui/lines/box_form.h"
#include "ui/lines/fritzbox_form.h"
#include "ui/lines/gsm_form.h"
#include "ui/lines/modem_form.h"
#include "ui/lines/provider_form.h"
#include "ui/lines/sip_form.h"
#include "ui/lines/softphone_form.h"

namespace secondring {

KindForm* makeKindForm(LineKind kind, const SettingsDesk& desk, MoreBox& more, QWidget* parent)
{
    switch (kind) {
    case LineKind::Sip:
        break;
    case LineKind::Asterisk:
        return new AsteriskForm(desk, more, parent);
    case LineKind::FritzBox:
        return new FritzBoxForm(desk, more, parent);
    case LineKind::CallerIdBox:
        return new BoxForm(desk, more, parent);
    case LineKind::Modem:
        return new ModemForm(desk, more, parent);
    case LineKind::Gsm:
        return new GsmForm(desk, more, parent);
    case LineKind::Softphone:
        return new SoftphoneForm(desk, more, parent);
    case LineKind::Provider:
        return new ProviderForm(desk, more, parent);
    }
    return new SipForm(desk, more, parent);
}

} // namespace secondring

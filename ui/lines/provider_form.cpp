// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/provider_form.h"

namespace secondring {

ProviderForm::ProviderForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent)
    : KindForm(desk, more, parent)
{
    addNote(tr("Nothing to fill in: the number and its account stand under Text service. Calls to that "
               "number are read from the service's own list, so they are noticed a minute or two after they "
               "ended. Calls while this computer was off are filed later, and not texted."));
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/kind_form.h"

namespace secondring {

/// Calls to the number of the text service: nothing to fill in.
class ProviderForm final : public KindForm {
    Q_OBJECT

public:
    ProviderForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent);
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/kind_form.h"

namespace secondring {

/// A modem that reports caller ID.
class ModemForm final : public KindForm {
    Q_OBJECT

public:
    ModemForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent);
};

} // namespace secondring

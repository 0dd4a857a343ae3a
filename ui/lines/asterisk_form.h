// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/kind_form.h"

namespace secondring {

/// Asterisk or FreePBX, by one of its own interfaces.
class AsteriskForm final : public KindForm {
    Q_OBJECT

public:
    AsteriskForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent);

    [[nodiscard]] QString testing(const LineSettings& line) const override;
};

} // namespace secondring

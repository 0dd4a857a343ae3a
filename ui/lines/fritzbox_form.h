// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/kind_form.h"

namespace secondring {

/// A FRITZ!Box and its call monitor.
class FritzBoxForm final : public KindForm {
    Q_OBJECT

public:
    FritzBoxForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent);

    [[nodiscard]] QString testing(const LineSettings& line) const override;
};

} // namespace secondring

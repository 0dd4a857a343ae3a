// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/kind_form.h"

namespace secondring {

/// An extension of the business's telephone system, by SIP.
class SipForm final : public KindForm {
    Q_OBJECT

public:
    SipForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent);

    [[nodiscard]] QString testing(const LineSettings& line) const override;

private:
    void addWatching();
    void addTransport();
};

} // namespace secondring

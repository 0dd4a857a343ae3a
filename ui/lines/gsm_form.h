// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/kind_form.h"

namespace secondring {

class CodeRows;

/// A mobile stick with a SIM of its own.
class GsmForm final : public KindForm {
    Q_OBJECT

public:
    GsmForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent);

private:
    void addForwarding();
    void showCodes(const QString& number);

    TextField* m_number = nullptr; ///< Not kept: only to write the codes.
    CodeRows* m_codes = nullptr;
};

} // namespace secondring

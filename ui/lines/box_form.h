// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/kind_form.h"

namespace secondring {

class DeedBar;

/// A unit of CallerID.com, on the network or on a serial port.
class BoxForm final : public KindForm {
    Q_OBJECT

public:
    BoxForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent);

    void fill(const LineSettings& line) override;
    [[nodiscard]] QString testing(const LineSettings& line) const override;

private:
    void addUnit();
    void addDeeds();
    void run(DeedBar* bar, const std::function<QFuture<TestFinding>(const LineSettings&)>& deed,
             const QString& running);

    LineSettings m_line;
    FormRow* m_port = nullptr;
    DeedBar* m_read = nullptr; ///< None where this build cannot talk to the unit.
    DeedBar* m_fix = nullptr;
};

} // namespace secondring

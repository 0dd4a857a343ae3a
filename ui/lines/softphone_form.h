// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/kind_form.h"

namespace secondring {

class CodeRows;
class DeedBar;

/// A softphone on this computer, or desk phones that report their calls.
class SoftphoneForm final : public KindForm {
    Q_OBJECT

public:
    SoftphoneForm(const SettingsDesk& desk, MoreBox& more, QWidget* parent);

    void fill(const LineSettings& line) override;

private:
    void addToken();
    void addMicroSip();
    void withToken(DeedBar* bar, const std::function<void(const QString& token)>& use);
    void showReports();
    void connectMicroSip();
    void leaveMicroSip();

    LineSettings m_line;
    DeedBar* m_token = nullptr;
    CodeRows* m_reports = nullptr;
    DeedBar* m_connect = nullptr;
    DeedBar* m_leave = nullptr;
};

} // namespace secondring

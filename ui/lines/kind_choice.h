// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_desk.h"

#include <QWidget>

namespace secondring {

/// "What rings at your desk?": each kind of line with what it can see and what it needs.
class KindChoice : public QWidget {
    Q_OBJECT

public:
    KindChoice(const SettingsDesk& desk, QWidget* parent);

    /// Whether one can go back without choosing.
    void setMayCancel(bool may);
    void takeFocus();

Q_SIGNALS:
    void chosen(secondring::LineKind kind);
    void cancelled();

private:
    QWidget* m_first = nullptr;
    QWidget* m_cancel;
};

} // namespace secondring

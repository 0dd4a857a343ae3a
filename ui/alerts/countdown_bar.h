// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace secondring {

/// How much of a wait is over. Only decoration: the words beside it say the seconds.
class CountdownBar : public QWidget {
    Q_OBJECT

public:
    explicit CountdownBar(const Theme& theme, QWidget* parent = nullptr);

    void setElapsed(double share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_elapsed = 0;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QWidget>

namespace secondring {

/// A pill on its own: one line the program says.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(const Theme& theme, QWidget* parent = nullptr);

    void showPill(const PillLook& look);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PillLook m_look;
};

} // namespace secondring

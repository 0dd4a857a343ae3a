// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QAbstractButton>

namespace secondring {

/// The heat of a lead as a tag that opens its reasons.
class HeatButton : public QAbstractButton {
    Q_OBJECT

public:
    HeatButton(const Theme& theme, QWidget* parent);

    void showTag(const TagLook& look);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TagLook m_look;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QFrame>

namespace secondring {

/// A panel with a border and round corners; put a layout into it.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const Theme& theme, QWidget* parent = nullptr);

    void setSurface(const Surface& surface);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Surface m_surface{Token::Panel, Token::Line, 10};
};

} // namespace secondring

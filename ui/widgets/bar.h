// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace secondring {

/// A plain ground with, if wanted, a line along one edge: heads, side panels, the strip at the foot.
class Bar : public QWidget {
    Q_OBJECT

public:
    enum class Edge { Top, Bottom, Leading, Trailing };

    Bar(const Theme& theme, Token ground, std::optional<Edge> line, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Token m_ground;
    std::optional<Edge> m_line;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

class QPainter;

namespace secondring {

/// What can be pressed. Primary: the one best action of a place; Plain: the others; Quiet: no border until
/// hovered; Link: underlined words that begin where the words over them begin.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Primary, Plain, Quiet, Danger, Link };
    enum class Size { Regular, Compact };

    Button(const Theme& theme, Kind kind, const QString& words, QWidget* parent = nullptr);
    /// Only an icon; @p name says what it does, to screen readers and as a tooltip.
    [[nodiscard]] static Button* iconOnly(const Theme& theme, const QString& icon, const QString& name,
                                          QWidget* parent);

    /// Before the words; empty for none.
    void setIconName(const QString& icon);
    void setSize(Size size);
    void setKind(Kind kind);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Look;
    [[nodiscard]] Look look() const;
    [[nodiscard]] Type type() const;
    [[nodiscard]] int contentWidth() const;
    void paintLink(QPainter& painter) const;

    const Theme& m_theme;
    Kind m_kind;
    Size m_size = Size::Regular;
    QString m_icon;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon_set.h"
#include "ui/theme/token.h"
#include "ui/theme/type_scale.h"

#include <QIcon>
#include <QObject>

namespace secondring {

class SystemScheme;

/// How everything looks: colours, type, icons and sizes. Follows the system's light or dark unless told
/// otherwise.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    /// @p scale enlarges everything, as the system's font does.
    explicit Theme(double scale = systemTextScale(), QObject* parent = nullptr);

    /// "system", "light" or "dark", as settings keep it.
    [[nodiscard]] static Choice choiceOf(const QString& code);
    void choose(Choice choice);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] QColor color(Token token) const { return colorOf(token, m_scheme); }

    /// Logical pixels for @p design pixels of the drawings.
    [[nodiscard]] int px(double design) const;
    [[nodiscard]] QFont font(Type type) const;
    /// Distance between baselines of @p type, in logical pixels.
    [[nodiscard]] int lineOf(Type type) const { return px(specOf(type).line); }

    /// A bundled icon; @p size in design pixels, sharp at @p ratio device pixels to a logical one.
    [[nodiscard]] QPixmap icon(const QString& name, Token token, int size, qreal ratio) const;
    [[nodiscard]] QIcon icon(const QString& name, Token token, int size) const;

    /// Gives the whole program palette, font and style sheet. Called once, before the first window.
    void dress();

Q_SIGNALS:
    void changed();

private:
    void settle();
    void apply() const;

    double m_scale;
    Choice m_choice = Choice::System;
    SystemScheme* m_system;
    Scheme m_scheme;
    bool m_dressed = false;
    mutable IconSet m_icons; ///< What is drawn once is kept.
};

} // namespace secondring

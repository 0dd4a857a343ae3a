// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/wording/line_words.h"

#include <QPixmap>
#include <QWidget>

#include <functional>

namespace secondring {

/// Where the pictures of one part of the program go, how they are called, and how many were missed.
struct Album {
    QString folder;
    QString suffix; ///< Of what the whole run is drawn at: "-200".
    Theme::Choice choice = Theme::Choice::Light;
    int missed = 0;

    /// Shows @p window offscreen, lets @p ready become true and keeps the picture as @p name.
    void shoot(QWidget& window, const QString& name, QSize size, const std::function<bool()>& ready);
    void keep(const QPixmap& picture, const QString& name);

private:
    /// "people-busy-dark", "people-busy-light-rtl-200".
    [[nodiscard]] QString fileOf(const QString& name) const;
};

/// What the rail says of one line that listens.
[[nodiscard]] inline RailWords listening()
{
    return railWords(
        {{LineId{QStringLiteral("front")}, QStringLiteral("Front desk"), LineMonitor::State::Watching}}, {});
}

} // namespace secondring

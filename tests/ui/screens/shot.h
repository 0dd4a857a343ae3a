// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/wording/line_words.h"

#include <QWidget>

#include <functional>

namespace secondring {

/// One picture to take: a window, made and brought into its state.
struct Shot {
    QString name;
    QSize size{1360, 860};
    Theme::Choice choice = Theme::Choice::Light;
};

/// Shows @p window offscreen, lets @p ready become true and keeps the picture as FOLDER/NAME.png.
/// False when it never became ready or could not be written.
bool take(QWidget& window, const Shot& shot, const QString& folder, const std::function<bool()>& ready);

/// What the rail says of one line that listens.
[[nodiscard]] inline RailWords listening()
{
    return railWords(
        {{LineId{QStringLiteral("front")}, QStringLiteral("Front desk"), LineMonitor::State::Watching}}, {});
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QWidget;

namespace secondring {

/// A part of the program as it stands on the screen, filled as on a busy morning.
struct AccessScene {
    using Look = std::function<void(QWidget& window)>;

    const char* name; ///< What somebody does there.
    std::function<void(const Look& look)> show;
};

[[nodiscard]] std::vector<AccessScene> accessScenes();

} // namespace secondring

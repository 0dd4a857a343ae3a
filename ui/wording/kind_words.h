// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"

#include <QString>

#include <array>

namespace secondring {

/// What a person chooses a kind of line by.
struct KindWords {
    QString name;  ///< "FRITZ!Box"
    QString sees;  ///< What it can see, and what not.
    QString needs; ///< What one must have for it.
    QString icon;
};
[[nodiscard]] KindWords kindWords(LineKind kind);
[[nodiscard]] QString notInThisBuild();

/// In the order they are offered: what sees most and is found most often first.
inline constexpr std::array offeredKinds{LineKind::Sip,         LineKind::Asterisk, LineKind::FritzBox,
                                         LineKind::CallerIdBox, LineKind::Modem,    LineKind::Gsm,
                                         LineKind::Softphone,   LineKind::Provider};

} // namespace secondring

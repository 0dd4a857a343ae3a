// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/understood.h"

#include <QStringView>

#include <optional>

namespace secondring {

/// Words that say little of what somebody speaks: "hola", "thanks", the "de la" of a name.
enum class SmallWords { LeftOut, Counted };

/// The language that the words of @p reply are of; none where they may be of both: "no", "ok", a number, a
/// name. Pure.
[[nodiscard]] std::optional<Language> languageTold(QStringView reply, SmallWords small);

} // namespace secondring

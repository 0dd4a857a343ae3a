// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/recipient_place.h"
#include "ui/theme/theme.h"

#include <functional>

class QWidget;

namespace secondring {

/// Asks under @p anchor where whoever has @p number is, as they said it: texts keep to that clock and that
/// law. @p before is what was noted; nothing stands for where the number is from.
void askWhereTheyAre(const Theme& theme, QWidget* anchor, const PhoneNumber& number, const NotedPlace& before,
                     std::function<void(const NotedPlace&)> use);

} // namespace secondring

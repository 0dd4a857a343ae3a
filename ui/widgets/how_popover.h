// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_event.h"
#include "ui/theme/theme.h"

#include <functional>

class QWidget;

namespace secondring {

/// Asks under @p anchor how somebody told us not to text them: one click, and @p use gets it. Nothing happens
/// when it is left. With @p nobodyAsked it may also be chosen that it is only the desk that wants it so.
/// @p who is named where it stands among others.
void askHowTheyOptedOut(const Theme& theme, QWidget* anchor, std::function<void(ConsentHow)> use,
                        std::function<void()> nobodyAsked = {}, const QString& who = {});
/// The same for how they agreed to be texted again.
void askHowTheyAgreed(const Theme& theme, QWidget* anchor, std::function<void(ConsentHow)> use);

} // namespace secondring

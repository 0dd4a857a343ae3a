// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/kind_form.h"

namespace secondring {

/// The form of that kind.
[[nodiscard]] KindForm* makeKindForm(LineKind kind, const SettingsDesk& desk, MoreBox& more, QWidget* parent);

} // namespace secondring

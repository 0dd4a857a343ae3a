// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/lead.h"
#include "core/leads/vertical_pack.h"

namespace secondring {

/// What winning @p lead is expected to be worth, in cents: a person's figure, else the service's, else the
/// trade's. 0 for who is no customer.
[[nodiscard]] qint64 expectedValue(const Lead& lead, const VerticalPack& pack);

} // namespace secondring

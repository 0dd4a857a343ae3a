// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/asterisk/ami_block.h"
#include "core/telephony/asterisk/switch_news.h"

#include <optional>

namespace secondring {

/// What an event of the manager interface says about a call; nothing for those that say nothing about one.
[[nodiscard]] std::optional<SwitchNews> newsOf(const AmiBlock& event);

} // namespace secondring

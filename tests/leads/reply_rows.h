// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace secondring {

/// What a caller wrote, and what a good receptionist understands by it.
struct ReplyRow {
    const char* text;
    const char* intent;
    const char* service;
    const char* urgency;
    const char* heat;
    const char* flags; ///< Of "opt_out wrong_number safety_911 needs_human", those that hold.
};

[[nodiscard]] const std::vector<ReplyRow>& dentalRows();
[[nodiscard]] const std::vector<ReplyRow>& salonRows();

} // namespace secondring

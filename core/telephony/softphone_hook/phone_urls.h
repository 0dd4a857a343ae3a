// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/softphone_hook/hook_event.h"
#include "core/telephony/softphone_hook/hook_token.h"

#include <vector>

namespace secondring {

/// Makers of desk phones that ask an address at each event ("action URL"), each with variables of its own.
enum class PhoneMake { Yealink, Snom, Grandstream };

/// What to type into one field of a phone's settings.
struct PhoneUrl {
    HookEvent::Kind event;
    QString url;
};

/// @p host is this computer's address as the phone knows it. What a caller chooses stands last, so that it
/// can pose as nothing else.
[[nodiscard]] std::vector<PhoneUrl> phoneUrls(PhoneMake make, const QString& host, int port,
                                              const HookToken& token);

} // namespace secondring

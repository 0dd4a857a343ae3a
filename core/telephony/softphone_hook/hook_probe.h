// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/softphone_hook/hook_token.h"

#include <QObject>

#include <functional>

namespace secondring {

/// Asks who holds @p port of this computer: whether it is a Second Ring that knows @p token. Answers once,
/// within two seconds, unless @p owner dies first.
void askWhoListens(int port, const HookToken& token, QObject* owner, std::function<void(bool isOurs)> use);

} // namespace secondring

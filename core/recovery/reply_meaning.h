// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leads/understanding/reply_reader.h"

namespace secondring {

/// What they mean who wrote @p body: a tap on our text says nothing of what it quotes, a machine's words are
/// nobody's wish, and an opt-out is what the ledger takes for one, or a lead would be lost while they are
/// still texted.
[[nodiscard]] Understood understoodFrom(const QString& body, const ReplyReader& reader,
                                        const ReplyContext& context);

} // namespace secondring

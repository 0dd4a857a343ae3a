// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/understanding.h"

#include "core/leads/understanding/reply_reader.h"

namespace secondring {

Understood understand(QStringView reply, const VerticalPack& pack, const std::vector<LearnedWord>& learned,
                      const ReplyContext& context)
{
    return ReplyReader(pack, learned).read(reply, context);
}

} // namespace secondring

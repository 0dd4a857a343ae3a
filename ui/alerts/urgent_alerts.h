// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/card_stack.h"

namespace secondring {

/// Brings the cards in line with what nobody has taken yet: one for each, above all others, until it is
/// taken. A caller who rings just now keeps the card of the ringing. True when one is new.
bool showUrgent(ShownAlerts& alerts, const std::vector<OpenPage>& open, Timestamp now);

/// The cards of emergencies that somebody has taken since.
[[nodiscard]] QStringList takenSince(const ShownAlerts& alerts, const std::vector<OpenPage>& open);

/// Who was paged and whether anybody is on call, in words.
[[nodiscard]] QString pagedWords(const OpenPage& page, const Settings& settings);

/// For somebody who may only look: what there is to do is not theirs to do.
[[nodiscard]] AlertLook onlyToRead(AlertLook look);
/// Who it is and the way there, in one line: for want of room, or for somebody who is not to be disturbed.
[[nodiscard]] AlertLook asLine(AlertLook look);

} // namespace secondring

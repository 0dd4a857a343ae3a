// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// Whether @p words only thank, agree or smile ("ok thank you!", "muchas gracias", "👍"), in English or
/// Spanish: nothing is asked and nothing new is said. A question is never bare; nor is a plain yes or no,
/// which may answer a question of ours.
[[nodiscard]] bool isBareThanks(const QString& words);
/// A bare thanks, or an ok and no more: what was planned for them fits as it did before.
[[nodiscard]] bool saysNothingNew(const QString& words);

} // namespace secondring

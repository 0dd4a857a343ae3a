// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/retry_schedule.h"

#include <QRandomGenerator>

#include <algorithm>

namespace secondring {

std::chrono::milliseconds retryAfter(int attempt, std::optional<std::chrono::seconds> askedFor)
{
    using std::chrono::milliseconds;
    constexpr int mostDoublings = 5;
    constexpr milliseconds longest{60'000};
    const milliseconds full =
        std::min(longest, milliseconds(2000) * (1 << std::clamp(attempt - 1, 0, mostDoublings)));
    const milliseconds jittered =
        full / 2 + milliseconds(QRandomGenerator::global()->bounded(static_cast<int>(full.count() / 2) + 1));
    return askedFor ? std::max<milliseconds>(jittered, *askedFor) : jittered;
}

} // namespace secondring

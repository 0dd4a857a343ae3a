// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

#include <optional>

namespace secondring {

/// The answer, once it is there; none if it does not come within ten seconds or was cancelled.
template <typename Answer> std::optional<Answer> waited(QFuture<Answer> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000)) return std::nullopt;
    return future.resultCount() > 0 ? std::optional<Answer>(future.result()) : std::nullopt;
}

} // namespace secondring

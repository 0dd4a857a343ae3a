// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <optional>

namespace secondring {

/// The answer, once it is there; none if it does not come within a minute or was cancelled.
template <typename Answer> std::optional<Answer> waited(QFuture<Answer> future)
{
    QEventLoop loop;
    QFutureWatcher<Answer> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    if (!future.isFinished()) return std::nullopt;
    return future.resultCount() > 0 ? std::optional<Answer>(future.result()) : std::nullopt;
}

} // namespace secondring

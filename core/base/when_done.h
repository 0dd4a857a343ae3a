// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <concepts>

namespace secondring {

/// Calls @p use with the answer, on @p owner's thread, unless @p owner dies first. Call it on that thread.
template <typename Answer, std::invocable<Answer> Use>
void whenDone(const QFuture<Answer>& future, QObject* owner, Use use)
{
    auto* watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) use(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace secondring

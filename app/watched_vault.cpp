// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/watched_vault.h"

#include "core/base/when_done.h"

namespace secondring {

QFuture<Result<void>> WatchedVault::write(const SecretRef& ref, const QString& secret)
{
    auto done = m_vault.write(ref, secret);
    whenDone(done, this, [this, ref](const Result<void>& kept) {
        if (kept) Q_EMIT written(ref);
    });
    return done;
}

} // namespace secondring

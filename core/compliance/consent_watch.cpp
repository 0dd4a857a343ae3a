// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_watch.h"

#include "core/base/log.h"
#include "core/base/when_done.h"

namespace secondring {

ConsentWatch::ConsentWatch(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

void ConsentWatch::beat()
{
    const Timestamp now = m_clock.now();
    // Also when the clock was set back: rather once too often.
    if (m_lastAt && now >= *m_lastAt && now - *m_lastAt < every) return;
    m_lastAt = now;
    whenDone(m_store.run(checkedLedger), this, [this](const Result<ChainCheck>& found) {
        if (!found) return; // The next day's look finds it as well.
        if (found->firstBroken)
            qCWarning(logStore) << "the consent ledger is not as it was written, from line"
                                << *found->firstBroken;
        Q_EMIT checked(*found);
    });
}

Result<ChainCheck> checkedLedger(Transaction& transaction)
{
    ConsentChain chain(transaction);
    if (const auto sealed = chain.seal(); !sealed) return Fail(sealed.error());
    return chain.verify();
}

} // namespace secondring

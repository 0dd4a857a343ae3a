// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/compliance/consent_chain.h"
#include "core/store/store.h"

#include <QObject>

#include <optional>

namespace secondring {

/// Seals what an older version wrote and looks through the ledger: at the first beat and once a day. Changes
/// nothing that it finds broken.
class ConsentWatch : public QObject {
    Q_OBJECT

public:
    ConsentWatch(Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Called by the heartbeat.
    void beat();

    static constexpr std::chrono::hours every{24};

Q_SIGNALS:
    void checked(const secondring::ChainCheck& found);

private:
    Store& m_store;
    const Clock& m_clock;
    std::optional<Timestamp> m_lastAt;
};

/// Seals, then looks: what the watch and `second-ring check` do.
[[nodiscard]] Result<ChainCheck> checkedLedger(Transaction& transaction);

} // namespace secondring

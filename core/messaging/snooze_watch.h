// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <QObject>

#include <optional>

namespace secondring {

/// Brings snoozed threads back when their time has come. Knows the next time, so that an idle desk touches no
/// disk.
class SnoozeWatch : public QObject {
    Q_OBJECT

public:
    SnoozeWatch(Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Called by the heartbeat.
    void beat();

private:
    void wake(Timestamp now);

    Store& m_store;
    const Clock& m_clock;
    std::optional<Timestamp> m_next;
    bool m_lookAgain = true; ///< Something about the threads changed.
    bool m_looking = false;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/watch_records.h"

#include <QObject>

#include <optional>

namespace secondring {

/// Tells the other desks on a shared database whether this one watches a line, and knows which of them does.
/// Never of a database that this desk has to itself.
class WatchElsewhere : public QObject {
    Q_OBJECT

public:
    WatchElsewhere(Store& store, const Clock& clock, QObject* parent = nullptr);

    /// From now on as @p desk, which people know as @p name.
    void begin(const QString& desk, const QString& name);
    /// Called by the heartbeat: whether a line of this desk watches.
    void beat(bool watches);
    /// This desk ends: the others need not wait for its silence.
    void leave();
    /// A desk that watches, as far as is known; none when it has been silent for too long.
    struct Desk {
        QString name;
        Timestamp since;
    };
    [[nodiscard]] std::optional<Desk> known() const;
    /// None is known, and the answer is on its way: a moment to wait before anybody is alarmed.
    [[nodiscard]] bool isAsking() const;

private:
    void onLooked(const Result<std::optional<WatchingDesk>>& found, Timestamp asked);

    Store& m_store;
    const Clock& m_clock;
    QString m_desk;
    QString m_name;
    bool m_isBusy = false;
    bool m_told = false; ///< That a line of this desk watches.
    std::optional<Timestamp> m_lookedAt;
    std::optional<Desk> m_elsewhere;
    Timestamp m_heardUntil; ///< It counts as watching until then, by our clock.
};

} // namespace secondring

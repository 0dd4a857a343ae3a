// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk_parts.h"
#include "app/health_board.h"
#include "core/recovery/call_log.h"
#include "core/telephony/watch_gaps.h"

namespace secondring {

/// Says in words that no line watches, and, when one does again, what is known of the time between.
class DeskWatch : public QObject {
    Q_OBJECT

public:
    DeskWatch(DeskParts& desk, HealthBoard& health, QObject* parent = nullptr);

    void setRules(const Settings& settings);

Q_SIGNALS:
    /// Empty when it is over.
    void unwatched(const QString& why);
    void watchedAgain(const QString& words);

private:
    void onUnwatched(const std::optional<Timestamp>& since);
    void onOver(const WatchGap& gap);

    DeskParts& m_desk;
    HealthBoard& m_health;
    WatchGaps m_gaps;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk_parts.h"
#include "app/health_board.h"
#include "core/recovery/call_log.h"
#include "core/telephony/watch_elsewhere.h"
#include "core/telephony/watch_gaps.h"

namespace secondring {

/// Says in words that no line watches, and, when one does again, what is known of the time between.
class DeskWatch : public QObject {
    Q_OBJECT

public:
    /// @p markFile outlives the program and says until when a line watched, and which ones are this desk's
    /// own; empty: nothing does.
    DeskWatch(DeskParts& desk, HealthBoard& health, QString markFile = {}, QObject* parent = nullptr);

    void setRules(const Settings& settings);
    /// The other desks on the same database are told that this one, @p desk, watches, and watch for it.
    void share(const QString& desk);
    /// It watches no more.
    void leave() { m_elsewhere.leave(); }

Q_SIGNALS:
    /// Empty when it is over.
    void unwatched(const QString& why);
    void watchedAgain(const QString& words);

private:
    void look();
    void readMark();
    void writeMark();
    void onUnwatched(const std::optional<Timestamp>& since);
    void onOver(const WatchGap& gap);

    DeskParts& m_desk;
    HealthBoard& m_health;
    const QString m_markFile;
    std::optional<Timestamp> m_marked;
    WatchGaps m_gaps;
    WatchElsewhere m_elsewhere;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace secondring

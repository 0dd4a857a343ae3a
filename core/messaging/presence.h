// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/presence_records.h"

#include <QObject>

#include <optional>

namespace secondring {

/// Tells the other desks on the database which thread is open here, and knows who else has it open. A desk
/// that has its database alone writes and reads nothing.
class Presence : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Presence)

public:
    Presence(Store& store, const Clock& clock, QObject* parent = nullptr);
    ~Presence() override;

    /// To be called again every few seconds, or the others take it that this desk is gone.
    void show(const DeskSign& sign);
    void leave();
    /// In the thread shown last; empty after leave().
    [[nodiscard]] const std::vector<Onlooker>& others() const { return m_others; }
    /// By which the others know this desk.
    [[nodiscard]] const QString& desk() const { return m_desk; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void take(const std::vector<Onlooker>& others);

    Store& m_store;
    const Clock& m_clock;
    const QString m_desk = newId(); ///< This run's, not this computer's.
    std::optional<DeskSign> m_shown;
    std::vector<Onlooker> m_others;
};

} // namespace secondring

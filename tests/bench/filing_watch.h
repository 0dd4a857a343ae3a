// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QString>

#include <vector>

namespace secondring {

/// Looks into a running desk's database again and again, for when the calls of a flood stand in it.
class FilingWatch {
public:
    explicit FilingWatch(const QString& database);
    ~FilingWatch();
    FilingWatch(const FilingWatch&) = delete;
    FilingWatch& operator=(const FilingWatch&) = delete;

    /// The call of @p caller is over as of now.
    void cancelled(const QString& caller) { m_waiting.insert(caller, m_time.nsecsElapsed()); }
    void look();
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// Milliseconds from the end of a call until it was filed, at that share of the calls.
    [[nodiscard]] double at(double share);
    /// The most memory that process ever held, in MiB.
    [[nodiscard]] static double mostMemory(qint64 pid);

private:
    QElapsedTimer m_time;
    QHash<QString, qint64> m_waiting;
    std::vector<double> m_milliseconds;
    qint64 m_lastRow = 0;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/ringing_records.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>
#include <utility>
#include <vector>

namespace secondring {

/// Keeps on disk what rings at this desk, so that a call does not go with the program. Never files one: a
/// call leaves the journal in the transaction that files it.
class RingingJournal : public QObject {
    Q_OBJECT

public:
    RingingJournal(Store& store, const Clock& clock, QObject* parent = nullptr);

    /// Keeps what rings at @p desk from now on. found() follows, if anything was left there.
    void begin(const QString& desk);
    [[nodiscard]] const QString& desk() const { return m_desk; } ///< Empty: nothing is kept.
    /// It rings, its caller is known, or it was answered.
    void note(const RingingCall& call);
    /// It is about to be filed.
    void over(const LineId& line, const CallKey& key);
    /// It is none that anybody has to notice.
    void forget(const LineId& line, const CallKey& key);
    /// Writes what could not be written, and looks for desks that are gone. Called by the heartbeat.
    void beat();

Q_SIGNALS:
    void found(const std::vector<secondring::LeftRinging>& calls);

private:
    using Name = std::pair<QString, QString>; ///< Line and key.

    void look();
    void lookElsewhere();
    void writeSoon();
    void write();
    void onWritten(const Result<void>& written);

    Store& m_store;
    const Clock& m_clock;
    QString m_desk;
    bool m_hasLooked = false; ///< What is noted before would be taken for left.
    bool m_isBusy = false;
    bool m_isSoon = false;
    std::optional<Timestamp> m_lookAgain;
    QTimer m_pace;                      ///< Runs until the next may be written.
    QHash<Name, RingingCall> m_toNote;  ///< The newest of each.
    QHash<Name, RingingCall> m_writing; ///< Under way to the disk.
};

} // namespace secondring

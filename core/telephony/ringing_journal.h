// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/ringing_records.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
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
    /// It rings, its caller is known, or it was answered. noted() follows.
    void note(const RingingCall& call);
    /// It is about to be filed.
    void over(const LineId& line, const CallKey& key);
    /// It is none that anybody has to notice.
    void forget(const LineId& line, const CallKey& key);
    /// Writes what could not be written, and looks for desks that are gone. Called by the heartbeat.
    void beat();

Q_SIGNALS:
    /// It is on disk with the newest that was told of it, or it is not to be kept.
    void noted(const secondring::LineId& line, const secondring::CallKey& key);
    void found(const std::vector<secondring::LeftRinging>& calls);

private:
    using Name = std::pair<QString, QString>; ///< Line and key.

    void look();
    void lookElsewhere();
    void writeSoon();
    void write();
    void onWritten(const Result<void>& written);
    void tellNoted(const QHash<Name, RingingCall>& calls);
    void tellFound(std::vector<LeftRinging> calls);

    Store& m_store;
    const Clock& m_clock;
    QString m_desk;
    bool m_hasLooked = false;
    bool m_isLooking = false;
    bool m_isWriting = false;
    bool m_isSoon = false;
    std::optional<Timestamp> m_lookAgain;
    QSet<Name> m_ownOnes; ///< Noted before it was looked: none that was left.
    QElapsedTimer m_sinceWrite;
    QTimer m_pace;                      ///< Runs until the next may be written.
    QHash<Name, RingingCall> m_toNote;  ///< The newest of each.
    QHash<Name, RingingCall> m_writing; ///< Under way to the disk.
};

} // namespace secondring

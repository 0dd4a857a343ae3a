// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/privacy/privacy_records.h"
#include "core/privacy/retention_records.h"
#include "core/settings/rules_settings.h"
#include "core/store/store.h"

#include <QFuture>
#include <QObject>

namespace secondring {

/// Deletes what is older than the owner keeps it: a round every few hours, a piece of it at a beat, so that
/// nobody waits for it. After an erasure it takes the words out of the search and out of the file.
class RetentionJob : public QObject {
    Q_OBJECT

public:
    RetentionJob(Store& store, const Clock& clock, QObject* parent = nullptr);

    void setPeriods(const RetentionSettings& periods) { m_periods = periods; }
    /// Called by the heartbeat.
    void beat();
    /// Nothing is being done or known to be waiting.
    [[nodiscard]] bool isIdle() const { return m_step == Step::Rest && !m_busy && !m_sweepWanted; }

    static constexpr std::chrono::hours every{6};

Q_SIGNALS:
    void storeFailed(const secondring::Error& error);

private:
    enum class Step { Rest, Threads, Calls, Contacts, Undo, Proof, Entries, Sweep, EmptyLog };

    void begin();
    void onBegun(bool mine, bool wordsWait);
    void doPiece();
    void onPiece(const RetentionPiece& piece);
    void sweep();
    void emptyLog();
    void finish();
    void stopFor(const Error& error);
    [[nodiscard]] Step nextStep() const;
    [[nodiscard]] int* counter();
    template <typename Answer, typename Use> void doing(QFuture<Result<Answer>> future, Use use);

    Store& m_store;
    const Clock& m_clock;
    RetentionSettings m_periods;
    RetentionCuts m_cuts;
    Step m_step = Step::Rest;
    QString m_from;
    KindCounts m_counts;
    bool m_busy = false;
    bool m_sweepBegins = true;
    bool m_sweepWanted = false;
    std::optional<Timestamp> m_lookAgain; ///< Not before; none: at the next beat.
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/sequence_records.h"

#include <QFuture>
#include <QObject>

namespace secondring {

/// Starts, steps and ends what is due; how many texts were queued. In one transaction: the text and the step
/// that it is are kept together or not at all.
[[nodiscard]] Result<int> runSequences(Transaction& transaction, const Settings& settings, Timestamp now);

/// The follow-up texts under way to somebody, as a person is told.
struct FollowUpShown {
    int step = 1;                    ///< The next text, or the last one, which is about to leave or has left.
    int of = 1;                      ///< Whoever never agreed to more gets one.
    std::optional<Timestamp> nextAt; ///< None after the last.
};
[[nodiscard]] Result<std::optional<FollowUpShown>> followUpOf(Transaction& transaction,
                                                              const ConversationId& conversation,
                                                              const Settings& settings, Timestamp now);

/// Follow-up texts as they were before a person stopped them.
struct StoppedFollowUp {
    SequenceRun run;
    Timestamp at;
};

/// Follow-up texts to callers who did not reply to the text-back, if the owner wants them. Stops at a reply,
/// a booking, an opt-out or anything a person does. Never sends: that is the outbox's.
class Sequences : public QObject {
    Q_OBJECT

public:
    Sequences(Store& store, const Clock& clock, QObject* parent = nullptr);

    void setRules(const Settings& settings);
    /// Called by the heartbeat.
    void beat();
    /// No more texts to them by themselves; false when none were to come.
    [[nodiscard]] QFuture<Result<bool>> stop(const ConversationId& conversation, const MemberId& by = {});
    /// The same with a way back: none when none were to come.
    [[nodiscard]] QFuture<Result<std::optional<StoppedFollowUp>>>
    stopForNow(const ConversationId& conversation, const MemberId& by = {});
    /// They go on as before, at once if their hour has come. False when something else came of it since.
    [[nodiscard]] QFuture<Result<bool>> goOn(const StoppedFollowUp& stopped);

Q_SIGNALS:
    /// A text waits to go.
    void queueChanged();
    void storeFailed(const secondring::Error& error);

private:
    Store& m_store;
    const Clock& m_clock;
    Settings m_settings;
    bool m_hasRules = false;
    std::optional<Timestamp> m_lookedAt;
    bool m_isLooking = false;
    bool m_changed = true;
};

} // namespace secondring

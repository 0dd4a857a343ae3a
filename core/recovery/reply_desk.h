// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/opt_out_words.h"
#include "core/recovery/reply_reading.h"

#include <QObject>

#include <memory>

namespace secondring {

/// Reads every reply once, also one that came while the program was down: fills the lead's card, sets the
/// heat, stops what must stop, queues the next question or the 911 line. All of it in one transaction.
class ReplyDesk : public QObject {
    Q_OBJECT

public:
    ReplyDesk(Store& store, const Clock& clock, std::vector<ReplyStep> steps, QObject* parent = nullptr);

    /// Nothing is read before this was called.
    void setRules(const Settings& settings);
    /// Reads what was not read yet.
    void readNew();
    /// Called by the heartbeat: tries again what could not be kept.
    void beat();
    /// Where help is, by today's rules: for whoever speaks of a danger and may be sent no text but one.
    [[nodiscard]] std::function<QString(const QString& words, OptLanguage language)> dangerLine() const;
    /// Somebody at the desk writes in this thread: no automatic text leaves it any more.
    void takeOver(const ConversationId& conversation, const MemberId& by);

Q_SIGNALS:
    /// A text is due.
    void queueChanged();
    void storeFailed(const secondring::Error& error);

private:
    void onRead(const Result<ReadBatch>& read);
    void onNotRead(const Error& error);

    Store& m_store;
    const Clock& m_clock;
    ReplyRules m_rules;
    std::shared_ptr<KeptReader> m_reader; ///< Shared with the jobs on the store thread, which may outlive us.
    bool m_hasRules = false;
    bool m_isReading = false;
    bool m_readAgain = false;
    bool m_waitsForRoom = false;
    int m_refusals = 0;
    int m_atOnce = 0;
    std::optional<Failure> m_told; ///< Of the first.
};

} // namespace secondring

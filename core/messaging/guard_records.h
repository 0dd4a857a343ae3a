// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phone_number.h"
#include "core/messaging/filed_text.h"
#include "core/messaging/text_guards.h"
#include "core/store/store.h"

namespace secondring {

/// A text that is about to be queued or to leave.
struct GuardedText {
    LineId line;   ///< Of the call it follows; empty when there is none.
    Timestamp due; ///< When it would leave.
    int parts = 1;
    /// It waited since: what waits was counted then, and only what has left counts now. None: not queued yet.
    std::optional<Timestamp> queuedAt;
};

/// What texts cost from one moment to another.
struct TextSpending {
    int texts = 0;
    int parts = 0;
    qint64 micros = 0;
};

/// How many texts left, what they cost, and what pauses because of that. Lives for one transaction, on the
/// store thread.
class GuardRecords {
public:
    explicit GuardRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// Until the end of the transaction no other desk lets a text leave: what is counted then holds.
    void lock() { m_transaction.lock(QStringLiteral("text_guards")); }
    /// Why @p text must not go by itself now, if so. Begins the pause when it is the one too many.
    [[nodiscard]] Result<std::optional<TextPause>> stop(const GuardedText& text, const GuardRules& rules,
                                                        Timestamp now);
    /// A text leaves: counted once, however often it is tried.
    [[nodiscard]] Result<void> noteLeft(const FiledText& text, const LineId& line,
                                        const GuardSettings& limits, Timestamp now);

    /// Pauses in force, the widest first.
    [[nodiscard]] Result<std::vector<TextPause>> pauses(const GuardSettings& limits, Timestamp now);
    /// Ends @p pause; its count starts anew.
    [[nodiscard]] Result<void> goOn(const TextPause& pause, const MemberId& by, Timestamp now);
    [[nodiscard]] Result<TextSpending> spent(Timestamp after, Timestamp until);
    /// How many left by themselves and count against the caps.
    [[nodiscard]] Result<int> leftIn(Timestamp after, Timestamp until);

    /// The line of the call that a text follows, or of the number's last call.
    [[nodiscard]] Result<LineId> lineOf(const std::optional<CallId>& call, const PhoneNumber& number);

private:
    [[nodiscard]] Result<TextCounts> countsFor(const GuardedText& text, const GuardRules& rules,
                                               Timestamp now);
    /// Of what left already; what waits is not counted yet.
    [[nodiscard]] Result<TextCounts> leftBefore(const GuardedText& text, const QTimeZone& zone);
    /// @p from, or when somebody last ended such a pause.
    [[nodiscard]] Result<Timestamp> countedFrom(Timestamp from, PauseReason why, const LineId& line);
    [[nodiscard]] Result<std::optional<int>> usualAt(Timestamp now, const QTimeZone& zone);
    [[nodiscard]] Result<void> addWaiting(TextCounts& counts, const GuardedText& text,
                                          const GuardRules& rules);
    [[nodiscard]] Result<std::optional<Timestamp>> goneOn(PauseReason why, const LineId& line);
    [[nodiscard]] Result<void> begin(const TextPause& pause);

    Transaction& m_transaction;
};

} // namespace secondring

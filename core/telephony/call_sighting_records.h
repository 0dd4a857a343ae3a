// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/telephony/call_tracker.h"

#include <vector>

namespace secondring {

struct FiledCall;

/// When and how each line saw a call: what tells that two lines saw the same one. Lives for one transaction,
/// on the store thread.
class CallSightingRecords {
public:
    explicit CallSightingRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// The calls that @p call is a sight of, the likeliest first. More than one: they were one all along, and
    /// this sight is what shows it. Two callers who are both known to be different never match.
    [[nodiscard]] Result<std::vector<CallId>> callsSeenIn(const FinishedCall& call);
    /// Whether the call that is told to ring there has been filed with its end: another desk was quicker.
    [[nodiscard]] Result<bool> isOver(const LineId& line, const CallKey& key, Timestamp rangAt);
    [[nodiscard]] Result<void> add(const CallId& id, const FinishedCall& call);
    [[nodiscard]] Result<void> move(const CallId& from, const CallId& to);
    /// The call that a message left at @p at belongs to: of @p caller where @p line says who, the newest that
    /// it saw, however that ended; else the newest there that nobody is known to have answered. Over since
    /// @p since at the earliest.
    [[nodiscard]] Result<std::optional<CallId>> callOfMessage(const LineId& line,
                                                              const std::optional<PhoneNumber>& caller,
                                                              Timestamp since, Timestamp at);
    /// What a message left makes of @p call is @p line's word, also where it lost sight of the call before.
    [[nodiscard]] Result<void> noteMessage(const FiledCall& call, const LineId& line);

private:
    struct Sight {
        CallId call;
        LineId line;
        CallKey key;
        Timestamp rangAt;
        Timestamp endedAt;
    };
    [[nodiscard]] Result<std::optional<CallId>> byKey(const FinishedCall& call);
    [[nodiscard]] Result<int> addAs(const QString& key, const CallId& id, const FinishedCall& call);
    [[nodiscard]] Result<std::vector<Sight>> sightsOfCaller(const FinishedCall& call);
    [[nodiscard]] static bool mayBeOne(const CallId& one, const CallId& other,
                                       const std::vector<Sight>& sights);
    [[nodiscard]] static std::vector<CallId> likeliest(const FinishedCall& call,
                                                       const std::vector<Sight>& sights);

    Transaction& m_transaction;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/telephony/call_tracker.h"

#include <vector>

namespace secondring {

/// One call as kept, whoever saw it.
struct FiledCall {
    CallId id;
    LineId line;
    QString lineName;
    std::optional<PhoneNumber> caller;
    QString callerName;
    NotTextable whyNoText = NotTextable::None;
    Attestation attestation = Attestation::NotGiven;
    Timestamp rangAt;
    Timestamp endedAt;
    CallOutcome outcome = CallOutcome::Unknown;
    Certainty certainty = Certainty::Guess;
    QString evidence;
    QString decision; ///< Code of recovery's Reason; empty until decided.
    LeftMessage leftMessage = LeftMessage::NotKnown;

    /// They spoke to the machine. That it took the call alone says only that nobody else did.
    [[nodiscard]] bool hasVoicemail() const
    {
        return outcome == CallOutcome::Voicemail && leftMessage == LeftMessage::Yes;
    }
    /// Nothing where no line can tell, as for a call that was found in a list.
    [[nodiscard]] std::optional<std::chrono::milliseconds> rangFor() const
    {
        return endedAt > rangAt ? std::optional(endedAt - rangAt) : std::nullopt;
    }
};

/// What filing a finished call came to.
struct Filing {
    FiledCall call;                ///< As it now stands, merged with what others saw.
    bool isNew = true;             ///< False: another line, fork or desk had filed this call.
    bool decisionMayChange = true; ///< What a decision rests on is new: outcome, its certainty or the caller.
    std::vector<CallId> takenIn{}; ///< Calls that turned out to be this one, and are no more.
};

/// Two lines may notice one call this far apart: caller ID over an analogue line comes with the second ring.
inline constexpr std::chrono::seconds otherLineSlack{10};

/// The call log. Lives for one transaction, on the store thread.
class CallRecords {
public:
    explicit CallRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// Files @p call, or merges it into the same call seen before: the same key; or the same caller ringing
    /// at the same time (on another line within 10 s). Answered anywhere beats missed; else the more certain
    /// outcome wins. In whatever order a call's sights come in, it is one call in the end.
    [[nodiscard]] Result<Filing> file(const FinishedCall& call, const QString& lineName);
    /// Until the end of the transaction nobody else files, decides on or texts a call of @p caller.
    void lockCaller(const PhoneNumber& caller);
    [[nodiscard]] Result<void> decide(const CallId& id, const QString& decision,
                                      const std::optional<MessageId>& text, Timestamp at);
    [[nodiscard]] Result<std::optional<FiledCall>> find(const CallId& id);
    /// As it stands once nobody else can change it.
    [[nodiscard]] Result<std::optional<FiledCall>> findLocked(const CallId& id);
    /// A better outcome of a filed call, learnt otherwise than from another sight of it.
    [[nodiscard]] Result<void> setOutcome(const FiledCall& call);
    /// Whether its caller is known to have called in vain again after @p call was over.
    [[nodiscard]] Result<bool> missedSince(const FiledCall& call);

private:
    [[nodiscard]] Result<FiledCall> add(const FinishedCall& call, const QString& lineName);
    [[nodiscard]] Result<Filing> merge(const FiledCall& kept, const FinishedCall& seen);
    [[nodiscard]] Result<FiledCall> united(const std::vector<CallId>& ids);
    [[nodiscard]] Result<void> write(const FiledCall& call);
    [[nodiscard]] Result<void> takeIn(const FiledCall& other, const FiledCall& kept);

    Transaction& m_transaction;
};

[[nodiscard]] QString codeOf(CallOutcome outcome);
[[nodiscard]] CallOutcome outcomeOf(const QString& code);
[[nodiscard]] QString codeOf(Certainty certainty);
[[nodiscard]] Certainty certaintyOf(const QString& code);
[[nodiscard]] QString codeOf(NotTextable why);
[[nodiscard]] NotTextable notTextableOf(const QString& code);
[[nodiscard]] QString codeOf(Attestation attestation);
[[nodiscard]] Attestation attestationOf(const QString& code);
[[nodiscard]] QString codeOf(LeftMessage left);
[[nodiscard]] LeftMessage leftMessageOf(const QString& code);

/// What two views of one call come to: answered anywhere beats missed, unless a line is certain that it was
/// the voicemail that answered; else the more certain wins, else the first.
[[nodiscard]] bool outweighs(CallOutcome seen, Certainty howSurely, CallOutcome kept,
                             Certainty keptHowSurely);

/// Columns of table call, in the order callIn() reads them.
[[nodiscard]] QString callColumns();
class Query;
[[nodiscard]] FiledCall callIn(const Query& row, int firstColumn = 0);
inline constexpr int callColumnCount = 14;

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recovery/call_filing.h"
#include "core/recovery/call_log.h"
#include "core/recovery/never_text.h"
#include "core/recovery/ringing_callers.h"
#include "core/recovery/test_calls.h"
#include "core/store/store.h"
#include "core/telephony/ringing_journal.h"

#include <QObject>

#include <deque>
#include <functional>
#include <vector>

namespace secondring {

/// Files each finished call and, in the same transaction, queues the text it earns. Cancels it again when the
/// caller gets through, is rung back or is written to. Never sends: that is the outbox's.
class TextBackEngine : public QObject {
    Q_OBJECT

public:
    TextBackEngine(Store& store, const Clock& clock, QObject* parent = nullptr);

    /// What rings is on disk from now on. What rang when @p desk was gone without a word is filed as unknown.
    void keepRinging(const QString& desk);
    /// The program is about to end: nobody here sees how what rings now ends.
    void leave() { m_isLeaving = true; }

    /// Calls of theirs are test calls from now on; none: no more, but what rings now still is one.
    void expectTestCalls(const std::optional<PhoneNumber>& from);
    [[nodiscard]] bool isTestCall(const std::optional<PhoneNumber>& caller, Timestamp rangAt) const;

    /// Switched off, what waits to be texted by itself is called off too.
    void setRules(const Settings& settings, bool hasTextService);

    /// A caller rings (again): a waiting text waits until that call is over, and ends if somebody answers.
    void onRinging(const RingingCall& call);
    void onCallFinished(const FinishedCall& call);
    /// Calls of the provider's own list: the same calls that a line sees, or those that only it sees.
    void onProviderCalls(const std::vector<ProviderCall>& calls);
    /// The desk dials somebody: a text that waits for them is dropped; who was reached is off the list.
    void onRangOut(const RangOut& call, Timestamp at);
    /// Filed after the calls that ended before it.
    void onVoicemailLeft(const LineId& line, const VoicemailLeft& message, Timestamp at);
    /// Calls that could not be filed (full disk) are kept and filed as soon as it goes again; what calls a
    /// text off is kept as well, and done before. Called by the heartbeat, which also finds the texts that
    /// were put off to the morning and gives them its words.
    void fileKept();
    /// Calls that are not on disk yet.
    [[nodiscard]] int keptCount() const { return static_cast<int>(m_kept.size()); }

    // What a person says on the card or beside the call.
    void textNow(const MessageId& text, const MemberId& by = {});
    void dontText(const MessageId& text);
    void rungBack(const PhoneNumber& caller);
    /// Texts although the rules said no; never an opted-out number: then notTextedAnyway() follows.
    void textAnyway(const CallId& call, const MemberId& by = {});

    /// Nothing more by itself to @p caller, for ever; neverTexted() follows. And taking it back.
    void neverText(const PhoneNumber& caller);
    void mayTextAgain(const PhoneNumber& caller, const TextedUntil& before);

Q_SIGNALS:
    /// @p before is what they were, for mayTextAgain().
    void neverTexted(const secondring::PhoneNumber& caller, const secondring::TextedUntil& before);
    /// Filed (or merged) and decided: on disk.
    void decided(const secondring::LoggedCall& call);
    /// All calls so far are on disk.
    void allFiled();
    void couldNotFile(const secondring::Error& error);
    /// Rejected: they opted out. Conflict: a text has left already. InvalidInput: there is nobody to text.
    void notTextedAnyway(const secondring::CallId& call, const secondring::Error& why);
    /// What rings there is on disk, or never will be.
    void ringKept(const secondring::LineId& line, const secondring::CallKey& key);
    /// A text is due or its time changed.
    void queueChanged();

private:
    struct Kept {
        FinishedCall call;
        QString leftBy = {}; ///< The desk that was gone while it rang; empty: it was seen to the end.
    };
    using CallOff = std::function<Result<int>(Transaction&)>;
    void callOffWaiting();
    void callOff(const CallOff& job);
    void rewordDeferred();
    void fileNext();
    [[nodiscard]] CallToFile toFile(const Kept& kept) const;
    void takeLeft(const std::vector<LeftRinging>& calls);
    void fileMessage(MessageToFile left);
    /// What happened after calls that may not be on disk yet is about them.
    void doBehindCalls(const std::function<void()>& job);
    /// Until when the text of @p call must wait: another phone still rings for them, or another line may yet
    /// tell that they were answered.
    [[nodiscard]] Timestamp notBefore(const FinishedCall& call, Timestamp now) const;
    void tell(const LoggedCall& logged);
    void onFiled(const Result<std::vector<LoggedCall>>& logged);
    void onNotFiled(const Error& error);

    Store& m_store;
    const Clock& m_clock;
    Settings m_settings;
    std::vector<TestCalls> m_testCalls;
    bool m_hasTextService = false;
    RingingCallers m_ringing;
    RingingJournal m_journal;
    std::deque<Kept> m_kept; ///< In the order they ended; the first are under way to the disk.
    std::vector<std::function<void()>> m_behindCalls; ///< Done when no call is kept.
    std::vector<CallOff> m_callOffs;                  ///< Not on disk yet.
    bool m_isFiling = false;
    bool m_isLeaving = false;
    std::size_t m_filing = 0;   ///< So many of the first.
    bool m_filesSingly = false; ///< Together they did not go.
    bool m_waitsForRoom = false;
    bool m_mayHaveDeferred = true; ///< A text may have been put off since it was last looked.
    int m_refusals = 0;
    std::optional<Failure> m_told; ///< Of the first.
};

} // namespace secondring

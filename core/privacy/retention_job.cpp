// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_job.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/compliance/proof_records.h"
#include "core/privacy/search_sweep.h"
#include "core/store/backups.h"

#include <utility>

using namespace std::chrono_literals;

namespace secondring {

namespace {

constexpr auto lookEvery = 10min; ///< Whether a round is due.
constexpr auto erasedKept = std::chrono::days(30);

// How many make a piece of some 20 ms.
constexpr int threadsAtOnce = 40;
constexpr int callsAtOnce = 100;
constexpr int peopleAtOnce = 500;
constexpr int undoAtOnce = 500;
constexpr int proofAtOnce = 200;

} // namespace

RetentionJob::RetentionJob(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    connect(&store, &Store::changed, this, [this](Area area) {
        if (area == Area::Erased) m_sweepWanted = true;
    });
}

template <typename Answer, typename Use> void RetentionJob::doing(QFuture<Result<Answer>> future, Use use)
{
    m_busy = true;
    whenDone(future, this, [this, use](const Result<Answer>& answer) {
        m_busy = false;
        if (!answer) return stopFor(answer.error());
        if constexpr (std::is_void_v<Answer>)
            use();
        else
            use(*answer);
    });
}

void RetentionJob::beat()
{
    if (m_busy) return;
    const Timestamp now = m_clock.now();
    switch (m_step) {
    case Step::Rest:
        if (m_lookAgain && now < *m_lookAgain && *m_lookAgain - now <= lookEvery && !m_sweepWanted) return;
        m_lookAgain = now + lookEvery;
        return begin();
    case Step::Sweep:
        return sweep();
    case Step::EmptyLog:
        return emptyLog();
    default:
        return doPiece();
    }
}

void RetentionJob::begin()
{
    m_sweepWanted = false;
    m_counts = {};
    m_cuts = cutsFor(m_periods, m_clock.now());
    doing(m_store.run([now = m_clock.now()](Transaction& transaction) -> Result<std::pair<bool, bool>> {
        const auto mine = PrivacyRecords(transaction).beginRound(now, every);
        if (!mine) return Fail(mine.error());
        const auto waits = PrivacyRecords(transaction).wordsWait();
        if (!waits) return Fail(waits.error());
        return std::pair(*mine, *waits);
    }),
          [this](const std::pair<bool, bool>& begun) { onBegun(begun.first, begun.second); });
}

void RetentionJob::onBegun(bool mine, bool wordsWait)
{
    m_sweepBegins = true;
    m_from.clear();
    if (mine)
        m_step = Step::Threads;
    else if (wordsWait)
        m_step = Step::Sweep;
}

void RetentionJob::doPiece()
{
    const Timestamp now = m_clock.now();
    doing(m_store.run([step = m_step, cuts = m_cuts, from = m_from,
                       now](Transaction& transaction) -> Result<RetentionPiece> {
        RetentionRecords records(transaction);
        switch (step) {
        case Step::Threads:
            return records.deleteThreads(cuts.texts, now, from, threadsAtOnce);
        case Step::Calls:
            return records.deleteCalls(cuts.calls, callsAtOnce);
        case Step::Contacts:
            if (!cuts.contacts) return RetentionPiece{};
            return records.deleteContacts(*cuts.contacts, from, peopleAtOnce);
        case Step::Undo:
            return records.deleteUndo(cuts.texts, undoAtOnce);
        case Step::Proof: {
            const auto deleted = ProofRecords(transaction).deleteBefore(cuts.proof, proofAtOnce);
            if (!deleted) return Fail(deleted.error());
            return RetentionPiece{*deleted, *deleted >= proofAtOnce, {}};
        }
        default:
            return records.deleteEntries(cuts.entries, now - erasedKept);
        }
    }),
          [this](const RetentionPiece& piece) { onPiece(piece); });
}

int* RetentionJob::counter()
{
    switch (m_step) {
    case Step::Threads:
        return &m_counts.texts;
    case Step::Calls:
        return &m_counts.calls;
    case Step::Contacts:
        return &m_counts.contacts;
    case Step::Proof:
        return &m_counts.proofs;
    default:
        return nullptr;
    }
}

void RetentionJob::onPiece(const RetentionPiece& piece)
{
    if (int* count = counter()) *count += piece.deleted;
    m_from = piece.next;
    if (piece.more) return;
    m_from.clear();
    m_step = nextStep();
}

RetentionJob::Step RetentionJob::nextStep() const
{
    return static_cast<Step>(static_cast<int>(m_step) + 1);
}

void RetentionJob::sweep()
{
    doing(
        m_store.run([begins = std::exchange(m_sweepBegins, false)](Transaction& transaction) -> Result<bool> {
            auto waits = PrivacyRecords(transaction).wordsWait();
            if (!waits || !*waits) return waits;
            return SearchSweep(transaction).step(begins);
        }),
        [this](bool more) {
            if (!more) m_step = Step::EmptyLog;
        });
}

void RetentionJob::emptyLog()
{
    doing(m_store.emptyLog(), [this] { finish(); });
}

void RetentionJob::finish()
{
    m_step = Step::Rest;
    const int copies = removeBackups(m_store.location(), m_cuts.backups);
    const bool anything = m_counts != KindCounts{};
    if (anything || copies > 0)
        qCInfo(logStore) << "deleted for their age:" << m_counts.texts << "threads," << m_counts.calls
                         << "calls," << m_counts.contacts << "people," << m_counts.proofs << "proofs,"
                         << copies << "copies";
    const PrivacyEntry entry{{}, m_clock.now(), {}, PrivacyEntry::What::DeletedForAge, m_counts};
    doing(m_store.run([entry, anything](Transaction& transaction) -> Result<void> {
        if (anything) {
            if (auto noted = PrivacyRecords(transaction).note(entry); !noted) return noted;
        }
        return PrivacyRecords(transaction).noteWordsGone();
    }),
          [] {});
}

// What could not be done is begun anew later; the words that wait are still noted.
void RetentionJob::stopFor(const Error& error)
{
    qCWarning(logStore).noquote() << "could not delete what is old:" << error.detail;
    const bool logIsRead = m_step == Step::EmptyLog && error.failure == Failure::Conflict;
    m_step = Step::Rest;
    m_lookAgain = m_clock.now() + lookEvery;
    if (!logIsRead) Q_EMIT storeFailed(error);
}

} // namespace secondring

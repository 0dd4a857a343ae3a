// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_round.h"

#include "core/base/when_done.h"

namespace secondring {

namespace {

constexpr int numbersAtOnce = 1'000; ///< Some tens of milliseconds of the store.

} // namespace

ImportRound::ImportRound(Store& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

void ImportRound::takeOver(const QString& id)
{
    m_id = id;
    m_numbers = 0;
    takeNext(++m_turn);
}

void ImportRound::takeNext(int turn)
{
    auto taken = m_store.run([id = m_id](Transaction& transaction) {
        return ImportRecords(transaction).takeSome(id, numbersAtOnce);
    });
    whenDone(taken, this, [this, turn](const Result<qint64>& numbers) {
        if (turn != m_turn) return;
        if (!numbers) {
            fail(numbers.error());
        } else if (*numbers == 0) {
            tellTaken(turn);
        } else {
            m_numbers += *numbers;
            Q_EMIT progressed(m_numbers);
            if (turn == m_turn) takeNext(turn);
        }
    });
}

void ImportRound::tellTaken(int turn)
{
    auto found =
        m_store.read([id = m_id](Transaction& transaction) { return ImportRecords(transaction).find(id); });
    whenDone(found, this, [this, turn](const Result<std::optional<ContactImport>>& import) {
        if (turn != m_turn) return;
        if (!import)
            fail(import.error());
        else if (*import)
            Q_EMIT takenOver(**import);
    });
}

void ImportRound::undo(const QString& id)
{
    if (!id.isEmpty() && id == m_halfUndone) return undoNext(++m_turn);
    m_id = id;
    m_halfUndone.clear();
    m_undoneBefore = 0;
    m_undone = {};
    auto begun = m_store.run([id, now = m_clock.now()](Transaction& transaction) {
        return ImportRecords(transaction).beginUndo(id, now);
    });
    whenDone(begun, this, [this, turn = ++m_turn](const Result<void>& done) {
        if (turn != m_turn) return;
        if (!done) return fail(done.error());
        m_halfUndone = m_id;
        undoNext(turn);
    });
}

void ImportRound::undoNext(int turn)
{
    auto some = m_store.run([id = m_id](Transaction& transaction) {
        return ImportRecords(transaction).undoSome(id, numbersAtOnce);
    });
    whenDone(some, this, [this, turn](const Result<std::optional<UndoneImport>>& piece) {
        if (turn != m_turn) return;
        if (!piece) {
            fail(piece.error());
        } else if (!*piece) {
            m_halfUndone.clear();
            Q_EMIT undone(m_undone);
        } else {
            m_undone.removed += (*piece)->removed;
            m_undone.restored += (*piece)->restored;
            m_undone.kept += (*piece)->kept;
            m_undone.back += (*piece)->back;
            Q_EMIT progressed(m_undoneBefore + m_undone.removed + m_undone.restored + m_undone.kept);
            undoNext(turn);
        }
    });
}

void ImportRound::resume()
{
    auto left =
        m_store.read([](Transaction& transaction) { return ImportRecords(transaction).unfinished(); });
    whenDone(left, this, [this, turn = ++m_turn](const Result<std::optional<UnfinishedImport>>& unfinished) {
        if (turn == m_turn && unfinished && *unfinished) goOn(**unfinished, turn);
    });
}

void ImportRound::goOn(const UnfinishedImport& unfinished, int turn)
{
    m_id = unfinished.import.id;
    m_undone = {};
    m_numbers = unfinished.done;
    m_undoneBefore = unfinished.done;
    m_halfUndone = unfinished.undoing ? m_id : QString();
    Q_EMIT resumed(unfinished);
    if (turn != m_turn) return;
    if (unfinished.undoing)
        undoNext(turn);
    else
        takeNext(turn);
}

void ImportRound::fail(const Error& error)
{
    ++m_turn;
    Q_EMIT failed(error.failure);
}

} // namespace secondring

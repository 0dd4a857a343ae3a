// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/import_records.h"
#include "core/store/store.h"

#include <QObject>

namespace secondring {

/// Brings an import that is decided to its end, or takes it back, a piece at a time, so that a call that
/// comes in meanwhile is filed at once. What a crash interrupts goes on with resume().
class ImportRound : public QObject {
    Q_OBJECT

public:
    ImportRound(Store& store, const Clock& clock, QObject* parent = nullptr);

    void takeOver(const QString& id);
    /// Also in the middle of taking over; one that failed half way is gone on with.
    void undo(const QString& id);
    /// Goes on with what was interrupted, if anything was.
    void resume();

Q_SIGNALS:
    void resumed(const secondring::UnfinishedImport& unfinished);
    void progressed(qint64 numbers); ///< So far, also before it was interrupted.
    void takenOver(const secondring::ContactImport& import);
    void undone(const secondring::UndoneImport& undone); ///< Since it began, or was gone on with.
    void failed(secondring::Failure failure);

private:
    void takeNext(int turn);
    void undoNext(int turn);
    void tellTaken(int turn);
    void goOn(const UnfinishedImport& unfinished, int turn);
    void fail(const Error& error);

    Store& m_store;
    const Clock& m_clock;
    QString m_id;
    int m_turn = 0; ///< Answers to what is no longer wanted are dropped.
    qint64 m_numbers = 0;
    qint64 m_undoneBefore = 0; ///< An interruption.
    QString m_halfUndone;      ///< The import whose undoing has begun and not ended.
    UndoneImport m_undone;
};

} // namespace secondring

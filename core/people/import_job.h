// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact_file.h"
#include "core/people/import_round.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace secondring {

/// A file to take over, and how it is read.
struct ImportRequest {
    QString path;
    ImportColumns columns; ///< Of a table.
    ImportRules rules;
};

/// Why an import brought nothing.
struct ImportFailure {
    FileTrouble trouble = FileTrouble::None; ///< None: the store failed.
    qint64 line = 0;
    Failure failure = Failure::Storage;
};

/// What an import did, and what it could not.
struct ImportResult {
    ContactImport import;
    qint64 people = 0; ///< Rows read.
    qint64 same = 0;   ///< Numbers of whom everything was known already.
    qint64 repeated = 0;
    qint64 shared = 0; ///< Of those, by somebody else.
    qint64 skipped = 0;
    qint64 noTexts = 0;                       ///< Numbers that must not be texted.
    std::vector<PlannedContact> firstSkipped; ///< Some of them, to be shown.
};

/// Takes a file over: read a little at a time between other work, set aside in the store in pieces, and
/// brought in when the whole of it was read. Cancelled or failed, it leaves nothing behind; interrupted while
/// it brings people in, it is gone on with at the next start.
class ImportJob : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportJob)

public:
    ImportJob(Store& store, const Clock& clock, ImportRequest request, QObject* parent = nullptr);
    ~ImportJob() override;

    void start();
    /// What came in already goes again.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total, qint64 people); ///< Bytes, and people read so far.
    void keeping(qint64 done, qint64 total);                   ///< Numbers brought in.
    void finished(const secondring::ImportResult& result);
    void failed(const secondring::ImportFailure& failure);
    void cancelled();

private:
    enum class Stage { Waiting, Reading, TakingOver, TakingBack, Over };

    void readSome();
    [[nodiscard]] bool readOne();
    void take(PlannedContact plan);
    void setAside();
    void onSetAside(const Result<RepeatedNumbers>& repeated);
    void takeOver();
    void onTakenOver(const ContactImport& import);
    void onRoundFailed(Failure failure);
    void takeBack();
    void onTakenBack();
    void fail(const ImportFailure& failure);
    void clearAway();

    Store& m_store;
    const Clock& m_clock;
    ImportRequest m_request;
    QString m_id;
    std::unique_ptr<ContactFile> m_file;
    QTimer m_next;
    ImportRound m_round;
    Stage m_stage = Stage::Waiting;
    bool m_readToEnd = false;
    int m_underWay = 0; ///< Pieces the store has not answered for.
    qint64 m_numbers = 0;
    QSet<QString> m_refusing; ///< Numbers that the file says must not be texted.
    std::vector<PlannedContact> m_piece;
    ImportResult m_result;
    std::optional<Failure> m_failure; ///< Why it is taken back; none: somebody cancelled.
};

} // namespace secondring

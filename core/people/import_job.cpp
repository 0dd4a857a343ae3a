// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_job.h"

#include "core/base/ids.h"
#include "core/base/when_done.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace secondring {

namespace {

constexpr qint64 longestSliceMs = 4; ///< Of the main thread; what is longer is felt.
constexpr size_t peopleInAPiece = 1'000;
constexpr int mostUnderWay = 2;
constexpr size_t skippedShown = 50;

} // namespace

ImportJob::ImportJob(Store& store, const Clock& clock, ImportRequest request, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock), m_request(std::move(request)), m_id(newId()),
      m_round(store, clock)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ImportJob::readSome);
    connect(&m_round, &ImportRound::progressed, this, [this](qint64 numbers) {
        if (m_stage == Stage::TakingOver) Q_EMIT keeping(numbers, m_numbers - m_result.repeated);
    });
    connect(&m_round, &ImportRound::takenOver, this, &ImportJob::onTakenOver);
    connect(&m_round, &ImportRound::undone, this, &ImportJob::onTakenBack);
    connect(&m_round, &ImportRound::failed, this, &ImportJob::onRoundFailed);
}

ImportJob::~ImportJob()
{
    if (m_stage == Stage::Reading) clearAway();
}

void ImportJob::start()
{
    m_file = std::make_unique<ContactFile>(m_request.path);
    m_stage = Stage::Reading;
    m_next.start();
}

void ImportJob::cancel()
{
    if (m_stage == Stage::TakingOver) takeBack();
    if (m_stage != Stage::Reading) return;
    m_stage = Stage::Over;
    m_next.stop();
    clearAway();
    Q_EMIT cancelled();
}

void ImportJob::readSome()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < longestSliceMs) {
        if (!readOne()) break;
    }
    if (m_stage != Stage::Reading) return;
    Q_EMIT progressed(m_file->done(), m_file->size(), m_result.people);
    if (m_readToEnd) {
        if (!m_piece.empty()) setAside();
        if (m_underWay == 0) takeOver();
    } else if (m_underWay < mostUnderWay) {
        m_next.start();
    }
}

// False: nothing more to do in this slice.
bool ImportJob::readOne()
{
    if (m_file->trouble() != FileTrouble::None) {
        fail({m_file->trouble(), m_file->troubleLine(), {}});
        return false;
    }
    if (const auto person = m_file->next(m_request.columns)) {
        take(planned(*person, m_request.rules));
        if (m_piece.size() < peopleInAPiece) return true;
        setAside();
        return m_underWay < mostUnderWay;
    }
    if (m_file->readMore()) return true;
    m_readToEnd = m_file->trouble() == FileTrouble::None;
    if (!m_readToEnd) fail({m_file->trouble(), m_file->troubleLine(), {}});
    return false;
}

void ImportJob::take(PlannedContact plan)
{
    ++m_result.people;
    if (plan.skip == SkipReason::None) {
        if (plan.noTexts)
            for (const PhoneNumber& number : plan.numbers)
                m_refusing.insert(number.e164());
        m_result.noTexts = m_refusing.size();
        m_numbers += static_cast<qint64>(plan.numbers.size());
        m_piece.push_back(std::move(plan));
        return;
    }
    ++m_result.skipped;
    if (m_result.firstSkipped.size() < skippedShown) m_result.firstSkipped.push_back(std::move(plan));
}

void ImportJob::setAside()
{
    ++m_underWay;
    auto done = m_store.run(
        [id = m_id, piece = std::exchange(m_piece, {}), now = m_clock.now()](Transaction& transaction) {
            return ImportRecords(transaction).setAside(id, piece, now);
        });
    whenDone(done, this, [this](const Result<RepeatedNumbers>& repeated) { onSetAside(repeated); });
}

void ImportJob::onSetAside(const Result<RepeatedNumbers>& repeated)
{
    --m_underWay;
    if (m_stage != Stage::Reading) return;
    if (!repeated) {
        fail({FileTrouble::None, 0, repeated.error().failure});
        return;
    }
    m_result.repeated += repeated->all;
    m_result.shared += repeated->shared;
    if (!m_readToEnd)
        m_next.start();
    else if (m_underWay == 0)
        takeOver();
}

void ImportJob::takeOver()
{
    if (m_numbers == 0) {
        fail({FileTrouble::NoNumbers, 0, {}});
        return;
    }
    m_stage = Stage::TakingOver;
    Q_EMIT keeping(0, m_numbers - m_result.repeated);
    auto decided = m_store.run([id = m_id, name = QFileInfo(m_request.path).fileName(),
                                now = m_clock.now()](Transaction& transaction) {
        return ImportRecords(transaction).decide(id, name, now);
    });
    whenDone(decided, this, [this](const Result<void>& done) {
        if (m_stage != Stage::TakingOver) return;
        if (done)
            m_round.takeOver(m_id);
        else
            fail({FileTrouble::None, 0, done.error().failure});
    });
}

void ImportJob::onTakenOver(const ContactImport& import)
{
    m_stage = Stage::Over;
    m_result.import = import;
    m_result.same = m_numbers - m_result.repeated - import.added - import.changed;
    Q_EMIT finished(m_result);
}

// Taken back; if even that fails, the next start goes on with it.
void ImportJob::onRoundFailed(Failure failure)
{
    if (m_stage != Stage::TakingOver) {
        onTakenBack();
        return;
    }
    m_failure = failure;
    takeBack();
}

void ImportJob::takeBack()
{
    m_stage = Stage::TakingBack;
    m_round.undo(m_id);
}

void ImportJob::onTakenBack()
{
    m_stage = Stage::Over;
    clearAway();
    if (m_failure)
        Q_EMIT failed({FileTrouble::None, 0, *m_failure});
    else
        Q_EMIT cancelled();
}

void ImportJob::fail(const ImportFailure& failure)
{
    m_stage = Stage::Over;
    m_next.stop();
    clearAway();
    Q_EMIT failed(failure);
}

void ImportJob::clearAway()
{
    [[maybe_unused]] const auto done =
        m_store.run([id = m_id, now = m_clock.now()](Transaction& transaction) {
            return ImportRecords(transaction).giveUp(id, now);
        });
}

} // namespace secondring

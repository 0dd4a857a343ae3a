// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/pause_records.h"
#include "tests/support/test_store.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

using namespace std::chrono_literals;

PhoneNumber ann()
{
    return PhoneNumber::fromE164(u"+14045550123"_s).value();
}

} // namespace

/// Who waits for a person to say what they meant.
class TestPauseRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aPauseHoldsUntilAnswered_data() { TestStore::engines(); }
    void aPauseHoldsUntilAnswered()
    {
        OPEN_TEST_STORE(store);
        const auto done = store->run([](Transaction& transaction) -> Result<QStringList> {
            PauseRecords pauses(transaction);
            QStringList seen;
            const auto note = [&] { seen << (pauses.isPaused(ann()).value() ? u"paused"_s : u"free"_s); };
            note();
            if (auto put = pauses.pause(ann(), u"not interested"_s, Timestamp(10s)); !put)
                return Fail(put.error());
            if (auto put = pauses.pause(ann(), u"who is this"_s, Timestamp(20s)); !put)
                return Fail(put.error());
            note();
            seen << pauses.open(ann()).value()->words;
            seen << QString::number(pauses.allOpen().value().size());
            const MemberId who{u"m1"_s};
            seen << (pauses.answer(ann(), false, who, Timestamp(30s)).value() ? u"answered"_s : u"late"_s);
            seen << (pauses.answer(ann(), true, who, Timestamp(31s)).value() ? u"answered"_s : u"late"_s);
            note();
            // Another doubtful reply later is another question.
            if (auto put = pauses.pause(ann(), u"go away"_s, Timestamp(40s)); !put) return Fail(put.error());
            note();
            if (auto gone = pauses.forget(ann()); !gone) return Fail(gone.error());
            note();
            return seen;
        });
        QVERIFY(done);
        QCOMPARE(*done, QStringList({u"free"_s, u"paused"_s, u"not interested"_s, u"1"_s, u"answered"_s,
                                     u"late"_s, u"free"_s, u"paused"_s, u"free"_s}));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestPauseRecords)
#include "tst_pause_records.moc"

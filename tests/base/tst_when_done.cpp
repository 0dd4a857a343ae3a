// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/base/when_done.h"

#include <QPromise>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace secondring {

/// Answers reach their owner on his thread, and nobody who is gone.
class TestWhenDone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void anAnswerThatIsThereAlready()
    {
        int used = 0;
        whenDone(QtFuture::makeReadyFuture(7), this, [&used](int answer) { used = answer; });
        QCOMPARE(used, 0); // Never from inside the call: the caller has not finished yet.
        QTRY_COMPARE(used, 7);
    }

    void anAnswerThatComesLater()
    {
        QPromise<Result<QString>> promise;
        promise.start();
        QString used;
        whenDone(promise.future(), this, [&used](const Result<QString>& answer) { used = answer.value(); });
        promise.addResult(u"here"_s);
        promise.finish();
        QTRY_COMPARE(used, u"here"_s);
    }

    void anOwnerWhoIsGoneIsNotAsked()
    {
        QPromise<int> promise;
        promise.start();
        int used = 0;
        {
            QObject owner;
            whenDone(promise.future(), &owner, [&used](int answer) { used = answer; });
        }
        int seen = 0;
        whenDone(promise.future(), this, [&seen](int answer) { seen = answer; });
        promise.addResult(7);
        promise.finish();
        QTRY_COMPARE(seen, 7);
        QCOMPARE(used, 0);
    }

    void aPromiseThatIsBrokenAnswersNothing()
    {
        int used = 0;
        int seen = 0;
        {
            QPromise<int> promise;
            promise.start();
            whenDone(promise.future(), this, [&used](int) { used = 1; });
        }
        whenDone(QtFuture::makeReadyFuture(7), this, [&seen](int answer) { seen = answer; });
        QTRY_COMPARE(seen, 7);
        QCOMPARE(used, 0);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestWhenDone)
#include "tst_when_done.moc"

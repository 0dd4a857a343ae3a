// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_words.h"
#include "tests/compliance/opt_out_teacher.h"
#include "tests/support/vector_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

#include <map>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QString labelOf(OptWord word)
{
    switch (word) {
    case OptWord::OptOut:
        return u"optout"_s;
    case OptWord::OptIn:
        return u"optin"_s;
    case OptWord::Help:
        return u"help"_s;
    case OptWord::Uncertain:
    case OptWord::WantsBack:
        return u"uncertain"_s;
    case OptWord::None:
        break;
    }
    return u"none"_s;
}

/// To pause and ask a person is right where the file tolerates more than one label, and half right elsewhere.
double scoreOf(OptWord found, const QJsonObject& one)
{
    if (labelOf(found) == one[u"label"_s].toString()) return 1.0;
    const QJsonArray accepted = one[u"accept"_s].toArray();
    if (accepted.contains(labelOf(found))) return 1.0;
    if (labelOf(found) == u"uncertain"_s) return accepted.isEmpty() ? 0.5 : 1.0;
    return 0.0;
}

struct Score {
    int all = 0;
    double right = 0;
    [[nodiscard]] double share() const { return all == 0 ? 1.0 : right / all; }
};

} // namespace

/// Every keyword, nearly every other wording, and next to no trap.
class TestOptoutVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatIsShippedIsWhatTheExamplesTeach()
    {
        const QString root = QStringLiteral(SOURCE_DIR);
        const auto lessons = optOutLessonsBelow(root);
        QVERIFY(lessons.size() > 12'000);
        QFile shipped(root + u"/resources/compliance/opt_out/opt_outs.lessons"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QVERIFY2(qUncompress(shipped.readAll()) == qUncompress(taughtOptOuts(lessons)),
                 "spelling or examples have changed: run tests/run teach");
    }

    void everyReplyIsReadAsLabelled_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("optout-vectors.json") << vectorFile(u"optout-vectors.json"_s);
        for (const char* each :
             {"optouts_fresh.json", "optouts_varied.json", "optouts_everyday.json", "optouts_thumbs.json",
              "optouts_courteous.json", "optouts_counter.json", "optouts_lobby.json"})
            QTest::newRow(each) << QStringLiteral(SOURCE_DIR "/tests/data/") + QLatin1String(each);
    }

    void everyReplyIsReadAsLabelled()
    {
        QFETCH(QString, path);
        if (isNotInChosenFolder(path)) QSKIP("the folder in SECOND_RING_VECTORS has no file of that name");
        const QJsonArray cases = casesIn(path);
        QVERIFY2(!cases.isEmpty(), qPrintable(path));
        QStringList different;
        std::map<QString, Score> scores;
        for (const auto& each : cases) {
            const QJsonObject one = each.toObject();
            const bool optedOut = one[u"context"_s].toObject()[u"opted_out"_s].toBool();
            const OptWord found = optWordIn(one[u"text"_s].toString(), optedOut);
            const double score = scoreOf(found, one);
            Score& kind = scores[one[u"kind"_s].toString()];
            kind.all += 1;
            kind.right += score;
            if (score < 1.0)
                different +=
                    u"%1 \"%2\": %3, not %4"_s.arg(one[u"id"_s].toString(), one[u"text"_s].toString(),
                                                   labelOf(found), one[u"label"_s].toString());
        }
        printCounts(path, cases.size(), different);
        for (const auto& [kind, score] : scores)
            QTextStream(stdout) << "  " << kind << ": " << score.right << " of " << score.all << '\n';
        QCOMPARE(scores[u"keyword"_s].share(), 1.0);
        QVERIFY(scores[u"phrase"_s].share() >= 0.97);
        QVERIFY(scores[u"trap"_s].share() >= 0.98);
        QVERIFY(scores[u"conversation"_s].share() >= 0.98);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestOptoutVectors)
#include "tst_optout_vectors.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/gsm/stick_replay.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondring;

namespace {

/// Moments are compared to within what a stick takes to answer some questions.
constexpr double kNearly = 0.3;

bool isAsExpected(const QStringList& told, const QStringList& expected)
{
    if (told.size() != expected.size()) return false;
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (told[i].section(u' ', 1) != expected[i].section(u' ', 1)) return false;
        const double late =
            told[i].section(u' ', 0, 0).toDouble() - expected[i].section(u' ', 0, 0).toDouble();
        if (late < -kNearly || late > kNearly) return false;
    }
    return true;
}

} // namespace

/// Every quirk that sticks are known for, one file each, in a time of their own.
class TestStickTranscripts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyQuirkIsRead_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SOURCE_DIR "/tests/data/lines/gsm"));
        for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name.chopped(4))) << folder.filePath(name);
    }
    void everyQuirkIsRead()
    {
        QFETCH(const QString, path);
        const StickScript script = StickScript::read(path);
        QVERIFY2(script.shows().size() > 20 && !script.expected().isEmpty(), "says nothing");
        StickReplay replay(script);
        replay.run(400s);
        QVERIFY2(isAsExpected(replay.told(), script.expected()),
                 qPrintable(u"\n  told: "_s + replay.told().join(u"\n        "_s)));
        QVERIFY2(replay.turns() < 5000, "never rests");
        for (const auto& [command, times] : script.expectedAsked().asKeyValueRange())
            QVERIFY2(replay.script().asked(command) == times,
                     qPrintable(u"%1 was asked %2 times"_s.arg(QString::fromLatin1(command))
                                    .arg(replay.script().asked(command))));
        QVERIFY(replay.script().asked("ATA") == 0 && replay.script().asked("ATH") == 0);
    }

    void thereIsAFileForEachMaker()
    {
        const QDir folder(QStringLiteral(SOURCE_DIR "/tests/data/lines/gsm"));
        for (const char* maker : {"huawei", "sim800", "sim7600", "zte", "wavecom", "quectel", "phonesim"})
            QVERIFY2(!folder.entryList({QString::fromLatin1(maker) + u"*.txt"_s}).isEmpty(), maker);
    }
};

QTEST_GUILESS_MAIN(TestStickTranscripts)
#include "tst_stick_transcripts.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/modem/modem_transcript.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

/// What modems of all makes were seen to say, one file a quirk, and what is to be understood.
class TestModemTranscripts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isUnderstood_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SOURCE_DIR "/tests/data/lines/modem"));
        const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        QVERIFY2(names.size() >= 30, "the transcripts are not where they belong");
        for (const QString& name : names) {
            const QString path = folder.filePath(name);
            QTest::newRow(qPrintable(ModemTranscript::read(path).shows)) << path;
        }
    }
    void isUnderstood()
    {
        QFETCH(QString, path);
        const ModemTranscript transcript = ModemTranscript::read(path);
        QVERIFY(!transcript.shows.isEmpty() && !transcript.pieces.empty());
        QCOMPARE(transcript.replay(4096), transcript.expected);
        // A serial port hands it over in whatever pieces it likes.
        QCOMPARE(transcript.replay(1), transcript.expected);
        QCOMPARE(transcript.replay(7), transcript.expected);
    }
};

QTEST_GUILESS_MAIN(TestModemTranscripts)
#include "tst_modem_transcripts.moc"

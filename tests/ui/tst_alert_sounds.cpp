// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_sound.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

/// What a desk hears: the sounds, and when.
class TstAlertSounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeard_data()
    {
        QTest::addColumn<AlertSound>("sound");
        QTest::addColumn<bool>("quiet");
        QTest::addColumn<int>("off"); ///< 1 all, 2 missed, 3 reply, 4 urgent.
        QTest::addColumn<bool>("heard");
        QTest::newRow("a missed call") << AlertSound::Missed << false << 0 << true;
        QTest::newRow("a missed call, switched off") << AlertSound::Missed << false << 2 << false;
        QTest::newRow("a missed call, not to be disturbed") << AlertSound::Missed << true << 0 << false;
        QTest::newRow("a reply") << AlertSound::Reply << false << 0 << true;
        QTest::newRow("a reply, switched off") << AlertSound::Reply << false << 3 << false;
        QTest::newRow("a reply, not to be disturbed") << AlertSound::Reply << true << 0 << false;
        QTest::newRow("an emergency, not to be disturbed") << AlertSound::Urgent << true << 0 << true;
        QTest::newRow("an emergency, switched off") << AlertSound::Urgent << false << 4 << false;
        QTest::newRow("an emergency, no sounds at all") << AlertSound::Urgent << false << 1 << false;
    }
    void whatIsHeard()
    {
        QFETCH(AlertSound, sound);
        QFETCH(bool, quiet);
        QFETCH(int, off);
        QFETCH(bool, heard);
        const AlertSettings settings{off != 1, 70, off != 2, off != 3, off != 4};
        QCOMPARE(isHeard(sound, settings, quiet), heard);
    }

    void theThreeSoundsAreThereAndUnlikeEachOther()
    {
        QList<QByteArray> sounds;
        for (const auto sound : {AlertSound::Missed, AlertSound::Reply, AlertSound::Urgent}) {
            QFile file(soundFile(sound));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(soundFile(sound)));
            const auto wav = file.readAll();
            QVERIFY(wav.startsWith("RIFF") && wav.mid(8, 4) == "WAVE");
            QVERIFY(wav.size() < 70'000 && !sounds.contains(wav));
            // Qt closes the loudspeaker with the last part still unheard.
            QCOMPARE(wav.right(15'000), QByteArray(15'000, 0));
            sounds << wav;
        }
    }
};

QTEST_GUILESS_MAIN(TstAlertSounds)
#include "tst_alert_sounds.moc"

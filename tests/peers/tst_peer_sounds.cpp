// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/sound_player.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int samplesASecond = 8000;

/// A sound server with a loudspeaker that nobody has, and what came out of it.
class Loudspeaker {
public:
    [[nodiscard]] bool start()
    {
        const QString socket = m_folder.filePath(u"native"_s);
        m_server.start(u"pulseaudio"_s, {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s,
                                         u"--use-pid-file=no"_s, u"--system=no"_s, u"-L"_s,
                                         u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket,
                                         u"-L"_s, u"module-null-sink sink_name=out"_s});
        if (!m_server.waitForStarted()) return false;
        if (!QTest::qWaitFor([&socket] { return QFile::exists(socket); }, 10'000)) return false;
        qputenv("PULSE_SERVER", "unix:" + socket.toLocal8Bit());
        m_recorder.start(u"parec"_s, {u"-d"_s, u"out.monitor"_s, u"--rate=8000"_s, u"--channels=1"_s,
                                      u"--format=s16le"_s, u"--latency-msec=20"_s});
        return m_recorder.waitForStarted() && QTest::qWaitFor([this] { return listen() > 0; }, 10'000);
    }
    ~Loudspeaker()
    {
        for (auto* each : {&m_recorder, &m_server}) {
            each->terminate();
            each->waitForFinished();
        }
    }
    /// How many sounds came out, each told from the one before by a silence.
    [[nodiscard]] int heard()
    {
        listen();
        return m_heard;
    }
    [[nodiscard]] bool isSilent()
    {
        listen();
        return m_silence > samplesASecond / 2;
    }

private:
    /// What was recorded so far, in samples.
    qsizetype listen()
    {
        m_rest += m_recorder.readAllStandardOutput();
        const qsizetype whole = m_rest.size() / 2;
        for (qsizetype i = 0; i < whole; ++i) {
            qint16 sample = 0;
            std::memcpy(&sample, m_rest.constData() + 2 * i, 2);
            const bool isLoud = std::abs(sample) > 300;
            if (isLoud && m_silence > samplesASecond / 4) ++m_heard;
            m_silence = isLoud ? 0 : m_silence + 1;
        }
        m_rest.remove(0, 2 * whole);
        return m_all += whole;
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_recorder;
    QByteArray m_rest;
    qsizetype m_all = 0;
    qsizetype m_silence = samplesASecond;
    int m_heard = 0;
};

} // namespace

/// The sounds of the alerts, on a sound server that is not ours.
class TstPeerSounds : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Loudspeaker> m_speaker;

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto& program : {u"pulseaudio"_s, u"parec"_s})
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP("pulseaudio and parec are not installed, so nobody can say whether a sound is heard");
        m_speaker = std::make_unique<Loudspeaker>();
        QVERIFY(m_speaker->start());
        QTRY_VERIFY(!QMediaDevices::defaultAudioOutput().isNull());
    }
    void cleanupTestCase() { m_speaker.reset(); }

    // The sixth and all after it were silent.
    void eachAlertIsHeard_data()
    {
        QTest::addColumn<AlertSound>("sound");
        QTest::addColumn<int>("times");
        QTest::newRow("replies all morning") << AlertSound::Reply << 20;
        QTest::newRow("missed calls all morning") << AlertSound::Missed << 12;
        QTest::newRow("emergencies all morning") << AlertSound::Urgent << 8;
    }
    void eachAlertIsHeard()
    {
        QFETCH(AlertSound, sound);
        QFETCH(int, times);
        SoundPlayer player;
        const int before = m_speaker->heard();
        for (int i = 1; i <= times; ++i) {
            player.play(sound, 80);
            QTRY_COMPARE_WITH_TIMEOUT(m_speaker->heard(), before + i, 10'000);
            QTRY_VERIFY_WITH_TIMEOUT(m_speaker->isSilent(), 10'000);
        }
    }
};

QTEST_MAIN(TstPeerSounds)
#include "tst_peer_sounds.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/gsm/fake_stick.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// gammu, a program that works with sticks and is not ours: what it takes for a stick is like one.
class Gammu {
public:
    [[nodiscard]] bool ask(const QString& port, const QString& what)
    {
        QFile config(m_folder.filePath(u"gammurc"_s));
        if (!config.open(QIODevice::WriteOnly)) return false;
        config.write("[gammu]\nconnection = at115200\nuse_locking = no\ndevice = " + port.toLocal8Bit() +
                     '\n');
        config.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"gammu"_s, {u"--config"_s, config.fileName(), what});
        return m_process.waitForStarted();
    }
    [[nodiscard]] bool isDone() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] QByteArray said()
    {
        m_said += m_process.readAll();
        return m_said;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

/// Somebody else's program takes the stick of our tests for a stick.
class TestPeerGsm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"gammu"_s).isEmpty())
            QSKIP("gammu is not installed, so nobody can say whether our stick is like a real one");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void gammuIdentifiesTheStick()
    {
        FakeStick stick;
        Gammu gammu;
        QVERIFY(gammu.ask(stick.port(), u"identify"_s));
        QTRY_VERIFY_WITH_TIMEOUT(gammu.isDone(), 60'000);
        const QByteArray said = gammu.said();
        QVERIFY2(gammu.exitCode() == 0, said.constData());
        QVERIFY2(said.contains("Second Ring") && said.contains("Practice Stick"), said.constData());
        QVERIFY2(said.contains("004999010640000") && said.contains("001010123456789"), said.constData());
    }

    void gammuSeesThatTheCardIsOpen()
    {
        FakeStick stick;
        Gammu gammu;
        QVERIFY(gammu.ask(stick.port(), u"getsecuritystatus"_s));
        QTRY_VERIFY_WITH_TIMEOUT(gammu.isDone(), 60'000);
        const QByteArray said = gammu.said();
        QVERIFY2(said.contains("Nothing to enter"), said.constData());
    }

    void gammuSeesThatAPinIsWanted()
    {
        FakeStick stick;
        stick.setAnswer("AT+CPIN?", "+CPIN: SIM PIN | OK");
        Gammu gammu;
        QVERIFY(gammu.ask(stick.port(), u"getsecuritystatus"_s));
        QTRY_VERIFY_WITH_TIMEOUT(gammu.isDone(), 60'000);
        const QByteArray said = gammu.said();
        QVERIFY2(said.contains("Waiting for PIN"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestPeerGsm)
#include "tst_peer_gsm.moc"

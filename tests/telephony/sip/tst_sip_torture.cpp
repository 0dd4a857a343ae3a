// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/watched_line.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace secondring;
using namespace Qt::StringLiterals;

namespace {

/// {xNN} stands for a byte that no text may hold.
QByteArray withBytes(QByteArray message)
{
    for (qsizetype at = message.indexOf("{x"); at >= 0; at = message.indexOf("{x", at + 1))
        message.replace(at, 5, QByteArray::fromHex(message.mid(at + 2, 2)));
    return message;
}

struct Torture {
    QList<QByteArray> answers; ///< Codes that are right; "none" for silence.
    QList<QByteArray> calls;   ///< How many calls it may be.
    QByteArray message;
};

Torture read(const QString& file)
{
    QFile torture(file);
    if (!torture.open(QIODevice::ReadOnly)) return {};
    const QByteArray what = torture.readLine();
    const QByteArray answers = torture.readLine().trimmed();
    const QByteArray calls = torture.readLine().trimmed();
    if (!what.startsWith("# 3.") || !answers.startsWith("# answer ") || !calls.startsWith("# calls "))
        return {};
    return {answers.mid(9).split('|'), calls.mid(8).split('|'), torture.readAll().replace("\n", "\r\n")};
}

} // namespace

/// The messages of RFC 4475 that concern a user agent, written out from its words: the line lives on, answers
/// as it should, and takes nothing for a call that is none.
class TestSipTorture : public QObject {
    Q_OBJECT

private:
    SipThread m_thread;

    [[nodiscard]] static QString folder()
    {
        return QStringLiteral(SOURCE_DIR) + u"/tests/data/lines/sip/torture/"_s;
    }
    /// Until the line has answered a plain request, which it reads behind all that was sent before.
    static void waitUntilRead(ScriptedSwitch& pbx, int& probe)
    {
        ScriptedCall plain;
        plain.callId = "alive-" + QByteArray::number(++probe);
        plain.branch = "z9hG4bK-alive-" + QByteArray::number(probe);
        pbx.ask("OPTIONS", plain);
        QTRY_VERIFY(std::ranges::any_of(
            pbx.said(), [&](const QByteArray& answer) { return answer.contains(plain.callId + "\r\n"); }));
    }
    [[nodiscard]] static QByteArray answerIn(const std::vector<QByteArray>& said)
    {
        for (const QByteArray& answer : said)
            if (!answer.contains("Call-ID: alive-")) return answer.mid(8, 3);
        return "none";
    }

private Q_SLOTS:
    void messages_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(folder()).entryList({u"*.txt"_s});
        QVERIFY(files.size() >= 49);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void messages()
    {
        QFETCH(QString, file);
        const Torture torture = read(folder() + file);
        QVERIFY(!torture.message.isEmpty());
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        QByteArray message = torture.message;
        message.replace("{us}", pbx.contact());
        message.replace("{via}", "127.0.0.1:" + QByteArray::number(pbx.port()));
        int probe = 0;
        pbx.send(withBytes(message));
        waitUntilRead(pbx, probe);
        QCoreApplication::processEvents();
        // That it rings is said a moment later.
        QTRY_VERIFY2(torture.answers.contains(answerIn(pbx.said())), answerIn(pbx.said()).constData());
        const std::size_t rang = watched.all<RingStarted>().size();
        QVERIFY(torture.calls.contains(QByteArray::number(qulonglong(rang))));
        QVERIFY(watched.all<Ended>().empty());

        ScriptedCall call;
        call.callId = "afterwards";
        pbx.invite(call);
        QTRY_COMPARE(watched.all<RingStarted>().size(), rang + 1);
        pbx.cancel(call);
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.outcome(), CallOutcome::Abandoned);
    }

    void aCallFromBeforeMarkedBranchesEnds()
    {
        ScriptedSwitch pbx;
        WatchedLine watched(m_thread, settingsFor(pbx));
        watched.line.start();
        QTRY_VERIFY(watched.isNow(LineMonitor::State::Watching));
        const QByteArray message = read(folder() + u"inv2543_branch.txt"_s)
                                       .message.replace("{us}", pbx.contact())
                                       .replace("{via}", "127.0.0.1:" + QByteArray::number(pbx.port()));
        pbx.send(message);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 1);
        pbx.send(message);
        QTRY_COMPARE(pbx.answers(100, "INVITE"), 2);
        const QByteArray head = message.left(message.indexOf("Content-Type"));
        pbx.send(QByteArray(head).replace("INVITE", "CANCEL") + "Content-Length: 0\r\n\r\n");
        QTRY_COMPARE(watched.all<Ended>().size(), 1u);
        QCOMPARE(watched.all<RingStarted>().size(), 1u);
        QTRY_COMPARE(pbx.answers(200, "CANCEL"), 1);
        QTRY_VERIFY(pbx.answers(487, "INVITE") >= 1);
    }
};

QTEST_GUILESS_MAIN(TestSipTorture)
#include "tst_sip_torture.moc"

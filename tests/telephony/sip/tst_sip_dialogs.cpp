// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/call_records.h"
#include "core/telephony/sip/dialog_tracker.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace secondring;
using namespace Qt::StringLiterals;

namespace {

QString wordsFor(const CallerId& caller)
{
    if (caller.isWithheld()) return u"withheld"_s;
    const QString number = caller.number ? caller.number->e164() : u"nobody"_s;
    return caller.name.isEmpty() ? number : number + u' ' + caller.name;
}

QString wordsFor(const ExtensionNews& news)
{
    if (std::holds_alternative<RingStarted>(news.what)) return u"rang"_s;
    if (const auto* identified = std::get_if<CallerIdentified>(&news.what))
        return u"caller "_s + wordsFor(identified->caller);
    if (const auto* ended = std::get_if<Ended>(&news.what))
        return u"ended "_s + codeOf(ended->outcome) + u' ' + codeOf(ended->certainty);
    const auto& dialled = std::get<Dialled>(news.what);
    return u"dialled "_s + wordsFor(dialled.callee) + (dialled.isAnswered ? u" answered"_s : QString());
}

QByteArray report(const QByteArray& dialogs, const QByteArray& more = "version=\"1\"")
{
    return "<dialog-info xmlns=\"urn:ietf:params:xml:ns:dialog-info\" state=\"full\" " + more + ">" +
           dialogs + "</dialog-info>";
}

} // namespace

/// What the notifications about an extension come to, told by transcripts: tests/data/lines/sip/dialogs.
class TestSipDialogs : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] static QString folder()
    {
        return QStringLiteral(SOURCE_DIR) + u"/tests/data/lines/sip/dialogs/"_s;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void transcripts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isAlone");
        const QStringList files = QDir(folder()).entryList({u"*.txt"_s});
        QVERIFY(files.size() >= 20);
        for (const QString& file : files) {
            QTest::newRow(qPrintable(file)) << file << true;
            QTest::newRow(qPrintable(u"beside other phones: "_s + file)) << file << false;
        }
    }
    void transcripts()
    {
        QFETCH(QString, file);
        QFETCH(bool, isAlone);
        QFile transcript(folder() + file);
        QVERIFY(transcript.open(QIODevice::ReadOnly));
        QStringList parts = QString::fromUtf8(transcript.readAll()).split(u"\n--- "_s);
        QVERIFY(parts.takeFirst().startsWith(u"# "_s));
        DialogTracker tracker(u"100"_s, u"US"_s, isAlone);
        QStringList news;
        QStringList expected;
        Timestamp now{};
        for (const QString& part : parts) {
            const QString body = part.section(u'\n', 1).trimmed();
            now += std::chrono::seconds(20);
            if (part.startsWith(u"lost"_s)) tracker.lost();
            if (part.startsWith(u"news"_s)) expected = body.split(u'\n', Qt::SkipEmptyParts);
            if (!part.startsWith(u"notify"_s)) continue;
            const auto read = body.isEmpty() ? DialogReport{} : readDialogReport(body.toUtf8());
            QVERIFY(read);
            for (const ExtensionNews& each : tracker.apply(*read, now))
                news << wordsFor(each);
            if (tracker.hasGap()) news << u"gap"_s;
        }
        // A colleague may have answered what only stopped ringing here.
        static const QRegularExpression missed(u"^ended (Abandoned|NoAnswer|Busy|Declined) Strong$"_s);
        if (!isAlone) expected.replaceInStrings(missed, u"ended Unknown Guess"_s);
        QCOMPARE(news, expected);
    }

    void whatCannotBeReadIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no XML") << QByteArray("garbage \x01\xff");
        QTest::newRow("something else") << QByteArray("<presence xmlns=\"urn:ietf:params:xml:ns:pidf\"/>");
        QTest::newRow("of another namespace") << QByteArray("<dialog-info xmlns=\"urn:x\"/>");
        QTest::newRow("half of it") << report("<dialog id=\"1\"><state>early</state></dialog>").chopped(5);
        QTest::newRow("with a document type")
            << "<!DOCTYPE d [<!ENTITY a \"b\">]>" + report("<dialog id=\"1\"><state>&a;</state></dialog>");
        QTest::newRow("longer than anybody needs") << report(QByteArray(70'000, ' '));
    }
    void whatCannotBeReadIsNoReport()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!readDialogReport(body));
    }

    void aReportIsReadAsItStands()
    {
        const auto read = readDialogReport(
            report("<dialog id=\"d1\" call-id=\"c1\" remote-tag=\"r1\" direction=\"recipient\">"
                   "<state event=\"rejected\" code=\"486\">terminated</state><remote>"
                   "<identity display=\"A &quot;B&quot;\">sip:1@x</identity></remote></dialog>",
                   "version=\"12\""));
        QVERIFY(read);
        QCOMPARE(read->version, std::optional<quint64>(12));
        QVERIFY(read->isFull);
        QCOMPARE(read->dialogs.size(), 1u);
        const ReportedDialog& dialog = read->dialogs.front();
        QCOMPARE(dialog.id, u"d1"_s);
        QCOMPARE(dialog.callId, u"c1"_s);
        QCOMPARE(dialog.remoteTag, u"r1"_s);
        QVERIFY(dialog.direction == ReportedDialog::Direction::Recipient);
        QVERIFY(dialog.state == ReportedDialog::State::Terminated);
        QVERIFY(dialog.event == ReportedDialog::Event::Rejected);
        QCOMPARE(dialog.code, 486);
        QCOMPARE(dialog.remote, QByteArray("\"A \\\"B\\\"\" <sip:1@x>"));
    }

    void everyDeskGivesACallTheSameName()
    {
        const auto named = [](const QByteArray& dialog, int second) {
            DialogTracker tracker(u"100"_s, u"US"_s, true);
            static_cast<void>(tracker.apply({}, Timestamp{}));
            const auto news =
                tracker.apply(*readDialogReport(report(dialog)), Timestamp{std::chrono::seconds(second)});
            return news.front().call;
        };
        const QByteArray proxy = "<dialog id=\"9\" call-id=\"c1\" remote-tag=\"r1\" direction=\"recipient\">"
                                 "<state>early</state></dialog>";
        QCOMPARE(named(proxy, 1), CallKey{u"c1;r1"_s}); // As the contact that rings along calls it.
        const QByteArray asterisk = "<dialog id=\"100\" direction=\"recipient\"><remote><identity>"
                                    "sip:+14045550199@x</identity></remote><state>early</state></dialog>";
        QCOMPARE(named(asterisk, 21), named(asterisk, 22));
        QVERIFY(named(asterisk, 21) != named(asterisk, 50));
        QVERIFY(!named(asterisk, 21).value.contains(u"5550199"_s));
    }

    void aSwitchThatListsWithoutEndFillsNoMemory()
    {
        DialogTracker tracker(u"100"_s, u"US"_s, true);
        static_cast<void>(tracker.apply({}, Timestamp{}));
        std::size_t rang = 0;
        for (int n = 0; n < 3000; ++n) {
            ReportedDialog dialog;
            dialog.id = QString::number(n);
            dialog.callId = dialog.id;
            dialog.state = ReportedDialog::State::Early;
            rang += tracker.apply({std::nullopt, false, {dialog}}, Timestamp{}).size();
        }
        QCOMPARE(rang, 1000u);
    }
};

QTEST_GUILESS_MAIN(TestSipDialogs)
#include "tst_sip_dialogs.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/hook_request.h"
#include "core/telephony/softphone_hook/phone_urls.h"
#include "tests/telephony/softphone_hook/hook_story.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const QString replays = QStringLiteral(SOURCE_DIR "/tests/data/lines/softphone");

/// One request as it stands in a file of requests.
HookQuery queryOf(const QByteArray& request)
{
    HookRequest read;
    if (request.startsWith("POST ")) {
        const QByteArray form = request.mid(5);
        read.feed("POST /line HTTP/1.1\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" +
                  form);
    } else {
        read.feed(request + " HTTP/1.1\r\nHost: desk\r\n\r\n");
    }
    if (read.state() != HookRequest::State::Complete) qFatal("a request of a file is none");
    return readHookQuery(read.query()).value();
}

} // namespace

/// What phones were seen to send, as it arrives, and what has to come of it.
class TstHookReplays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void phonesAreUnderstood_data();
    void phonesAreUnderstood();
    void theAddressesForAPhoneAreWhatItsCallsCameBy_data();
    void theAddressesForAPhoneAreWhatItsCallsCameBy();
};

void TstHookReplays::phonesAreUnderstood_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : QDir(replays).entryList({u"*.txt"_s}, QDir::Files))
        QTest::newRow(qPrintable(file.chopped(4))) << file;
}

void TstHookReplays::phonesAreUnderstood()
{
    QFETCH(QString, file);
    QFile kept(replays + u'/' + file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    kept.readLine(); // What it shows.
    const QString outcomes = QString::fromUtf8(kept.readLine()).mid(1).trimmed();
    HookStory desk;
    const Timestamp began = desk.clock.now();
    int steps = 0;
    while (!kept.atEnd()) {
        const QByteArray line = kept.readLine().trimmed();
        const qsizetype space = line.indexOf(' ');
        desk.clock.set(began + std::chrono::seconds(line.first(space).toInt()));
        desk.use(desk.book.due(desk.clock.now()));
        const HookQuery said = queryOf(line.mid(space + 1));
        QCOMPARE(said.token, QByteArray("T"));
        desk.use(desk.book.take(said.event, desk.clock.now()));
        ++steps;
    }
    QVERIFY(steps > 1);
    QCOMPARE(desk.outcomes(), outcomes);
    QVERIFY(!desk.book.isRinging());
}

void TstHookReplays::theAddressesForAPhoneAreWhatItsCallsCameBy_data()
{
    QTest::addColumn<int>("make");
    QTest::addColumn<QStringList>("variables"); // And what the phone puts in their place.
    QTest::newRow("Yealink") << static_cast<int>(PhoneMake::Yealink)
                             << QStringList{u"$call_id"_s,        u"33093"_s,
                                            u"$remote"_s,         u"sip:4045550123@10.0.0.5"_s,
                                            u"$display_remote"_s, u"Maria & ev=ended"_s};
    QTest::newRow("Snom") << static_cast<int>(PhoneMake::Snom)
                          << QStringList{u"$call-id"_s,   u"3130@10.0.0.5"_s,   u"$remote"_s,
                                         u"4045550123"_s, u"$display_remote"_s, u"Maria&num=911"_s};
    QTest::newRow("Grandstream") << static_cast<int>(PhoneMake::Grandstream)
                                 << QStringList{u"$remote"_s, u"+14045550123"_s, u"$display_remote"_s,
                                                u"Maria"_s};
}

void TstHookReplays::theAddressesForAPhoneAreWhatItsCallsCameBy()
{
    QFETCH(int, make);
    QFETCH(QStringList, variables);
    const HookToken token = HookToken::make();
    const auto urls = phoneUrls(static_cast<PhoneMake>(make), u"10.0.0.2"_s, 45880, token);
    QCOMPARE(urls.size(), 5U);
    for (const PhoneUrl& each : urls) {
        QVERIFY(each.url.startsWith(u"http://10.0.0.2:45880/line?"_s));
        QString asked = each.url.mid(each.url.indexOf(u'/', 8));
        for (qsizetype at = 0; at < variables.size(); at += 2)
            asked.replace(variables[at], variables[at + 1]);
        QVERIFY(!asked.contains(u'$'));
        const HookQuery said = queryOf("GET " + asked.toUtf8());
        QVERIFY(said.event.kind == each.event);
        QVERIFY(token.matches(said.token));
        QCOMPARE(readCallerId(said.event.number, u"US").number->e164(), u"+14045550123"_s);
        QVERIFY(said.event.name.startsWith(u"Maria"));
    }
}

QTEST_GUILESS_MAIN(TstHookReplays)
#include "tst_hook_replays.moc"

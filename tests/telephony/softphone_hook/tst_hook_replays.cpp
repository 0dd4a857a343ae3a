// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/telephony/softphone_hook/hook_request.h"
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

QTEST_GUILESS_MAIN(TstHookReplays)
#include "tst_hook_replays.moc"

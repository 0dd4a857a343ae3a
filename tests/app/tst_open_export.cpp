// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/open_export.h"
#include "core/store/query.h"
#include "tests/support/owner_only.h"
#include "tests/support/plain_words.h"
#include "tests/support/waited.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const QString awkward = u"He said \"now\"\nor never \\ 🦷 \u2028 ünd\ttab \r\n{}"_s;

QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast(); // What stands behind the last line's end.
    return lines;
}

/// One call, one text, one contact, one opt-out; every field filled.
void fill(TestStore& desk)
{
    mustRun(desk, u"INSERT INTO conversation (id, number, network_name, created_at, last_at, last_kind,"
                  " last_words, waiting_since, seen_at, closed_at, failed_at, draft) VALUES ('v1',"
                  " '+14045550123', '', 1000, 2000, 'In', '', 1500, NULL, NULL, NULL, '')"_s);
    mustRun(desk, u"INSERT INTO contact (id, number, name, created_at) VALUES ('k1', '+14045550123',"
                  " 'Maria Reyes', 1000)"_s);
    mustRun(desk, u"INSERT INTO call (id, line, line_name, caller, caller_name, why_no_text, attestation,"
                  " rang_at, ended_at, outcome, certainty, evidence, decision, decided_at, message) VALUES"
                  " ('c1', 'front', 'Front desk', '+14045550123', 'MARIA', '', '', 1000, 9500, 'Abandoned',"
                  " 'Certain', 'taken back', 'Texting', 9500, 'm1')"_s);
    mustRun(desk, u"INSERT INTO consent_event (id, number, what, source, words, message, at) VALUES ('e1',"
                  " '+14045550123', 'OptedOut', 'Keyword', 'STOP', 'm2', 1795186800123)"_s);
    mustRun(desk,
            u"INSERT INTO lead (id, conversation, person, opened_at, stage, stage_at, stage_by, lost_reason,"
            " intent, urgency, score, value_cents, asked_field, questions_sent, merged_into, changed_at)"
            " VALUES ('l1', 'v1', NULL, 1000, 'Lost', 2000, 'dana', 'Price', 'Book', 'Routine', 60, 30500,"
            " 'client', 1, NULL, 2000)"_s);
    mustRun(desk, u"INSERT INTO lead_field (lead, field, value, source, message, evidence, at) VALUES"
                  " ('l1', 'service', 'cleaning', 'Caller', 'm2', '3:8', 1500)"_s);
    mustRun(desk, u"INSERT INTO thread_entry (id, conversation, at, kind, who, words, message) VALUES"
                  " ('n1', 'v1', 1600, 'Note', 'dana', 'prefers mornings', 'm2')"_s);
    mustRun(desk,
            u"INSERT INTO reminder (id, conversation, kind, reason, words, call, message, assigned_to,"
            " attempts, due_at, made_by, made_at, done_at, done_by, outcome) VALUES ('r1', 'v1',"
            " 'CallBack', 'Missed', '', 'c1', 'm1', 'dana', 1, 5000, '', 1000, 6000, 'dana', 'Reached')"_s);
    const auto done = desk.run([](Transaction& transaction) {
        return Query(transaction,
                     u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body,"
                     " state, reason, trouble, code, at, due_at, expires_at, state_at, sending_at, attempts,"
                     " provider_ref, call) VALUES ('m1', 'v1', '+14045550123', '+13125550100', 'Out',"
                     " 'TextBack', :body, 'Delivered', '', '', '', 9500, 9500, 909500, 12000, 9600, 2, 'SM1',"
                     " 'c1')"_s)
            .bind(u":body"_s, awkward)
            .run();
    });
    QVERIFY(done);
}

} // namespace

class TstOpenExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldNamesStay_data();
    void fieldNamesStay();
    void valuesAreWhatIsKept_data() { TestStore::engines(); }
    void valuesAreWhatIsKept();
    void aReceivedTextIsDueAtNoTime_data() { TestStore::engines(); }
    void aReceivedTextIsDueAtNoTime();
    void anAwkwardTextStaysOneLine();
    void timesAreInUtcToTheMillisecond();
    void nothingYetMakesEmptyFiles();
    void aSecondExportReplacesTheFirst();
    void aFolderThatCannotBeWrittenIsSaid();
    void whenOneFileFailsNoneIsReplaced();
};

void TstOpenExport::fieldNamesStay_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("calls") << u"calls.jsonl"_s
                           << QStringList{u"id"_s,          u"line"_s,     u"line_name"_s, u"caller"_s,
                                          u"caller_name"_s, u"rang_at"_s,  u"ended_at"_s,  u"outcome"_s,
                                          u"certainty"_s,   u"evidence"_s, u"decision"_s,  u"text"_s};
    QTest::newRow("texts") << u"texts.jsonl"_s
                           << QStringList{u"id"_s,       u"number"_s,   u"our_number"_s,   u"direction"_s,
                                          u"purpose"_s,  u"body"_s,     u"state"_s,        u"reason"_s,
                                          u"trouble"_s,  u"code"_s,     u"written_at"_s,   u"due_at"_s,
                                          u"state_at"_s, u"attempts"_s, u"provider_ref"_s, u"call"_s};
    QTest::newRow("contacts") << u"contacts.jsonl"_s << QStringList{u"number"_s,           u"name"_s,
                                                                    u"created_at"_s,       u"last_at"_s,
                                                                    u"waiting_since_at"_s, u"closed_at"_s};
    QTest::newRow("consent") << u"consent.jsonl"_s
                             << QStringList{u"id"_s,          u"number"_s, u"what"_s,
                                            u"source"_s,      u"words"_s,  u"text"_s,
                                            u"recorded_at"_s, u"how"_s,    u"recorded_by"_s};
    QTest::newRow("leads") << u"leads.jsonl"_s
                           << QStringList{u"id"_s,     u"number"_s,      u"person"_s,        u"opened_at"_s,
                                          u"stage"_s,  u"stage_at"_s,    u"stage_by"_s,      u"lost_reason"_s,
                                          u"intent"_s, u"urgency"_s,     u"score"_s,         u"value_cents"_s,
                                          u"fields"_s, u"merged_into"_s, u"questions_sent"_s};
    QTest::newRow("notes") << u"notes.jsonl"_s
                           << QStringList{u"id"_s,  u"number"_s, u"written_at"_s, u"kind"_s,
                                          u"who"_s, u"words"_s,  u"text"_s};
    QTest::newRow("reminders") << u"reminders.jsonl"_s
                               << QStringList{u"id"_s,       u"number"_s,  u"kind"_s,    u"reason"_s,
                                              u"words"_s,    u"call"_s,    u"text"_s,    u"assigned_to"_s,
                                              u"attempts"_s, u"due_at"_s,  u"made_by"_s, u"made_at"_s,
                                              u"done_at"_s,  u"done_by"_s, u"outcome"_s};
}

void TstOpenExport::fieldNamesStay()
{
    QFETCH(QString, file);
    QFETCH(QStringList, fields);
    const auto desk = TestStore::open();
    fill(*desk);
    QVERIFY(waited(exportJsonLines(desk->store(), desk->folder()))->has_value());
    const auto lines = linesOf(desk->folder() + u'/' + file);
    QCOMPARE(lines.size(), 1);
    QStringList found = QJsonDocument::fromJson(lines.front()).object().keys();
    found.sort();
    fields.sort();
    QCOMPARE(found, fields);
    QFile readme(QStringLiteral(SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString told = QString::fromUtf8(readme.readAll());
    for (const QString& field : fields)
        QVERIFY2(told.contains(field), qPrintable(field));
}

void TstOpenExport::aReceivedTextIsDueAtNoTime()
{
    OPEN_TEST_STORE(desk);
    fill(*desk);
    mustRun(*desk,
            u"INSERT INTO message (id, conversation, number, our_number, direction, purpose, body, state,"
            " reason, trouble, code, at, due_at, expires_at, state_at, sending_at, attempts,"
            " provider_ref) VALUES ('m0', 'v1', '+14045550123', '+13125550100', 'In', 'Received', 'hi',"
            " 'Received', '', '', '', 500, 0, 0, 500, 0, 0, 'SM0')"_s);
    QVERIFY(waited(exportJsonLines(desk->store(), desk->folder())));
    const auto text = QJsonDocument::fromJson(linesOf(desk->folder() + u"/texts.jsonl"_s).front()).object();
    QCOMPARE(text[u"id"_s].toString(), u"m0"_s);
    QVERIFY(text[u"due_at"_s].isNull());
    QCOMPARE(text[u"written_at"_s].toString(), u"1970-01-01T00:00:00.500Z"_s);
}

void TstOpenExport::valuesAreWhatIsKept()
{
    OPEN_TEST_STORE(desk);
    fill(*desk);
    const auto counts = waited(exportJsonLines(desk->store(), desk->folder() + u"/new/folder"_s));
    QVERIFY(counts && *counts);
    QCOMPARE((*counts)->calls + (*counts)->texts + (*counts)->contacts + (*counts)->consent, 4);
    const auto lines = linesOf(desk->folder() + u"/new/folder/texts.jsonl"_s);
    QCOMPARE(lines.size(), 1);
    const QJsonObject text = QJsonDocument::fromJson(lines.front()).object();
    QCOMPARE(text[u"body"_s].toString(), awkward);
    QCOMPARE(text[u"attempts"_s].toInt(-1), 2);
    QCOMPARE(text[u"due_at"_s].toString(), u"1970-01-01T00:00:09.500Z"_s);
    QCOMPARE((*counts)->leads + (*counts)->notes + (*counts)->reminders, 3);
    for (const QString& file : QDir(desk->folder() + u"/new/folder"_s).entryList(QDir::Files))
        QVERIFY2(isForOwnerOnly(desk->folder() + u"/new/folder/"_s + file), qPrintable(file));
    const auto leads = linesOf(desk->folder() + u"/new/folder/leads.jsonl"_s);
    const QJsonObject lead = QJsonDocument::fromJson(leads.front()).object();
    QCOMPARE(lead[u"value_cents"_s].toInt(), 30'500);
    QCOMPARE(lead[u"fields"_s].toObject()[u"service"_s].toString(), u"cleaning"_s);
    QVERIFY(lead[u"merged_into"_s].isNull());
    const auto contacts = linesOf(desk->folder() + u"/new/folder/contacts.jsonl"_s);
    QVERIFY(QJsonDocument::fromJson(contacts.front()).object()[u"closed_at"_s].isNull());
}

void TstOpenExport::anAwkwardTextStaysOneLine()
{
    const auto desk = TestStore::open();
    fill(*desk);
    QVERIFY(waited(exportJsonLines(desk->store(), desk->folder()))->has_value());
    QFile file(desk->folder() + u"/texts.jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(content.count('\n'), 1);
    QCOMPARE(content.count('\r'), 0);
    QVERIFY(content.endsWith("}\n"));
}

void TstOpenExport::timesAreInUtcToTheMillisecond()
{
    const auto desk = TestStore::open();
    fill(*desk);
    QVERIFY(waited(exportJsonLines(desk->store(), desk->folder()))->has_value());
    const auto lines = linesOf(desk->folder() + u"/consent.jsonl"_s);
    QVERIFY(lines.front().contains("\"recorded_at\":\"2026-11-20T15:00:00.123Z\""));
}

void TstOpenExport::nothingYetMakesEmptyFiles()
{
    const auto desk = TestStore::open();
    const QString folder = desk->folder() + u"/out"_s;
    QVERIFY(waited(exportJsonLines(desk->store(), folder))->has_value());
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             QStringList({u"calls.jsonl"_s, u"consent-ledger.csv"_s, u"consent.jsonl"_s, u"contacts.jsonl"_s,
                          u"leads.jsonl"_s, u"notes.jsonl"_s, u"reminders.jsonl"_s, u"texts.jsonl"_s}));
    for (const QString& name : QDir(folder).entryList({u"*.jsonl"_s}, QDir::Files))
        QCOMPARE(QFileInfo(folder + u'/' + name).size(), 0);
}

void TstOpenExport::aSecondExportReplacesTheFirst()
{
    const auto desk = TestStore::open();
    fill(*desk);
    QVERIFY(waited(exportJsonLines(desk->store(), desk->folder()))->has_value());
    mustRun(*desk, u"DELETE FROM consent_event"_s);
    QVERIFY(waited(exportJsonLines(desk->store(), desk->folder()))->has_value());
    QCOMPARE(linesOf(desk->folder() + u"/calls.jsonl"_s).size(), 1);
    QCOMPARE(QFileInfo(desk->folder() + u"/consent.jsonl"_s).size(), 0);
}

void TstOpenExport::aFolderThatCannotBeWrittenIsSaid()
{
    const auto desk = TestStore::open();
    const QString taken = desk->folder() + u"/taken"_s;
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto counts = waited(exportJsonLines(desk->store(), taken));
    QVERIFY(counts && !*counts);
    QCOMPARE(counts->error().failure, Failure::InvalidInput);
    QCOMPARE(counts->error().detail, u"the folder %1 cannot be made"_s.arg(taken));
}

void TstOpenExport::whenOneFileFailsNoneIsReplaced()
{
    const auto desk = TestStore::open();
    QVERIFY(waited(exportJsonLines(desk->store(), desk->folder()))->has_value());
    fill(*desk);
    QVERIFY(QFile::remove(desk->folder() + u"/texts.jsonl"_s));
    QVERIFY(QDir().mkpath(desk->folder() + u"/texts.jsonl"_s));
    const auto counts = waited(exportJsonLines(desk->store(), desk->folder()));
    QVERIFY(counts && !*counts);
    QVERIFY(counts->error().detail.contains(u"texts.jsonl cannot be written"_s));
    QCOMPARE(QFileInfo(desk->folder() + u"/calls.jsonl"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TstOpenExport)
#include "tst_open_export.moc"

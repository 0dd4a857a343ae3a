// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/health_board.h"
#include "app/log_file.h"
#include "ui/wording/line_words.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

LineStatus lineIn(const QString& id, LineMonitor::State state, LineTrouble trouble = LineTrouble::None)
{
    return {LineId{id}, id, state, trouble, {}};
}

QStringList namesOf(const std::vector<Health>& rows)
{
    QStringList names;
    for (const Health& row : rows)
        names << row.of;
    return names;
}

} // namespace

class TstHealthBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewDeskSaysWhatIsMissing();
    void aBrokenRecordOfOptOutsIsPressing();
    void whoIsOnCall();
    void linesComeFirstThenTextsDatabaseAndPasswords();
    void eachTroubleHasItsSentence_data();
    void eachTroubleHasItsSentence();
    void onlyAChangeIsTold();
    void aLineThatIsGoneIsForgotten();
    void aLineThatIsNotCheckedSaysThatNobodyIsTexted();
    void aFullDiskIsSaidUntilThereIsRoomAgain();
    void aTextNobodyCanSettleIsSaid();
    void textsThatPauseAreSaidLoudly();
    void repliesThatAreNotReadAreSaidLoudly();
    void whatTroublesTheTextServiceGoesWithIt();
    void withoutAKeychainThePasswordsAreSaidAloud();

private:
    [[nodiscard]] int linesLogged();

    QTemporaryDir m_dir;
};

void TstHealthBoard::init()
{
    QFile::remove(m_dir.filePath(u"log"_s));
    startLog(m_dir.filePath(u"log"_s), false);
}

int TstHealthBoard::linesLogged()
{
    QFile file(m_dir.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : -1;
}

void TstHealthBoard::aNewDeskSaysWhatIsMissing()
{
    const HealthBoard board;
    const auto rows = board.all();
    QCOMPARE(namesOf(rows),
             QStringList({u"Phone line"_s, u"Texts"_s, u"Database"_s, u"Opt-outs"_s, u"On call"_s}));
    QCOMPARE(rows[0].sentence, u"No phone line is set up: no call is noticed. See Settings, Phone line."_s);
    QCOMPARE(rows[1].sentence,
             u"No text service is set up: nobody is texted back. See Settings, Text service."_s);
    QCOMPARE(rows[2].state, Health::State::Good);
    QCOMPARE(rows[4].sentence,
             u"Nobody is on call: emergency words page nobody. See Settings, People and roles."_s);
}

void TstHealthBoard::aBrokenRecordOfOptOutsIsPressing()
{
    HealthBoard board;
    board.setLedger({12, std::nullopt});
    QCOMPARE(namesOf(board.pressing()), QStringList({u"Texts"_s, u"Database"_s}));
    board.setLedger({12, 7});
    const Health row = board.pressing().back();
    QCOMPARE(row.state, Health::State::Broken);
    QVERIFY(row.sentence.contains(u"from line 7 on"_s));
}

void TstHealthBoard::whoIsOnCall()
{
    HealthBoard board;
    const auto onCall = [&] { return board.all().back(); };
    board.setOnCall(true, 1);
    QCOMPARE(onCall().state, Health::State::Good);
    QCOMPARE(onCall().sentence, u"One person is paged when a caller writes emergency words."_s);
    board.setOnCall(true, 3);
    QCOMPARE(onCall().sentence, u"3 people are paged when a caller writes emergency words."_s);
    board.setOnCall(false, 3);
    QVERIFY(onCall().sentence.contains(u"paging is off"_s));
    // An emergency open now presses more than anything else.
    board.setUnpaged(1);
    QCOMPARE(onCall().state, Health::State::Broken);
    QCOMPARE(board.pressing().front().of, u"On call"_s);
    board.setUnpaged(0);
    QCOMPARE(board.pressing().front().of, u"Texts"_s);
}

void TstHealthBoard::linesComeFirstThenTextsDatabaseAndPasswords()
{
    HealthBoard board;
    board.setSecrets(u"the system keychain"_s, true);
    board.setTextService(u"(312) 555-0100"_s);
    board.setLine(lineIn(u"Front desk"_s, LineMonitor::State::Watching));
    board.setLine(lineIn(u"Back office"_s, LineMonitor::State::Connecting));
    board.setLine(lineIn(u"Front desk"_s, LineMonitor::State::Watching));
    QCOMPARE(namesOf(board.all()), QStringList({u"Front desk"_s, u"Back office"_s, u"Texts"_s, u"Database"_s,
                                                u"Opt-outs"_s, u"On call"_s, u"Passwords"_s}));
    QCOMPARE(board.all()[2].sentence, u"Texts leave from (312) 555-0100."_s);
    QCOMPARE(namesOf(board.pressing()), QStringList({u"Texts"_s, u"Database"_s}));
}

void TstHealthBoard::eachTroubleHasItsSentence_data()
{
    QTest::addColumn<TextTrouble>("trouble");
    QTest::addColumn<QString>("word");
    QTest::newRow("wrong key") << TextTrouble::WrongKey << u"refused our key"_s;
    QTest::newRow("no credit") << TextTrouble::NoMoney << u"out of credit"_s;
    QTest::newRow("provider down") << TextTrouble::ProviderDown << u"has trouble"_s;
    QTest::newRow("no network") << TextTrouble::NoConnection << u"could not be reached"_s;
    QTest::newRow("a web page for an answer") << TextTrouble::NotUnderstood << u"unreadable"_s;
    QTest::newRow("a certificate of somebody else")
        << TextTrouble::CertificateRefused << u"prove who it is"_s;
}

void TstHealthBoard::eachTroubleHasItsSentence()
{
    QFETCH(TextTrouble, trouble);
    QFETCH(QString, word);
    HealthBoard board;
    board.setTextService(u"(312) 555-0100"_s);
    board.setTextTrouble(trouble, u"20003"_s);
    const Health texts = board.pressing().front();
    QCOMPARE(texts.state, Health::State::Broken);
    QVERIFY2(texts.sentence.contains(word), qPrintable(texts.sentence));
    board.setTextTrouble(TextTrouble::None, {});
    QCOMPARE(board.pressing().front().state, Health::State::Good);
}

void TstHealthBoard::onlyAChangeIsTold()
{
    HealthBoard board;
    const QSignalSpy changed(&board, &HealthBoard::changed);
    for (int again = 0; again < 3; ++again) {
        board.setLine(lineIn(u"Front desk"_s, LineMonitor::State::Faulty, LineTrouble::NoAnswer));
        board.setStoreError({Failure::StorageFull, u"commit: code 13"_s});
    }
    QCOMPARE(changed.size(), 2);
    QCOMPARE(linesLogged(), 2);
    board.setLine(lineIn(u"Front desk"_s, LineMonitor::State::Faulty, LineTrouble::WrongPassword));
    QCOMPARE(changed.size(), 3);
    board.setStoreWell();
    board.setStoreWell();
    QCOMPARE(changed.size(), 4);
    QCOMPARE(linesLogged(), 4);
}

void TstHealthBoard::aLineThatIsGoneIsForgotten()
{
    HealthBoard board;
    board.setLine(lineIn(u"Front desk"_s, LineMonitor::State::Watching));
    board.setLine(lineIn(u"Back office"_s, LineMonitor::State::Watching));
    const QSignalSpy changed(&board, &HealthBoard::changed);
    board.removeLine(LineId{u"Front desk"_s});
    QCOMPARE(namesOf(board.all()).first(), u"Back office"_s);
    board.removeLine(LineId{u"Front desk"_s});
    QCOMPARE(changed.size(), 1);
}

void TstHealthBoard::aLineThatIsNotCheckedSaysThatNobodyIsTexted()
{
    HealthBoard board;
    LineSettings line;
    line.id = LineId{u"front"_s};
    line.trust = LineTrust::Unchecked;
    board.setDoubts({line});
    board.setLine({line.id, u"Front desk"_s, LineMonitor::State::Watching, LineTrouble::None, {}});
    QCOMPARE(board.all()[0].state, Health::State::Warning);
    QVERIFY(board.all()[0].sentence.contains(u"not checked yet: nobody is texted by itself"_s));
    QCOMPARE(railWords(board.lines(), {}).words, u"Front desk not checked yet"_s);
    line.trust = LineTrust::Checked;
    line.hidesAnswers = true; // And left like that.
    board.setDoubts({line});
    QCOMPARE(board.all()[0].state, Health::State::Good);
    QVERIFY(board.all()[0].sentence.contains(u"Answered calls look missed"_s));
    line.hidesAnswers = false;
    board.setDoubts({line});
    QCOMPARE(board.all()[0].sentence, u"Listening. Missed calls are noticed."_s);
    QCOMPARE(railWords(board.lines(), {}).words, u"Front desk listening"_s);
}

void TstHealthBoard::aFullDiskIsSaidUntilThereIsRoomAgain()
{
    HealthBoard board;
    board.setStoreError({Failure::StorageFull, {}});
    const Health database = board.pressing().back();
    QCOMPARE(database.state, Health::State::Broken);
    QCOMPARE(database.sentence,
             u"The disk is full. Make room, then try again. Calls are remembered until then."_s);
    board.setStoreWell();
    QCOMPARE(board.pressing().back().sentence, u"Everything is kept."_s);
}

void TstHealthBoard::aTextNobodyCanSettleIsSaid()
{
    HealthBoard board;
    board.setTextService(u"(312) 555-0100"_s);
    board.noteUnsettled();
    QCOMPARE(board.pressing().front().state, Health::State::Warning);
    QVERIFY(board.pressing().front().sentence.contains(u"does not say"_s));
}

void TstHealthBoard::textsThatPauseAreSaidLoudly()
{
    HealthBoard board;
    board.setTextService(u"(312) 555-0100"_s);
    QSignalSpy changed(&board, &HealthBoard::changed);
    board.setTextsPaused(u"Automatic texts pause until 10:12."_s);
    board.setTextsPaused(u"Automatic texts pause until 10:12."_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(board.pressing().front().state, Health::State::Broken);
    QCOMPARE(board.pressing().front().sentence, u"Automatic texts pause until 10:12."_s);
    board.setTextTrouble(TextTrouble::WrongKey, {}); // Then nothing leaves at all: the worse comes first.
    QVERIFY(board.pressing().front().sentence.contains(u"key"_s));
    board.setTextTrouble(TextTrouble::None, {});
    board.setTextsPaused({});
    QCOMPARE(board.pressing().front().state, Health::State::Good);
}

void TstHealthBoard::repliesThatAreNotReadAreSaidLoudly()
{
    HealthBoard board;
    board.setTextService(u"(312) 555-0100"_s);
    board.setTextTrouble(TextTrouble::ProviderDown, {});
    QSignalSpy changed(&board, &HealthBoard::changed);
    board.setRepliesUnread(u"Replies have not been read since 11:00."_s);
    board.setRepliesUnread(u"Replies have not been read since 11:00."_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(board.pressing().front().state, Health::State::Broken);
    // Not that it passes within minutes.
    QCOMPARE(board.pressing().front().sentence, u"Replies have not been read since 11:00."_s);
    board.setTextTrouble(TextTrouble::WrongKey, {}); // What to do about it comes first.
    QVERIFY(board.pressing().front().sentence.contains(u"key"_s));
    QVERIFY(board.pressing().front().sentence.endsWith(u"Replies have not been read since 11:00."_s));
    board.setRepliesUnread({});
    board.setTextTrouble(TextTrouble::None, {});
    QCOMPARE(board.pressing().front().state, Health::State::Good);
}

void TstHealthBoard::whatTroublesTheTextServiceGoesWithIt()
{
    HealthBoard board;
    board.setTextService(u"(312) 555-0100"_s);
    board.setTextTrouble(TextTrouble::WrongKey, {});
    board.setTextService(u"(312) 555-0101"_s);
    QCOMPARE(board.pressing().front().sentence, u"Texts leave from (312) 555-0101."_s);
}

void TstHealthBoard::withoutAKeychainThePasswordsAreSaidAloud()
{
    HealthBoard board;
    board.setSecrets(u"a file in the profile"_s, false);
    const Health passwords = board.all().back();
    QCOMPARE(passwords.state, Health::State::Warning);
    QCOMPARE(passwords.sentence,
             u"There is no system keychain here: passwords are in a file in the profile."_s);
    QCOMPARE(linesLogged(), 1);
}

QTEST_GUILESS_MAIN(TstHealthBoard)
#include "tst_health_board.moc"

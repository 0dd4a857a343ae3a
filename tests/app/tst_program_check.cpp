// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program_desk.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace secondring;

/// `second-ring check`: what it finds, in words, and its exit code.
class TstProgramCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allIsWell();
    void nothingIsSetUp();
    void theLineSaysWhatIsWrong_data();
    void theLineSaysWhatIsWrong();
    void aWrongToken();
    void aNumberOfSomebodyElse();
    void aNumberThatCannotText();
    void aNumberThatIsNotRegistered();
    void aTextServiceThatAnswersRubbish_data();
    void aTextServiceThatAnswersRubbish();
    void aTextServiceThatIsNotThere();
    void aLineThatIsOffIsNotAsked();
    void brokenOffItHasNotFoundThatAllIsWell();

private:
    /// Its exit code; says what it said. Takes no longer than a person waits.
    [[nodiscard]] static int check(ProgramDesk& program, QString& said);
};

int TstProgramCheck::check(ProgramDesk& program, QString& said)
{
    constexpr int longest = 45'000; // ms; of a computer that has a lot to do.
    QElapsedTimer timer;
    timer.start();
    const int code = program.desk.runToEnd({u"check"_s, u"--settings"_s, program.desk.settingsFile()}, &said);
    return timer.elapsed() < longest ? code : -2;
}

void TstProgramCheck::allIsWell()
{
    ProgramDesk program;
    program.provider.book.registrations = {
        {u"/v1/Services"_s, R"({"services":[{"sid":"MG1"}]})"},
        {u"/v1/Services/MG1/PhoneNumbers"_s, R"({"phone_numbers":[{"phone_number":"+13125550100"}]})"},
        {u"/v1/Services/MG1/Compliance/Usa2p"_s, R"({"compliance":[{"campaign_status":"VERIFIED"}]})"},
        {u"/v1/a2p/BrandRegistrations"_s, R"({"data":[{"status":"APPROVED"}]})"}};
    QString said;
    QCOMPARE(check(program, said), 0);
    QVERIFY2(said.contains(u"Front desk: Registered. The line is listened to.\n"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Text service: Account and number are right. Texts can be sent.\n"_s),
             qPrintable(said));
    QVERIFY(said.endsWith(u"All is well.\n"_s));
    QTRY_VERIFY(program.phones.isForgotten()); // It takes its own registration back.
    QCOMPARE(program.provider.postsSeen(), 0);
}

void TstProgramCheck::nothingIsSetUp()
{
    DeskProcess desk;
    QString said;
    QCOMPARE(desk.runToEnd({u"check"_s}, &said), 1);
    QVERIFY2(said.contains(u"No phone line is set up."_s), qPrintable(said));
    QVERIFY2(said.contains(u"No text service is chosen."_s), qPrintable(said));
    QVERIFY(said.endsWith(u"Not all is well.\n"_s));
}

void TstProgramCheck::theLineSaysWhatIsWrong_data()
{
    QTest::addColumn<ScriptedSwitch::Welcome>("welcome");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("forbidden") << ScriptedSwitch::Welcome::Forbid << u"Front desk: Wrong user or password."_s;
    QTest::newRow("challenged again after the password")
        << ScriptedSwitch::Welcome::ChallengeForEver << u"Front desk: Wrong user or password."_s;
    QTest::newRow("no answer") << ScriptedSwitch::Welcome::KeepSilent
                               << u"Front desk: The phone system does not answer."_s;
}

void TstProgramCheck::theLineSaysWhatIsWrong()
{
    QFETCH(ScriptedSwitch::Welcome, welcome);
    QFETCH(QString, sentence);
    ProgramDesk program;
    program.phones.setWelcome(welcome);
    QString said;
    QCOMPARE(check(program, said), 1);
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY2(said.contains(u"Account and number are right"_s), qPrintable(said));
    QVERIFY(said.endsWith(u"Not all is well.\n"_s));
}

void TstProgramCheck::aWrongToken()
{
    ProgramDesk program;
    program.provider.book.secret = u"another"_s;
    QString said;
    QCOMPARE(check(program, said), 1);
    QVERIFY2(said.contains(u"Text service: The text service refused our key."_s), qPrintable(said));
    QVERIFY2(said.contains(u"Front desk: Registered."_s), qPrintable(said));
}

void TstProgramCheck::aNumberOfSomebodyElse()
{
    ProgramDesk program;
    program.provider.book.numbers = {u"+13125550199"_s};
    QString said;
    QCOMPARE(check(program, said), 1);
    QVERIFY2(said.contains(u"The number is not on this account. Check number and account."_s),
             qPrintable(said));
}

void TstProgramCheck::aNumberThatCannotText()
{
    ProgramDesk program;
    program.provider.book.numbersTakeTexts = false;
    QString said;
    QCOMPARE(check(program, said), 1);
    QVERIFY2(said.contains(u"The number cannot send texts."_s), qPrintable(said));
}

void TstProgramCheck::aNumberThatIsNotRegistered()
{
    ProgramDesk program;
    program.provider.book.registrations = {{u"/v1/Services"_s, R"({"services":[]})"},
                                           {u"/v1/a2p/BrandRegistrations"_s, R"({"data":[]})"}};
    QString said;
    QCOMPARE(check(program, said), 1); // No caller would get a text.
    QVERIFY2(said.contains(u"Text service: Account and number are right. Your number is not registered for "
                           "texting yet, so carriers would block its texts. They wait here.\n"_s),
             qPrintable(said));
}

void TstProgramCheck::aTextServiceThatAnswersRubbish_data()
{
    using Kind = Fault::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a web page") << int(Kind::Html) << u"answered something unreadable"_s;
    QTest::newRow("a web page and 500") << int(Kind::Error) << u"has trouble"_s;
    QTest::newRow("half an answer") << int(Kind::HalfAnswer) << u"Text service: "_s;
    QTest::newRow("a broken connection") << int(Kind::Reset) << u"Text service: "_s;
    QTest::newRow("nothing at all") << int(Kind::Silent) << u"Text service: "_s;
}

void TstProgramCheck::aTextServiceThatAnswersRubbish()
{
    QFETCH(int, kind);
    QFETCH(QString, sentence);
    ProgramDesk program;
    program.provider.everyGet({static_cast<Fault::Kind>(kind)});
    QString said;
    QCOMPARE(check(program, said), 1);
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

void TstProgramCheck::aTextServiceThatIsNotThere()
{
    ProgramDesk program;
    program.desk.writeSettings(DeskProcess::plainSettings(program.phones.port(), u"http://127.0.0.1:9"_s));
    QString said;
    QCOMPARE(check(program, said), 1);
    QVERIFY2(said.contains(u"The text service could not be reached."_s), qPrintable(said));
}

void TstProgramCheck::aLineThatIsOffIsNotAsked()
{
    ProgramDesk program;
    QJsonObject settings = program.settings();
    QJsonObject line = settings[u"lines"_s].toArray().first().toObject();
    line[u"on"_s] = false;
    settings[u"lines"_s] = QJsonArray{line};
    program.desk.writeSettings(settings);
    QString said;
    QCOMPARE(check(program, said), 1);
    QCOMPARE(program.phones.registrations(), 0);
    QVERIFY2(said.contains(u"No phone line is set up."_s), qPrintable(said));
}

void TstProgramCheck::brokenOffItHasNotFoundThatAllIsWell()
{
    ProgramDesk program;
    program.phones.setWelcome(ScriptedSwitch::Welcome::KeepSilent);
    QVERIFY(program.desk.startWith({u"check"_s, u"--settings"_s, program.desk.settingsFile()}));
    QTRY_VERIFY_WITH_TIMEOUT(program.phones.registrations() > 0, ProgramDesk::patience);
    program.desk.askToEnd();
    QCOMPARE(program.desk.endCode(), 1);
}

QTEST_GUILESS_MAIN(TstProgramCheck)
#include "tst_program_check.moc"

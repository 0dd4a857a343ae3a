// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program_desk.h"
#include "tests/telephony/asterisk/heard_line.h"
#include "tests/telephony/asterisk/scripted_manager.h"

#ifdef SECONDRING_HAS_ARI
#include "tests/telephony/asterisk/scripted_ari.h"
#endif

using namespace secondring;
using namespace Qt::StringLiterals;

namespace {

/// The program with one line that listens to an Asterisk, and nothing else that rings.
struct PbxDesk : ProgramDesk {
    explicit PbxDesk(int port, const QString& api = u"ami"_s, int waitSeconds = 0)
    {
        QJsonObject all = settings();
        all.insert(u"lines"_s, QJsonArray{QJsonObject{{u"kind"_s, u"asterisk"_s},
                                                      {u"name"_s, u"Office"_s},
                                                      {u"api"_s, api},
                                                      {u"server"_s, u"127.0.0.1"_s},
                                                      {u"port"_s, port},
                                                      {u"user"_s, u"second-ring"_s},
                                                      {u"password"_s, u"secret"_s}}});
        all.insert(u"texts"_s, QJsonObject{{u"waitSeconds"_s, waitSeconds}, {u"shortestRingSeconds"_s, 0}});
        desk.writeSettings(all);
    }
    [[nodiscard]] std::size_t texts() const { return provider.book.taken().size(); }
    [[nodiscard]] QString lastTexted() const { return provider.book.taken().back()[u"to"_s].toString(); }
};

/// The transcript @p name as the @p time-th call, by @p caller.
QByteArray callOf(const QString& name, int time, const QByteArray& caller = "4045550123")
{
    return wordsOf(name)
        .replace("1795186800", QByteArray::number(1'795'000'000 + time))
        .replace("4045550123", caller);
}

} // namespace

/// The program beside an Asterisk: who is texted, and who is not.
class TestProgramAsterisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoWasMissedIsTexted()
    {
        ScriptedManager pbx;
        PbxDesk program(pbx.port());
        QVERIFY(program.desk.start(true));
        QTRY_VERIFY_WITH_TIMEOUT(pbx.actions.contains("Status"), ProgramDesk::patience);
        pbx.tell(callOf(u"queue_answered"_s, 1, "4045550141"));
        pbx.tell(callOf(u"inside_call"_s, 2));
        pbx.tell(callOf(u"turned_away"_s, 3, "4045550142"));
        pbx.tell(callOf(u"forwarded"_s, 4, "4045550143"));
        pbx.tell(callOf(u"queue_abandoned"_s, 5, "4045550144"));
        QTRY_COMPARE_WITH_TIMEOUT(program.texts(), 1U, ProgramDesk::patience);
        QCOMPARE(program.lastTexted(), u"+14045550144"_s);
        pbx.tell(callOf(u"local_voicemail"_s, 6, "4045550145"));
        QTRY_COMPARE_WITH_TIMEOUT(program.texts(), 2U, ProgramDesk::patience);
        QCOMPARE(program.lastTexted(), u"+14045550145"_s);
        QTRY_COMPARE_WITH_TIMEOUT(program.desk.exported(u"calls"_s).size(), 5, ProgramDesk::patience);
        QVERIFY(program.desk.terminate());
        QCOMPARE(program.texts(), 2U);
        QCOMPARE(program.secretsLogged({"secret", "MARIA", "LOPEZ"}), QByteArray());
    }

    void whoWasCalledBackIsNotTexted()
    {
        ScriptedManager pbx;
        PbxDesk program(pbx.port(), u"ami"_s, 4);
        QVERIFY(program.desk.start(true));
        QTRY_VERIFY_WITH_TIMEOUT(pbx.actions.contains("Status"), ProgramDesk::patience);
        pbx.tell(callOf(u"abandoned"_s, 1, "4045550141"));
        pbx.tell(callOf(u"call_back"_s, 2, "4045550141"));
        pbx.tell(callOf(u"abandoned"_s, 3, "4045550142"));
        QTRY_COMPARE_WITH_TIMEOUT(program.texts(), 1U, ProgramDesk::patience);
        QCOMPARE(program.lastTexted(), u"+14045550142"_s);
        QVERIFY(program.desk.terminate());
        QCOMPARE(program.texts(), 1U);
    }

    void aCallThatWasLostSightOfIsNotTexted()
    {
        ScriptedManager pbx;
        PbxDesk program(pbx.port());
        QVERIFY(program.desk.start(true));
        QTRY_VERIFY_WITH_TIMEOUT(pbx.actions.contains("Status"), ProgramDesk::patience);
        const QByteArray lost = callOf(u"abandoned"_s, 1, "4045550141");
        pbx.say(lost.first(lost.indexOf("Event: HangupRequest")));
        pbx.hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(pbx.actions.count("Status"), 2, ProgramDesk::patience);
        pbx.tell(callOf(u"abandoned"_s, 2, "4045550142"));
        QTRY_COMPARE_WITH_TIMEOUT(program.texts(), 1U, ProgramDesk::patience);
        QCOMPARE(program.lastTexted(), u"+14045550142"_s);
        QTRY_COMPARE_WITH_TIMEOUT(program.desk.exported(u"calls"_s).size(), 2, ProgramDesk::patience);
        QVERIFY(program.desk.terminate());
    }

    void theRestInterfaceServesAsWell()
    {
#ifdef SECONDRING_HAS_ARI
        ScriptedAri pbx;
        PbxDesk program(pbx.port(), u"ari"_s);
        QVERIFY(program.desk.start(true));
        QTRY_VERIFY_WITH_TIMEOUT(pbx.asked.contains("/ari/channels"), ProgramDesk::patience);
        pbx.tell(callOf(u"ari_local_answered"_s, 1, "4045550141"));
        pbx.tell(callOf(u"ari_abandoned"_s, 2, "4045550142"));
        QTRY_COMPARE_WITH_TIMEOUT(program.texts(), 1U, ProgramDesk::patience);
        QCOMPARE(program.lastTexted(), u"+14045550142"_s);
        QVERIFY(program.desk.terminate());
        QCOMPARE(program.secretsLogged({"secret", "MARIA", "LOPEZ"}), QByteArray());
#else
        QSKIP("this build knows no WebSockets");
#endif
    }

    void theCheckSaysWhatItFound()
    {
        ScriptedManager pbx;
        PbxDesk program(pbx.port());
        QString said;
        const QStringList check{u"check"_s, u"--settings"_s, program.desk.settingsFile()};
        const int well = program.desk.runToEnd(check, &said);
        QVERIFY2(well == 0, qPrintable(said));
        pbx.habit = ScriptedManager::Habit::RefusesPassword;
        QCOMPARE(program.desk.runToEnd(check, &said), 1);
        QVERIFY2(said.contains(u"password"_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestProgramAsterisk)
#include "tst_program_asterisk.moc"

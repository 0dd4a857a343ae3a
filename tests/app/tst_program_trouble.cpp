// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/program_desk.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// A disk of a few megabytes that a test can fill; only root may have one.
class SmallDisk {
public:
    SmallDisk()
    {
        m_isThere =
            m_dir.isValid() && QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=4m"_s,
                                                              u"tmpfs"_s, m_dir.path()}) == 0;
    }
    ~SmallDisk()
    {
        if (m_isThere) QProcess::execute(u"umount"_s, {m_dir.path()});
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    SmallDisk(SmallDisk&&) = delete;
    SmallDisk& operator=(SmallDisk&&) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString path() const { return m_dir.path(); }

    void fill()
    {
        QFile ballast(m_dir.filePath(u"ballast"_s));
        QVERIFY(ballast.open(QIODevice::Append | QIODevice::Unbuffered));
        for (const int size : {65'536, 512, 1})
            while (ballast.write(QByteArray(size, 'x')) == size) {
            }
    }
    void makeRoom() { QVERIFY(QFile::remove(m_dir.filePath(u"ballast"_s))); }

private:
    QTemporaryDir m_dir;
    bool m_isThere = false;
};

} // namespace

/// What goes wrong around the running program, and that nothing is lost, sent twice or told to the log.
class TstProgramTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsOfAFullDiskAreFiledAndTextedWhenThereIsRoom();
    void whateverTheTextServiceAnswersNothingIsSentTwice();
    void aTextServiceThatReadsRubbishIsSaidAndComesBack();
    void aWholeConversationLeavesNoTraceInTheLog();
    void callsThatComeWhileTheTextServiceIsGoneAreTextedLater();
    void aCopyOfAnotherComputersDeskTextsNobody();
};

void TstProgramTrouble::callsOfAFullDiskAreFiledAndTextedWhenThereIsRoom()
{
    SmallDisk disk;
    if (!disk.isThere()) QSKIP("only root may mount a small disk to fill");
    ProgramDesk program(disk.path() + u"/profile"_s);
    program.start();
    disk.fill();
    const auto saysSo = [&] { return program.desk.said().contains("The disk is full."); };
    // What the files have room for inside themselves is still written.
    for (int call = 0; call < 60 && !saysSo(); ++call)
        program.missCall();
    QTRY_VERIFY_WITH_TIMEOUT(saysSo(), ProgramDesk::patience);
    program.missCall();
    program.missCall();
    const auto texted = program.provider.book.taken().size();
    QVERIFY(texted < std::size_t(program.calls));
    disk.makeRoom();
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), std::size_t(program.calls),
                              ProgramDesk::patience);
    QTRY_VERIFY_WITH_TIMEOUT(program.desk.logHas("Everything is kept."), ProgramDesk::patience);
    QVERIFY(program.desk.logHas("The disk is full."));
    QVERIFY(program.desk.terminate());
    QCOMPARE(program.desk.exported(u"calls"_s).size(), program.calls);
    QSet<QString> numbers;
    for (const QJsonObject& text : program.provider.book.taken())
        numbers.insert(text[u"to"_s].toString());
    QCOMPARE(numbers.size(), program.calls);
    QCOMPARE(program.secretsLogged(), QByteArray());
}

void TstProgramTrouble::whateverTheTextServiceAnswersNothingIsSentTwice()
{
    using Kind = Fault::Kind;
    // Taken or not, the program cannot know; those it can ask about it settles, the others it leaves alone.
    const QList<std::pair<Fault, bool>> faults{{{Kind::Html}, false},
                                               {{Kind::Html, 200, 0, -1, true}, true},
                                               {{Kind::HalfAnswer}, true},
                                               {{Kind::Error, 500}, false},
                                               {{Kind::Error, 500, 0, -1, true}, true},
                                               {{Kind::Reset}, true},
                                               {{Kind::ResetUnread}, false},
                                               {{Kind::Slow}, true}};
    ProgramDesk program;
    program.start();
    for (const auto& [fault, taken] : faults) {
        program.provider.nextPost(fault);
        const int posts = program.provider.postsSeen();
        program.missCall();
        QTRY_COMPARE_WITH_TIMEOUT(program.provider.postsSeen(), posts + 1, ProgramDesk::patience);
    }
    const auto states = [&] {
        QMap<QString, QString> byNumber;
        for (const QJsonObject& text : program.desk.exported(u"texts"_s))
            byNumber.insert(text[u"number"_s].toString(), text[u"state"_s].toString());
        return byNumber;
    };
    const auto allFound = [&] {
        const auto now = states();
        for (int i = 0; i < faults.size(); ++i)
            if (faults[i].second && now.value(ProgramDesk::caller(i + 1)) != u"Accepted"_s) return false;
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(allFound(), 90'000);
    QCOMPARE(states().size(), faults.size());
    QMap<QString, int> took;
    for (const QJsonObject& text : program.provider.book.taken())
        ++took[text[u"to"_s].toString()];
    for (int i = 0; i < faults.size(); ++i)
        QCOMPARE(took.value(ProgramDesk::caller(i + 1)), faults[i].second ? 1 : 0);
    QCOMPARE(program.provider.postsSeen(), int(faults.size()));
    QVERIFY(program.desk.logHas("no clear answer for a text to +1"));
    QVERIFY(program.desk.terminate());
    QCOMPARE(program.secretsLogged({"Peachtree Dental", "Reply STOP"}), QByteArray());
}

void TstProgramTrouble::aTextServiceThatReadsRubbishIsSaidAndComesBack()
{
    ProgramDesk program;
    program.start();
    program.provider.everyGet({Fault::Kind::Html});
    QTRY_VERIFY_WITH_TIMEOUT(program.desk.logHas("Texts: The text service answered something unreadable."),
                             ProgramDesk::patience);
    program.provider.everyGet({});
    QTRY_VERIFY_WITH_TIMEOUT(program.desk.logHas("Texts: Texts leave from"), ProgramDesk::patience);
    program.provider.book.addReceived(ProgramDesk::caller(1), u"are you open?"_s, program.clock.now());
    QTRY_COMPARE_WITH_TIMEOUT(program.desk.exported(u"texts"_s).size(), 1, ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
}

void TstProgramTrouble::aWholeConversationLeavesNoTraceInTheLog()
{
    ProgramDesk program;
    program.start();
    program.missCall("Reason: SIP;cause=408;text=\"Jane Doe +14045550123 rang 4045550123\"\r\n");
    program.missCall("Reason: SIP;cause=200;text=\"Call of 14045550123 completed elsewhere\"\r\n");
    program.missCall("Reason: nonsense 14045550123\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), 1U, ProgramDesk::patience);
    program.provider.book.addReceived(ProgramDesk::caller(1), u"cracked tooth, 404 555 0123"_s,
                                      program.clock.now());
    program.provider.book.addReceived(ProgramDesk::caller(1), u"STOP"_s, program.clock.now());
    QTRY_COMPARE_WITH_TIMEOUT(program.desk.exported(u"consent"_s).size(), 1, ProgramDesk::patience);
    program.provider.nextPost({Fault::Kind::Error, 400, 21614});
    program.missCall();
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.postsSeen(), 2, ProgramDesk::patience);
    QVERIFY(program.desk.terminate());
    QCOMPARE(program.secretsLogged({"Jane", "Doe", "tooth", "STOP", "Peachtree", "secret100", "authtoken"}),
             QByteArray());
    QCOMPARE(program.desk.exported(u"calls"_s).size(), 4);
}

void TstProgramTrouble::callsThatComeWhileTheTextServiceIsGoneAreTextedLater()
{
    ProgramDesk program;
    const quint16 port = program.provider.port();
    program.start();
    program.provider.close();
    program.missCall();
    QTRY_VERIFY_WITH_TIMEOUT(program.desk.logHas("The text service could not be reached."),
                             ProgramDesk::patience);
    QVERIFY(program.provider.listen(port));
    QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), 1U, 60'000);
    QVERIFY(program.desk.terminate());
}

void TstProgramTrouble::aCopyOfAnotherComputersDeskTextsNobody()
{
    if (QSysInfo::machineUniqueId().isEmpty()) QSKIP("this system has no id");
    ProgramDesk program;
    program.start();
    QVERIFY(program.desk.terminate());
    QFile mark(program.desk.profile() + u"/computer"_s);
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("another computer\n");
    mark.close();
    QString said;
    QCOMPARE(program.desk.runToEnd({u"--headless"_s}, &said), 3);
    const QString why = u"was last used on another computer"_s;
    QVERIFY2(said.contains(why), qPrintable(said));
    QVERIFY(program.desk.logHas("no call is noticed"));
    QCOMPARE(program.desk.runToEnd({u"check"_s}, &said), 1);
    QVERIFY2(said.contains(why), qPrintable(said));
    QVERIFY(mark.remove()); // As it says: this one has taken its place.
    program.start(false);
    QVERIFY(program.desk.terminate());
}

QTEST_GUILESS_MAIN(TstProgramTrouble)
#include "tst_program_trouble.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "tests/app/program_desk.h"
#include "ui/main_window.h"
#include "ui/settings/finding_note.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/token.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int patience = 20'000;        // ms
constexpr QRect place{2, 50, 800, 660}; // Not where a window comes up by itself.

/// The program itself inside the test, from its start in practice mode, with everything set up for a
/// telephone system and a text service that do as the test says.
struct OwnProgram {
    const SystemClock clock;
    ScriptedSwitch phones;
    ScriptedProvider provider{clock};
    QTemporaryDir dir;

    OwnProgram()
    {
        if (!provider.listen()) qFatal("no port for a text service");
    }

    /// Runs it, has @p use drive it, and ends it as the system does at log-out; the exit code.
    int run(const std::function<void()>& use)
    {
        DeskProcess file;
        QJsonObject settings = DeskProcess::plainSettings(phones.port(), provider.baseUrl());
        settings[u"mode"_s] = u"practice"_s;
        file.writeSettings(settings);
        CommandLine line;
        line.profile = dir.filePath(u"profile"_s);
        line.settingsFile = file.settingsFile();
        const auto handler = qInstallMessageHandler(nullptr);
        Application program(line);
        QTimer::singleShot(0, qApp, [&use] {
            use();
            std::raise(SIGTERM);
        });
        const int code = program.run();
        qInstallMessageHandler(handler);
        return code;
    }
};

MainWindow* window()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* found = qobject_cast<MainWindow*>(widget);
        if (found && found->isVisible()) return found;
    }
    return nullptr;
}

template <typename Field> Field* inSettings(const QString& name)
{
    return window() ? window()->findChild<SettingsPage*>()->findChild<Field*>(name) : nullptr;
}

QString words(const QString& label)
{
    const auto* found = inSettings<QLabel>(label);
    return found && found->isVisible() ? found->text() : QString();
}

void press(QAbstractButton* button)
{
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

/// Out of practice through the window of the running program, by clicks, and what the desk then does.
class TstGoingLiveWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodTestsLeadToALineThatTexts();
    void aWrongPasswordKeepsItPractising();
    void thereAndBackAgain();
    void aQuestionThatStandsOpenMeanwhileIsTakenBack();
    void theLookIsChangedAtOnce();
    void whoAsksItToEndBeforeItHasBegunIsHeard();

private:
    static void openGoLive()
    {
        QTRY_VERIFY_WITH_TIMEOUT(window(), patience);
        press(window()->findChild<QAbstractButton*>(u"goLive"_s)); // The strip's, which leads to the page.
        QTRY_COMPARE(words(u"mode"_s), u"Second Ring is practising"_s);
    }
};

void TstGoingLiveWindow::goodTestsLeadToALineThatTexts()
{
    OwnProgram program;
    const int code = program.run([&] {
        openGoLive();
        window()->setGeometry(place);
        const QPointer<MainWindow> before = window();
        press(inSettings<QAbstractButton>(u"goLive"_s));
        QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(window(), patience);
        // It stands where it stood and says what was done.
        QCOMPARE(window()->geometry(), place);
        QCOMPARE(words(u"mode"_s), u"Second Ring is live"_s);
        QVERIFY(!window()->findChild<QWidget*>(u"practiceBar"_s)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(program.phones.registrations(), 3, patience); // The test came and went.

        program.phones.invite({});
        QTRY_COMPARE_WITH_TIMEOUT(program.phones.answers(100, "INVITE"), 1, patience);
        program.phones.cancel({});
        QTRY_COMPARE_WITH_TIMEOUT(program.provider.book.taken().size(), 1U, patience);
        QCOMPARE(program.provider.book.taken().front()[u"to"_s].toString(), u"+14045550123"_s);
    });
    QCOMPARE(code, 0);
    QCOMPARE(program.provider.postsSeen(), 1);
    QTRY_VERIFY(program.phones.isForgotten());
}

void TstGoingLiveWindow::aWrongPasswordKeepsItPractising()
{
    OwnProgram program;
    program.phones.setWelcome(ScriptedSwitch::Welcome::ChallengeForEver);
    const int code = program.run([&] {
        openGoLive();
        const QPointer<MainWindow> before = window();
        press(inSettings<QAbstractButton>(u"goLive"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!words(u"verdict"_s).isEmpty(), patience);
        QStringList found;
        for (const auto* note : inSettings<QWidget>(u"findings"_s)->findChildren<FindingNote*>())
            found << note->sentence();
        QCOMPARE(found.size(), 2);
        QVERIFY2(found[0].startsWith(u"Front desk: Wrong user or password."_s), qPrintable(found[0]));
        QCOMPARE(found[1], u"Text service: Account and number are right. Whether the number is registered "
                           "for texting could not be read: look at the text service."_s);
        QCOMPARE(words(u"mode"_s), u"Second Ring is practising"_s);
        QCOMPARE(window(), before.data());
    });
    QCOMPARE(code, 0);
    QCOMPARE(program.provider.postsSeen(), 0);
}

void TstGoingLiveWindow::thereAndBackAgain()
{
    OwnProgram program;
    const int code = program.run([&] {
        openGoLive();
        press(inSettings<QAbstractButton>(u"goLive"_s));
        QTRY_COMPARE_WITH_TIMEOUT(words(u"mode"_s), u"Second Ring is live"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.phones.registrations(), 3, patience);
        // The question that follows is answered as soon as it is on the screen.
        QTimer::singleShot(0, qApp, [] {
            QTRY_VERIFY(QApplication::activeModalWidget());
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        });
        press(inSettings<QAbstractButton>(u"backToPractice"_s));
        QCOMPARE(words(u"mode"_s), u"Second Ring is live"_s);
        QTimer::singleShot(0, qApp, [] {
            QTRY_VERIFY(QApplication::activeModalWidget());
            press(QApplication::activeModalWidget()->findChild<QAbstractButton*>(u"yes"_s));
        });
        press(inSettings<QAbstractButton>(u"backToPractice"_s));
        QTRY_COMPARE_WITH_TIMEOUT(words(u"mode"_s), u"Second Ring is practising"_s, patience);
        QTRY_VERIFY(program.phones.isForgotten());
    });
    QCOMPARE(code, 0);
}

void TstGoingLiveWindow::aQuestionThatStandsOpenMeanwhileIsTakenBack()
{
    OwnProgram program;
    const int code = program.run([&] {
        openGoLive();
        const QPointer<MainWindow> before = window();
        press(inSettings<QAbstractButton>(u"goLive"_s));
        // The tests take their time, and somebody goes on working.
        inSettings<QAbstractButton>(u"removeLine"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(words(u"mode"_s), u"Second Ring is live"_s, patience);
        QVERIFY(!QApplication::activeModalWidget());
        QTRY_COMPARE_WITH_TIMEOUT(program.phones.registrations(), 3, patience); // The line is there still.
    });
    QCOMPARE(code, 0);
}

void TstGoingLiveWindow::theLookIsChangedAtOnce()
{
    OwnProgram program;
    const int code = program.run([&] {
        openGoLive();
        for (const auto scheme : {Scheme::Dark, Scheme::Light}) {
            auto* look = inSettings<QComboBox>(u"look"_s);
            look->setCurrentIndex(look->findData(scheme == Scheme::Dark ? u"dark"_s : u"light"_s));
            Q_EMIT look->activated(look->currentIndex());
            QTRY_COMPARE(qApp->palette().color(QPalette::Text), colorOf(Token::Ink, scheme));
            const QImage seen = window()->grab().toImage();
            const bool isDark = seen.pixelColor(seen.width() - 5, seen.height() - 5).lightness() < 128;
            QCOMPARE(isDark, scheme == Scheme::Dark);
        }
    });
    QCOMPARE(code, 0);
}

void TstGoingLiveWindow::whoAsksItToEndBeforeItHasBegunIsHeard()
{
    // The keychain is asked in an event loop of its own, in which the request arrives; here nobody answers.
    const QByteArray kept = qgetenv("SECOND_RING_SECRETS");
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("SECOND_RING_SECRETS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const QTemporaryDir dir;
    CommandLine line;
    line.profile = dir.filePath(u"profile"_s);
    line.headless = true;
    const auto handler = qInstallMessageHandler(nullptr);
    Application program(line);
    std::raise(SIGTERM);
    QTimer::singleShot(patience, &program, [] { QCoreApplication::exit(99); });
    const int code = program.run();
    qInstallMessageHandler(handler);
    qputenv("SECOND_RING_SECRETS", kept);
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    QCOMPARE(code, 0);
}

QTEST_MAIN(TstGoingLiveWindow)
#include "tst_going_live_window.moc"

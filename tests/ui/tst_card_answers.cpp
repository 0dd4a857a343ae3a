// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"
#include "tests/support/waited.h"
#include "tests/ui/alerts_fixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const MemberId lee{u"lee"_s};
const MemberId sam{u"sam"_s};

/// Maria wrote, and Sam answers her on the card.
struct SamAnswers : WiredDesk {
    SamAnswers()
    {
        auto settings = desk.settings.current();
        settings.team.members = {{lee, u"Dr. Ruth Lee"_s, {}, TeamMember::Role::Owner, false},
                                 {sam, u"Sam Ortiz"_s, {}, TeamMember::Role::Desk, false}};
        const auto kept = waited(desk.settings.save(settings));
        if (!kept || !*kept) qFatal("the team was not kept");
        desk.identity.sitDown(sam);
        theyWrite(maria, u"can i come today"_s);
        if (!QTest::qWaitFor([this] { return card() != nullptr; })) qFatal("there is no card");
        field = card()->findChild<QLineEdit*>(u"answer"_s);
    }
    void write(const QString& words)
    {
        QTest::mouseClick(field, Qt::LeftButton);
        QTest::keyClicks(field, words);
        comeToRest(*desk.store);
    }
    void send() { QTest::keyClick(field, Qt::Key_Return); }
    void othersWrite(const MemberId& who, const QString& words)
    {
        const auto sent = waited(desk.outbox.sendFromPerson(numberOf(maria), words, {who, {}}));
        if (!sent || !*sent) qFatal("the other answer was not kept");
    }
    [[nodiscard]] QString texts() { return firstCell(*desk.store, u"SELECT count(*) FROM message"_s); }

    QLineEdit* field = nullptr;
};

/// Our window, in which somebody wrote before they answered on the card.
struct WindowBehind : QWidget {
    WindowBehind()
    {
        show();
        activateWindow();
        note->setFocus();
        if (!QTest::qWaitFor([this] { return note->hasFocus(); })) qFatal("nobody writes in the window");
    }
    [[nodiscard]] bool hasKeyboard() const { return isActiveWindow() && note->hasFocus(); }

    QLineEdit* note = new QLineEdit(this);
};

} // namespace

/// Somebody answers on a card; where two answer the same text, whoever is second is asked.
class TstCardAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theCardSaysWhenTheyWrote()
    {
        SamAnswers at;
        const QString wrote = at.says(u"alertLine"_s);
        QVERIFY(!wrote.isEmpty());
        at.write(u"Come at four"_s);
        at.desk.clock.advance(2min);
        at.send();
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Answered"_s);
        QCOMPARE(at.says(u"alertLine"_s), wrote);
    }

    void whoeverIsSecondIsAskedFirst()
    {
        SamAnswers at;
        at.write(u"Come at four"_s);
        at.othersWrite(lee, u"Come at ten"_s);
        at.send();
        QTRY_COMPARE(at.says(u"answerFailed"_s),
                     u"Dr. Ruth Lee has answered meanwhile. Send yours all the same?"_s);
        QCOMPARE(at.texts(), u"1"_s);
        QCOMPARE(at.field->text(), u"Come at four"_s);
        at.send();
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Answered"_s);
        QCOMPARE(at.texts(), u"2"_s);
    }

    void theCardGrowsByTheWholeQuestion_data()
    {
        QTest::addColumn<bool>("inTheWindow");
        QTest::newRow("on the screen") << false;
        QTest::newRow("over the window somebody works in") << true;
    }
    void theCardGrowsByTheWholeQuestion()
    {
        QFETCH(bool, inTheWindow);
        SamAnswers at;
        const QRect window(0, 0, 1366, 768);
        if (inTheWindow) at.work = WorkPlace{window, window, window, {}};
        at.write(u"Come at four"_s);
        at.othersWrite(lee, u"Come at ten"_s);
        at.alerts.tick();
        const int before = at.card()->height();
        const QRect field = at.field->geometry();
        at.send();
        QTRY_VERIFY(!at.says(u"answerFailed"_s).isEmpty());
        const auto* why = at.card()->findChild<QLabel*>(u"answerFailed"_s);
        QTRY_VERIFY(why->height() >= why->heightForWidth(why->width()));
        QVERIFY(why->heightForWidth(why->width()) > why->fontMetrics().height());
        QVERIFY(at.card()->height() >= before + why->height());
        QCOMPARE(at.field->geometry(), field);
        QVERIFY(why->y() >= field.bottom());
        const auto* send = at.card()->findChild<QAbstractButton*>(u"sendAnswer"_s);
        QVERIFY(send->height() >= send->sizeHint().height());
        at.send();
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Answered"_s);
        QVERIFY(at.card()->height() <= before);
    }

    void ofYetAnotherAnswerTheyAreToldAgain()
    {
        SamAnswers at;
        at.write(u"Come at four"_s);
        at.othersWrite(lee, u"Come at ten"_s);
        at.send();
        QTRY_VERIFY(at.says(u"answerFailed"_s).startsWith(u"Dr. Ruth Lee"_s));
        at.desk.clock.advance(1s);
        at.othersWrite({}, u"Or at eleven"_s);
        at.send();
        QTRY_VERIFY(at.says(u"answerFailed"_s).startsWith(u"Somebody"_s));
        QCOMPARE(at.texts(), u"2"_s);
    }

    void theKeyboardGoesBackToTheWindowOnceTheAnswerIsSent()
    {
        const WindowBehind window;
        SamAnswers at;
        QVERIFY(window.hasKeyboard());
        at.write(u"Come at four"_s);
        QTRY_VERIFY(at.field->hasFocus());
        at.send();
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Answered"_s);
        QTRY_VERIFY(window.hasKeyboard());
    }

    void theKeyboardStaysWhereTheyAreAsked()
    {
        const WindowBehind window;
        SamAnswers at;
        at.write(u"Come at four"_s);
        QTRY_VERIFY(at.field->hasFocus());
        at.othersWrite(lee, u"Come at ten"_s);
        at.send();
        QTRY_VERIFY(!at.says(u"answerFailed"_s).isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Answered"_s);
        QTRY_VERIFY(window.hasKeyboard());
    }

    void theKeyboardGoesBackFromACardThatIsClosed()
    {
        const WindowBehind window;
        SamAnswers at;
        at.write(u"Come at"_s);
        QTRY_VERIFY(at.field->hasFocus());
        at.press(u"closeAlert"_s);
        QTRY_VERIFY(window.hasKeyboard());
    }

    void whoWentBackMeanwhileStaysWhereTheyAre()
    {
        WindowBehind window;
        QLineEdit other(&window);
        other.show();
        SamAnswers at;
        at.write(u"Come at four"_s);
        at.send();
        window.activateWindow();
        other.setFocus();
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Answered"_s);
        QTRY_VERIFY(other.hasFocus());
    }

    void whatStoodThereBeforeAsksNothing()
    {
        SamAnswers at;
        at.othersWrite(lee, u"One moment"_s);
        at.write(u"Come at four"_s);
        at.othersWrite(sam, u"Yes"_s); // Their own, in the thread.
        at.send();
        QTRY_COMPARE(at.says(u"alertStatus"_s), u"Answered"_s);
        QCOMPARE(at.texts(), u"3"_s);
    }
};

QTEST_MAIN(TstCardAnswers)
#include "tst_card_answers.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/composer.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstComposer : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QPlainTextEdit* edit() const
    {
        return m_composer->findChild<QPlainTextEdit*>(u"composer"_s);
    }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return m_composer->findChild<QAbstractButton*>(name);
    }
    [[nodiscard]] QString label(const QString& name) const
    {
        return m_composer->findChild<QLabel*>(name)->text();
    }

    Theme m_theme{1.0};
    std::unique_ptr<Composer> m_composer;

private Q_SLOTS:
    void initTestCase() { m_theme.dress(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_composer = std::make_unique<Composer>(m_theme);
        m_composer->setBlocked({});
        m_composer->resize(600, 120);
        m_composer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_composer.get()));
    }

    void nothingWrittenIsNothingToSend()
    {
        QVERIFY(!button(u"send"_s)->isEnabled());
        QTest::keyClicks(edit(), u"   "_s);
        QVERIFY(!button(u"send"_s)->isEnabled());
        QSignalSpy sent(m_composer.get(), &Composer::sendAsked);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 0);
    }

    void aPressAnywhereInTheFrameWrites()
    {
        button(u"sendLater"_s)->setFocus();
        auto* frame = edit()->parentWidget();
        QTest::mouseClick(frame, Qt::LeftButton, {}, QPoint(frame->width() / 2, frame->height() - 5));
        QTRY_VERIFY(edit()->hasFocus());
    }

    void theLengthCountsAlong()
    {
        QCOMPARE(label(u"length"_s), u"0 / 160"_s);
        QTest::keyClicks(edit(), u"Yes"_s);
        QCOMPARE(label(u"length"_s), u"3 / 160 · 1 text"_s);
        edit()->setPlainText(QString(170, u'a'));
        QCOMPARE(label(u"length"_s), u"170 characters · 2 texts"_s);
        QVERIFY(!button(u"usePlainLetters"_s)->isVisible());
    }

    void thePriceCountsAlong()
    {
        m_composer->setPartPrice(8'300, u"USD"_s);
        QCOMPARE(label(u"length"_s), u"0 / 160"_s); // Nothing costs nothing.
        QTest::keyClicks(edit(), u"Yes"_s);
        QCOMPARE(label(u"length"_s), u"3 / 160 · 1 text · $0.0083"_s);
        edit()->setPlainText(QString(170, u'a'));
        QCOMPARE(label(u"length"_s), u"170 characters · 2 texts · $0.02"_s);
        m_composer->setPartPrice(0, u"USD"_s); // The owner did not say what it costs.
        QCOMPARE(label(u"length"_s), u"170 characters · 2 texts"_s);
    }

    void oneOddLetterThatCostsATextCanBeMadePlain()
    {
        edit()->setPlainText(QString(100, u'a') + u"’"_s);
        QCOMPARE(label(u"note"_s), u"Sends as 2 texts because of ’"_s);
        QVERIFY(button(u"usePlainLetters"_s)->isVisible());
        QTest::mouseClick(button(u"usePlainLetters"_s), Qt::LeftButton);
        QCOMPARE(m_composer->words(), QString(100, u'a') + u"'"_s);
        QVERIFY(!button(u"usePlainLetters"_s)->isVisible());
        QCOMPARE(label(u"length"_s), u"101 / 160 · 1 text"_s);
    }

    void whatWouldNotArriveOrEndsTheTextsIsSaidWhileTyping_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("note");
        QTest::newRow("a short link") << u"See bit.ly/3x for the form"_s
                                      << u"Carriers drop short links such as “bit.ly/3x”. Write your own "
                                         "site in full, or no link."_s;
        QTest::newRow("an answer that opts them out")
            << u"Reply CANCEL to cancel Thursday."_s
            << u"STOP, CANCEL, END and QUIT end all texts to whoever answers so. Ask for another word, such "
               "as CHANGE."_s;
        QTest::newRow("shouting") << u"PLEASE CALL THE OFFICE TODAY"_s
                                  << u"Capitals read as shouting, and carriers filter them."_s;
        QTest::newRow("a price, said by a person") << u"The crown is $900, root canal extra."_s << QString();
        QTest::newRow("plain words") << u"Thursday at 3 is free, shall I book it?"_s << QString();
    }
    void whatWouldNotArriveOrEndsTheTextsIsSaidWhileTyping()
    {
        QFETCH(QString, words);
        QFETCH(QString, note);
        edit()->setPlainText(words);
        QCOMPARE(label(u"note"_s), note);
        QVERIFY(button(u"send"_s)->isEnabled()); // They know better than a rule.
        edit()->clear();
        QCOMPARE(label(u"note"_s), QString());
    }

    void anOddLetterThatCostsNothingIsLeftAlone()
    {
        edit()->setPlainText(u"We’ll see you at 9"_s);
        QVERIFY(!button(u"usePlainLetters"_s)->isVisible());
    }

    void controlEnterSendsAndEnterIsANewLine()
    {
        QSignalSpy sent(m_composer.get(), &Composer::sendAsked);
        QTest::keyClicks(edit(), u"one"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTest::keyClicks(edit(), u"two "_s);
        QCOMPARE(sent.count(), 0);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1);
        QCOMPARE(sent.first().first().toString(), u"one\ntwo"_s);
    }

    void aSecondClickWhileItLeavesSendsNothing()
    {
        QSignalSpy sent(m_composer.get(), &Composer::sendAsked);
        QTest::keyClicks(edit(), u"hello"_s);
        QTest::mouseClick(button(u"send"_s), Qt::LeftButton);
        m_composer->setSending(true);
        QTest::mouseClick(button(u"send"_s), Qt::LeftButton);
        QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1);
        m_composer->setSending(false);
        QVERIFY(button(u"send"_s)->isEnabled());
    }

    void whoeverAskedNotToBeTextedCannotBeWrittenTo()
    {
        QTest::keyClicks(edit(), u"hello"_s);
        m_composer->setBlocked(u"They asked not to be texted. Call instead."_s);
        QVERIFY(!edit()->isEnabled());
        QVERIFY(!button(u"send"_s)->isEnabled());
        QCOMPARE(edit()->placeholderText(), u"They asked not to be texted. Call instead."_s);
        m_composer->setBlocked({});
        QVERIFY(edit()->isEnabled());
        QCOMPARE(m_composer->words(), u"hello"_s);
    }

    void itGrowsToSixLines()
    {
        const int one = edit()->height();
        edit()->setPlainText(u"1\n2\n3"_s);
        const int three = edit()->height();
        QVERIFY(three > one);
        edit()->setPlainText(u"1\n2\n3\n4\n5\n6"_s);
        const int six = edit()->height();
        QVERIFY(six > three);
        edit()->setPlainText(u"1\n2\n3\n4\n5\n6\n7\n8"_s);
        QCOMPARE(edit()->height(), six);
        edit()->clear();
        QCOMPARE(edit()->height(), one);
    }

    void whatWentWrongStaysUntilTheNextLetter()
    {
        QTest::keyClicks(edit(), u"hello"_s);
        m_composer->showTrouble(u"The disk is full. Make room, then try again."_s);
        QCOMPARE(label(u"note"_s), u"The disk is full. Make room, then try again."_s);
        QTest::keyClicks(edit(), u"!"_s);
        QVERIFY(label(u"note"_s).isEmpty());
    }

    void escapeGoesBackToTheList()
    {
        QSignalSpy left(m_composer.get(), &Composer::left);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }
};

QTEST_MAIN(TstComposer)
#include "tst_composer.moc"

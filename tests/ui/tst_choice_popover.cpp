// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/blending.h"
#include "ui/widgets/choice_popover.h"
#include "ui/widgets/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstChoicePopover : public QObject {
    Q_OBJECT

private:
    Theme m_theme{1.0};
    QWidget m_anchor;
    QPointer<ChoicePopover> m_popover;

    [[nodiscard]] QListWidget* list() const { return m_popover->findChild<QListWidget*>(); }
    [[nodiscard]] QLineEdit* line() const { return m_popover->findChild<QLineEdit*>(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < list()->count(); ++row)
            all << list()->item(row)->text();
        return all;
    }

private Q_SLOTS:
    void initTestCase() { m_theme.dress(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_anchor.resize(400, 300);
        m_anchor.show();
        m_popover = new ChoicePopover(m_theme, u"Fruit"_s, &m_anchor);
        m_popover->setChoices({{u"Apple"_s, u"red"_s, {}}, {u"Pear"_s, {}, {}}, {u"Plum"_s, {}, {}}});
    }
    void cleanup() { delete m_popover; }

    void arrowsAndEnterChoose()
    {
        m_popover->openAt(&m_anchor);
        QSignalSpy chosen(m_popover, &ChoicePopover::chosen);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Down); // There is no fourth.
        QTest::keyClick(list(), Qt::Key_Up);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        QTRY_VERIFY(!m_popover);
    }

    // What is typed there was meant for another place.
    void whatBeginsWithNothingIsNotTakenByStrayKeys()
    {
        m_popover->beginWithNothing();
        m_popover->setChoices({{u"Apple"_s, {}, {}}, {u"Pear"_s, {}, {}}, {u"Plum"_s, {}, {}}});
        m_popover->openAt(&m_anchor);
        QSignalSpy chosen(m_popover, &ChoicePopover::chosen);
        QTest::keyClicks(list(), u"plum and pear"_s);
        QVERIFY(list()->selectedItems().isEmpty());
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(m_popover && chosen.isEmpty());
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(list()->currentRow(), 0);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 0);
    }

    void noWordIsCut()
    {
        m_popover->openAt(&m_anchor);
        const int usual = m_popover->width();
        m_popover->setChoices({{u"Not reached, send a last text"_s, u"and stop"_s, u"message-square"_s},
                               {u"No alcanzado, enviar un \u00faltimo mensaje"_s, u"y parar"_s, u"x"_s}});
        QVERIFY(m_popover->width() > usual);
        QVERIFY(list()->viewport()->width() >= list()->sizeHintForColumn(0));
    }

    void aClickChooses()
    {
        m_popover->openAt(&m_anchor);
        QSignalSpy chosen(m_popover, &ChoicePopover::chosen);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualItemRect(list()->item(2)).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 2);
    }

    void whereNothingShowsThroughTheCornersAreCutOff()
    {
        cutOut(*m_popover, QRect(0, 0, 300, 200), 10);
        QVERIFY(!m_popover->mask().contains(QPoint(0, 0)));
        QVERIFY(!m_popover->mask().contains(QPoint(299, 199)));
        QVERIFY(m_popover->mask().contains(QPoint(150, 0)));
        QVERIFY(m_popover->mask().contains(QPoint(4, 4)));
    }

    void escapeChoosesNothing()
    {
        m_popover->openAt(&m_anchor);
        QSignalSpy chosen(m_popover, &ChoicePopover::chosen);
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(chosen.count(), 0);
        QTRY_VERIFY(!m_popover);
    }

    void typingNarrowsTheListAndKeepsTheIndex()
    {
        m_popover->searchable(u"Find"_s);
        m_popover->openAt(&m_anchor);
        QVERIFY(line()->hasFocus());
        QSignalSpy chosen(m_popover, &ChoicePopover::chosen);
        QTest::keyClicks(line(), u"pl"_s);
        QCOMPARE(rows(), (QStringList{u"Apple"_s, u"Plum"_s}));
        QTest::keyClicks(line(), u"u"_s);
        QCOMPARE(rows(), QStringList{u"Plum"_s});
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(chosen[0][0].toInt(), 2);
    }

    void nothingFoundIsNothingToChoose()
    {
        m_popover->searchable(u"Find"_s);
        m_popover->openAt(&m_anchor);
        QSignalSpy chosen(m_popover, &ChoicePopover::chosen);
        QTest::keyClicks(line(), u"zzz"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(m_popover->isVisible());
    }

    void whatIsUnderstoodIsSaidAndEntered()
    {
        m_popover->takeTyped(u"A number"_s, [](const QString& typed) {
            return typed.trimmed().toInt() > 0 ? u"That is %1"_s.arg(typed.trimmed()) : QString();
        });
        m_popover->refuse([](const QString& words) { return u"%1 is no number."_s.arg(words); });
        m_popover->openAt(&m_anchor);
        QSignalSpy typed(m_popover, &ChoicePopover::typed);
        QSignalSpy chosen(m_popover, &ChoicePopover::chosen);
        QTest::keyClicks(line(), u"x"_s);
        const auto* read = m_popover->findChild<QLabel*>(u"read"_s);
        QVERIFY(!read->isVisible());
        QCOMPARE(list()->currentRow(), -1); // Nothing looks as if Enter took it.
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(typed.count() + chosen.count(), 0);
        QCOMPARE(read->text(), u"x is no number."_s);
        QVERIFY(list()->geometry().bottom() < m_popover->height()); // It grows with what it says.
        QCOMPARE(read->geometry().left(), list()->geometry().left() + m_theme.px(10));
        line()->clear();
        QTest::keyClicks(line(), u"7"_s);
        QCOMPARE(read->text(), u"That is 7"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed[0][0].toString(), u"7"_s);
    }

    void aRowChosenAfterTypingIsTaken()
    {
        m_popover->takeTyped(u"A number"_s, [](const QString&) { return QString(); });
        m_popover->openAt(&m_anchor);
        QSignalSpy chosen(m_popover, &ChoicePopover::chosen);
        QTest::keyClicks(line(), u"x"_s);
        QTest::keyClick(line(), Qt::Key_Down);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 0);
    }

    void everyRowIsReadOutWithItsDetail()
    {
        QCOMPARE(list()->item(0)->data(Qt::AccessibleTextRole).toString(), u"Apple, red"_s);
        QCOMPARE(list()->accessibleName(), u"Fruit"_s);
    }

    void aTipShowsMarkupLetterByLetter()
    {
        QCOMPARE(plainTip(u"<b>Ann</b> & Bob"_s), u"<span>&lt;b&gt;Ann&lt;/b&gt; &amp; Bob</span>"_s);
        QVERIFY(plainTip({}).isEmpty());
        QVERIFY(plainTip(QString(5'000, u'x')).size() < 700);
    }
};

QTEST_MAIN(TstChoicePopover)
#include "tst_choice_popover.moc"

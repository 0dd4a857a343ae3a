// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_records.h"
#include "tests/ui/inbox_window.h"

#include <QDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// Writing first: to a number, to a person.
class TstNewText : public QObject {
    Q_OBJECT

private:
    struct Asked : InboxWindow {
        Asked()
        {
            press(Qt::Key_N, Qt::ControlModifier);
            if (!QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); }))
                qFatal("nothing asks to whom");
        }
        [[nodiscard]] QDialog* dialog() const { return window.findChild<QDialog*>(u"newTextDialog"_s); }
        [[nodiscard]] QLineEdit* to() const { return dialog()->findChild<QLineEdit*>(u"newTextTo"_s); }
        [[nodiscard]] QString note() const { return dialog()->findChild<QLabel*>(u"newTextNote"_s)->text(); }
        [[nodiscard]] QAbstractButton* write() const
        {
            return dialog()->findChild<QAbstractButton*>(u"newTextOpen"_s);
        }
        [[nodiscard]] QStringList found() const
        {
            QStringList all;
            const auto* list = dialog()->findChild<QListWidget*>(u"newTextPeople"_s);
            for (int row = 0; row < list->count(); ++row)
                all << list->item(row)->data(Qt::AccessibleTextRole).toString();
            return all;
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aNumberOpensItsThreadReadyToWrite()
    {
        Asked window;
        QVERIFY(!window.write()->isEnabled());
        QTest::keyClicks(window.to(), u"404 555 0177"_s);
        QTRY_COMPARE(window.found(), QStringList{u"(404) 555-0177"_s});
        QVERIFY(window.write()->isEnabled());
        QTest::keyClick(window.to(), Qt::Key_Return);
        QTRY_COMPARE(window.label(u"threadName"_s), u"(404) 555-0177"_s);
        QTRY_COMPARE(window.window.focusWidget(), window.composer());
        QTest::keyClicks(window.composer(), u"Your crown is in."_s);
        QTest::keyClick(window.composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window.desk.provider.handed.size(), size_t(1));
        QCOMPARE(window.desk.provider.handed[0].to.e164(), u"+14045550177"_s);
    }

    void halfANumberSaysWhatIsMissing()
    {
        Asked window;
        QTest::keyClicks(window.to(), u"99999"_s);
        QTRY_COMPARE(window.note(),
                     u"Nobody of that name, and no whole number yet. Type it with its area code."_s);
        QVERIFY(!window.write()->isEnabled());
        QTest::keyClick(window.to(), Qt::Key_Return);
        QVERIFY(window.dialog()->isVisible());
    }

    void aPersonIsFoundByName()
    {
        Asked window;
        QTest::keyClicks(window.to(), u"dana"_s);
        QTRY_COMPARE(window.found(), QStringList{u"Dana Kim, (404) 555-0171"_s});
        QTest::mouseClick(window.write(), Qt::LeftButton);
        QTRY_VERIFY(window.shows(u"Dana Kim"_s));
    }

    void whoOnlyWroteTheirNameIsFoundToo()
    {
        Asked window;
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.share(u"+14045550188"_s, {u"Dario Vale"_s}, now); // No contact: their own words.
        });
        QTest::keyClicks(window.to(), u"da"_s);
        QTRY_COMPARE(window.found().size(), 2);
        QTest::keyClick(window.to(), Qt::Key_Down);
        const auto* list = window.dialog()->findChild<QListWidget*>(u"newTextPeople"_s);
        QCOMPARE(list->currentRow(), 1);
        const QString chosen = list->currentItem()->text();
        QVERIFY(window.to()->hasFocus());
        QTest::keyClick(window.to(), Qt::Key_Return);
        QTRY_VERIFY(window.shows(chosen));
    }

    void whoHasNoCardYetIsNamedBesideTheThread()
    {
        Asked window;
        QTest::keyClicks(window.to(), u"404 555 0177"_s);
        QTRY_COMPARE(window.found().size(), 1);
        QTest::keyClick(window.to(), Qt::Key_Return);
        QTRY_COMPARE(window.label(u"threadName"_s), u"(404) 555-0177"_s);
        QTRY_COMPARE(window.label(u"leadSummary"_s), u"No missed call and no reply yet."_s);
        auto* name = window.inbox->findChild<QLineEdit*>(u"personName"_s);
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, u"Ben Ode"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(window.label(u"threadName"_s), u"Ben Ode"_s);
    }

    void whoAskedNotToBeTextedIsSaidInTheThread()
    {
        Asked window;
        QTest::keyClicks(window.to(), u"(770) 555-0119"_s);
        QTRY_COMPARE(window.found().size(), 1);
        QTest::keyClick(window.to(), Qt::Key_Return);
        QTRY_COMPARE(window.label(u"threadName"_s), u"(770) 555-0119"_s);
        QTRY_VERIFY(window.composer()->isReadOnly());
        // What is typed now is for them, not for the note beneath.
        QTRY_COMPARE(window.window.focusWidget(), window.composer());
        // When and how they said so is read a moment after the thread.
        QTRY_COMPARE(window.composer()->placeholderText(),
                     u"Opted out yesterday at 10:53 by texting “STOP”. Call instead."_s);
    }

    void leftItChangesNothing()
    {
        Asked window;
        QTest::keyClicks(window.to(), u"404 555 0177"_s);
        QTRY_COMPARE(window.found().size(), 1);
        QTest::keyClick(window.to(), Qt::Key_Escape);
        QTRY_VERIFY(!window.dialog() || !window.dialog()->isVisible());
        QVERIFY(!window.thread().isVisible());
        const auto none = window.read([](Transaction& transaction) {
            return ConversationRecords(transaction)
                .page(ConversationFilter::All, u"5550177"_s, std::nullopt, 5);
        });
        QVERIFY(none && none->empty());
    }

    void theButtonAsksToo()
    {
        InboxWindow window;
        QTest::mouseClick(window.button(u"newText"_s), Qt::LeftButton);
        QTRY_VERIFY(window.window.findChild<QDialog*>(u"newTextDialog"_s));
    }
};

QTEST_MAIN(TstNewText)
#include "tst_new_text.moc"

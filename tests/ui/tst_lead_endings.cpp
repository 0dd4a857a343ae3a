// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/sequence_records.h"
#include "core/recovery/sequences.h"
#include "tests/support/plain_words.h"
#include "tests/ui/inbox_window.h"
#include "ui/leads/lead_field_row.h"

#include <QComboBox>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;
const auto marias = u"+14045550124"_s;

} // namespace

/// What a person decides on the card beside a thread, and where the keyboard is afterwards.
class TstLeadEndings : public QObject {
    Q_OBJECT

private:
    struct Card : InboxWindow {
        explicit Card(const QString& person = u"Maria Reyes"_s) { see(person); }
        void see(const QString& person)
        {
            open(person);
            if (!QTest::qWaitFor([this, person] { return shows(person) && hasCard(); }))
                qFatal("no card of %s", qPrintable(person));
        }
        [[nodiscard]] LeadFieldRow* value() const
        {
            return panel().findChild<LeadFieldRow*>(u"field_value"_s);
        }
        [[nodiscard]] QLineEdit* editor() const { return value()->findChild<QLineEdit*>(u"fieldEditor"_s); }
        void write(const QString& amount) const
        {
            if (editor() == nullptr) {
                value()->setFocus();
                QTest::keyClick(value(), Qt::Key_F2);
            }
            editor()->selectAll();
            QTest::keyClicks(editor(), amount);
        }
        /// What is said under the amount.
        [[nodiscard]] QString trouble() const
        {
            const auto* said = value()->findChild<QLabel*>(u"fieldTrouble"_s);
            return said->isVisible() ? said->text() : QString();
        }
        [[nodiscard]] QString stage() const
        {
            return inbox->findChild<QWidget*>(u"stage"_s)->accessibleName();
        }
        void lose(const QString& why)
        {
            QTest::mouseClick(button(u"markLost"_s), Qt::LeftButton);
            QVERIFY(QTest::qWaitFor([this] { return choices() != nullptr; }));
            pick(why);
        }
        [[nodiscard]] QString texts() const
        {
            const auto* card = inbox->findChild<QWidget*>(u"followUpTexts"_s);
            return card->isVisible() ? card->accessibleName() : QString();
        }
    };
    static constexpr auto noAmount = "That is no amount. Write it like 310 or 1,200.";

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whoWritesSpanishIsAskedInSpanish()
    {
        Card window;
        mustRun(*window.desk.store, u"INSERT INTO contact (id, number, name, created_at, language)"
                                    " VALUES ('k9', '+14045550188', '', 1, 'es')"_s);
        window.see(u"(404) 555-0188"_s);
        QCOMPARE(window.panel().card()->language, Language::Spanish);
        auto* row = window.panel().findChild<LeadFieldRow*>(u"field_client"_s);
        QSignalSpy asked(&window.panel(), &LeadPanel::askAsked);
        QTest::mouseClick(row, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY2(asked.front().front().toString().startsWith(u"¿"_s),
                 qPrintable(asked.front().front().toString()));
    }

    void anAmountThatIsNoneIsSaidAtItsLine()
    {
        Card window;
        const int before = window.value()->height();
        window.write(u"a lot"_s);
        QTest::keyClick(window.editor(), Qt::Key_Return);
        QCOMPARE(window.trouble(), QString::fromLatin1(noAmount));
        QVERIFY(window.editor() && window.editor()->hasFocus()); // To be mended at once.
        QTRY_VERIFY(window.value()->height() > before);
        QCOMPARE(window.label(u"note"_s), QString());
        window.write(u"$1,2"_s);
        QCOMPARE(window.trouble(), QString()); // It is an amount from here on.
        QTest::keyClicks(window.editor(), u"50"_s);
        QTest::keyClick(window.editor(), Qt::Key_Return);
        QTRY_COMPARE(window.value()->accessibleName(), u"Value: $1,250"_s);
        QTRY_COMPARE(window.value()->height(), before);
        window.write(u" "_s);
        QTest::keyClick(window.editor(), Qt::Key_Return);
        QTRY_COMPARE(window.value()->accessibleName(), u"Value: $350"_s); // The trade's own again.
    }

    void anAmountThatIsNoneIsKeptToBeMended()
    {
        Card window;
        window.write(u"a lot"_s);
        window.composer()->setFocus();
        QCOMPARE(window.trouble(), QString::fromLatin1(noAmount));
        QCOMPARE(window.value()->accessibleName(), u"Value: $350"_s);
        window.value()->setFocus();
        QTest::keyClick(window.value(), Qt::Key_F2);
        QCOMPARE(window.editor()->text(), u"a lot"_s);
        QTest::keyClick(window.editor(), Qt::Key_Escape);
        QCOMPARE(window.trouble(), QString());
        QVERIFY(!window.editor());
    }

    void anAmountThatIsNoneStaysWithItsPerson()
    {
        Card window;
        window.write(u"a lot"_s);
        QTest::keyClick(window.editor(), Qt::Key_Return);
        window.see(u"(404) 555-0188"_s);
        QTRY_COMPARE(window.trouble(), QString());
        QVERIFY(!window.editor());
    }

    void lostAsksWhyAndIsOpenAgainAsItWas()
    {
        Card window;
        window.lose(u"Went elsewhere"_s);
        QTRY_COMPARE(window.stage(), u"Lost: Went elsewhere"_s);
        QVERIFY(!window.button(u"markBooked"_s)->isVisible());
        QTest::mouseClick(window.button(u"openLeadAgain"_s), Qt::LeftButton);
        QTRY_COMPARE(window.stage(), u"Stage: Qualified"_s);
        QTest::mouseClick(window.button(u"markBooked"_s), Qt::LeftButton);
        QTRY_COMPARE(window.stage(), u"Stage: Booked"_s);
        QTRY_COMPARE(window.kept(maria).stage, u"Booked"_s);
    }

    void bookedByAKeyIsTakenBackByOne()
    {
        Card window;
        window.press(Qt::Key_B);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Booked."_s);
        QTRY_COMPARE(window.stage(), u"Stage: Booked"_s);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.stage(), u"Stage: Qualified"_s);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Open again."_s);
        QVERIFY(!window.button(u"undo"_s)->isVisible());
        QTRY_COMPARE(window.kept(maria).stage, u"Qualified"_s);
    }

    void aTurnOfTheWheelScrollsTheCardAndChoosesNothing()
    {
        Card window;
        auto* service = window.panel().findChild<LeadFieldRow*>(u"field_service"_s);
        const QString said = service->accessibleName();
        service->setFocus();
        QTest::keyClick(service, Qt::Key_F2);
        const QPointer box = service->findChild<QComboBox*>();
        QVERIFY(box && box->count() > 2);
        const int chosen = box->currentIndex();
        for (const int turn : {-120, 120}) {
            const QPointF middle = QRectF(box->rect()).center();
            QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &wheel);
            QVERIFY(!wheel.isAccepted()); // It goes on to the card.
            QVERIFY(box && service->isEditing());
            QCOMPARE(box->currentIndex(), chosen);
        }
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(service->accessibleName(), said);
    }

    void twoMadeOneByMistakeAreTwoAgainByAKey()
    {
        InboxWindow told;
        told.desk.tell([now = told.desk.clock.now()](DeskStory& story) {
            story.name(marias, u"Maria Reyes"_s, now - 1min);
            story.theyWrite(marias, u"how much is whitening?"_s, now - 30min);
            story.understand(now - 30min);
        });
        QTRY_COMPARE(told.rows().count(u"Maria Reyes"_s), 2);
        told.open(u"Maria Reyes"_s);
        QTRY_VERIFY(told.shows(u"Maria Reyes"_s) && told.hasCard());
        auto* merge = told.button(u"mergeLead"_s);
        QTRY_VERIFY(merge->isVisible());
        QTest::mouseClick(merge, Qt::LeftButton);
        QTRY_COMPARE(told.label(u"listFootWords"_s), u"They are one person now."_s);
        QTRY_VERIFY(told.button(u"undoMerge"_s)->isVisible());
        told.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(told.label(u"listFootWords"_s), u"They are two again."_s);
        QTRY_VERIFY(merge->isVisible());
        QVERIFY(!told.button(u"undoMerge"_s)->isVisible());
    }

    void theUndoIsOfTheLeadThatWasLost()
    {
        Card window;
        window.lose(u"Price"_s);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Lost."_s);
        window.see(u"(404) 555-0188"_s); // Somebody else is open by now.
        QTest::mouseClick(window.button(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(window.kept(maria).stage, u"Qualified"_s);
        QTRY_COMPARE(window.label(u"listFootWords"_s), u"Open again."_s);
    }

    void theKeyboardGoesBackToTheAnswer()
    {
        Card window;
        window.composer()->setFocus();
        window.button(u"markLost"_s)->setFocus(Qt::TabFocusReason);
        window.lose(u"Went elsewhere"_s);
        QTRY_COMPARE(window.stage(), u"Lost: Went elsewhere"_s);
        QTRY_COMPARE(window.window.focusWidget(), window.composer());
        window.button(u"openLeadAgain"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(window.button(u"openLeadAgain"_s), Qt::Key_Space);
        QTRY_COMPARE(window.stage(), u"Stage: Qualified"_s);
        QTRY_COMPARE(window.window.focusWidget(), window.composer());
    }

    void theKeyboardGoesBackToTheList()
    {
        Card window;
        window.list().view().setFocus();
        window.button(u"markBooked"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(window.button(u"markBooked"_s), Qt::Key_Space);
        QTRY_COMPARE(window.stage(), u"Stage: Booked"_s);
        QTRY_COMPARE(window.window.focusWidget(), &window.list().view());
    }

    void aSharedNumberAsksWhoItIsAndSaysSo()
    {
        InboxWindow told;
        told.desk.tell([now = told.desk.clock.now()](DeskStory& story) {
            story.share(maria, {u"Maria Reyes"_s, u"Luis Reyes"_s}, now);
        });
        told.open(u"Maria Reyes"_s);
        QTRY_VERIFY(told.shows(u"Maria Reyes"_s) && told.hasCard());
        auto* who = told.button(u"chooseWho"_s);
        QTRY_VERIFY(who->isVisible());
        QTest::mouseClick(who, Qt::LeftButton);
        QTRY_VERIFY(told.choices());
        told.pick(u"Luis Reyes"_s);
        QTRY_COMPARE(who->text(), u"It is Luis Reyes"_s);
        QTRY_VERIFY(told.shows(u"Luis Reyes"_s));
        QTRY_VERIFY(told.rows().contains(u"Luis Reyes"_s));
        QTest::mouseClick(who, Qt::LeftButton);
        QTRY_VERIFY(told.choices());
        told.type(u"Eva & Ned"_s);
        QTRY_COMPARE(who->text(), u"It is Eva & Ned"_s);
        QVERIFY(who->shortcut().isEmpty());
        QTRY_VERIFY(told.shows(u"Eva & Ned"_s));
    }

    void followUpTextsAreSaidAndCanBeStopped()
    {
        Card window(u"(404) 555-0188"_s);
        QCOMPARE(window.texts(), QString());
        const auto open = window.desk.store->run([&](Transaction& transaction) -> Result<void> {
            const auto id = ConversationRecords(transaction)
                                .withNumber(numberOf(u"+14045550188"_s), window.desk.clock.now());
            if (!id) return Fail(id.error());
            const Timestamp now = window.desk.clock.now();
            return SequenceRecords(transaction).start({*id, now}, now + 24h);
        });
        QVERIFY(open);
        QTRY_VERIFY2(window.texts().startsWith(u"One follow-up text goes tomorrow"_s),
                     qPrintable(window.texts()));
        QTest::mouseClick(window.button(u"stopTexts"_s), Qt::LeftButton);
        QTRY_COMPARE(window.texts(), QString());
    }
};

QTEST_MAIN(TstLeadEndings)
#include "tst_lead_endings.moc"

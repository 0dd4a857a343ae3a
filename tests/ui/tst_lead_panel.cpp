// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox_window.h"
#include "ui/leads/lead_field_row.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;
const auto marias = u"+14045550124"_s;

} // namespace

/// The card beside a thread: read, corrected, merged.
class TstLeadPanel : public QObject {
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
        [[nodiscard]] LeadFieldRow* row(const QString& key) const
        {
            return panel().findChild<LeadFieldRow*>(u"field_"_s + key);
        }
        [[nodiscard]] QString said(const QString& key) const { return row(key)->accessibleName(); }
        /// F2, with the old words chosen.
        [[nodiscard]] QLineEdit* edit(const QString& key) const
        {
            row(key)->setFocus();
            QTest::keyClick(row(key), Qt::Key_F2);
            return row(key)->findChild<QLineEdit*>(u"fieldEditor"_s);
        }
        /// The pencil's box, with its list dropped by the mouse.
        [[nodiscard]] QComboBox* drop(const QString& key) const
        {
            row(key)->setFocus();
            QTest::keyClick(row(key), Qt::Key_F2);
            const QPointer box = row(key)->findChild<QComboBox*>();
            QTest::mouseClick(box, Qt::LeftButton);
            return QTest::qWaitFor([box] { return box && box->view()->isVisible(); }) ? box : nullptr;
        }
        /// A key as the keyboard sends it: to whatever has it, shortcuts first.
        void type(Qt::Key key) { QTest::keyClick(this->window.windowHandle(), key); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whatTheyWroteFillsTheCard()
    {
        Card window;
        QCOMPARE(window.said(u"service"_s), u"Reason: Broken tooth"_s);
        QCOMPARE(window.said(u"client"_s), u"New or existing: New"_s);
        QCOMPARE(window.said(u"preferred_time"_s), u"Preferred time: Before noon"_s);
        QVERIFY(window.said(u"insurance"_s).startsWith(u"Insurance: Delta"_s));
        QCOMPARE(window.said(u"value"_s), u"Value: $350"_s);
        QVERIFY(window.label(u"leadSummary"_s).contains(u"broken tooth"_s, Qt::CaseInsensitive));
        QCOMPARE(window.inbox->findChild<QWidget*>(u"stage"_s)->accessibleName(), u"Stage: Qualified"_s);
        QVERIFY(window.button(u"heat"_s)->text().startsWith(u"Hot "_s));
    }

    void theHeatSaysWhy()
    {
        Card window;
        auto* lines = window.inbox->findChild<QWidget*>(u"scoreLines"_s);
        QVERIFY(!lines->isVisible());
        QTest::mouseClick(window.button(u"heat"_s), Qt::LeftButton);
        QVERIFY(lines->isVisible());
        int sum = 0;
        for (const CardScoreLine& line : window.panel().card()->lines)
            sum += line.line.points;
        QCOMPARE(window.button(u"heat"_s)->text(), u"Hot %1"_s.arg(std::min(sum, 100)));
        const auto labels = lines->findChildren<QLabel*>();
        const bool saysMore = std::ranges::any_of(
            labels, [](const QLabel* each) { return each->text().startsWith(u"Together "_s); });
        QCOMPARE(saysMore, sum > 100);
    }

    void aValuePressedLightsWhereTheySaidIt()
    {
        Card window;
        const auto before = window.thread().viewport()->grab().toImage();
        QTest::mouseClick(window.row(u"preferred_time"_s), Qt::LeftButton);
        const auto row = window.thread().currentIndex();
        QVERIFY(row.data().toString().contains(u"before noon"_s));
        const auto lit = window.desk.theme.color(Token::AccentSoft);
        const QRect place = window.thread().visualRect(row);
        const auto now = window.thread().viewport()->grab().toImage();
        const double scale = now.devicePixelRatio();
        int pixels = 0;
        for (int y = int(place.top() * scale); y < int(place.bottom() * scale); ++y)
            for (int x = 0; x < now.width(); ++x)
                pixels += now.pixelColor(x, y) == lit && before.pixelColor(x, y) != lit ? 1 : 0;
        QVERIFY2(pixels > 100, qPrintable(QString::number(pixels)));
    }

    // A flood keeps the store busy for seconds: until the card is read there is none.
    void theCardOfTheOneBeforeIsGoneAtOnce()
    {
        Card window;
        QVERIFY(window.button(u"markBooked"_s)->isVisible() && window.button(u"heat"_s)->isVisible());
        window.open(u"(404) 555-0188"_s);
        QVERIFY(!window.hasCard());
        for (const auto& name : {u"markBooked"_s, u"markLost"_s, u"heat"_s})
            QVERIFY2(!window.button(name)->isVisible(), qPrintable(name));
        QVERIFY(window.label(u"leadSummary"_s).isEmpty() && window.label(u"consent"_s).isEmpty());
        QVERIFY(!window.row(u"insurance"_s)->isVisible());
        QTRY_VERIFY(window.hasCard() && window.button(u"markBooked"_s)->isVisible());
        QTRY_VERIFY(!window.label(u"consent"_s).isEmpty());
        QVERIFY(window.panel().updatesEnabled());
    }

    void aLineOfTheScoreShowsItsWordsToo()
    {
        Card window;
        QTest::mouseClick(window.button(u"heat"_s), Qt::LeftButton);
        auto* find = window.inbox->findChild<QWidget*>(u"scoreLines"_s)->findChild<QAbstractButton*>();
        QVERIFY(find);
        QTest::mouseClick(find, Qt::LeftButton);
        QVERIFY(window.thread().currentIndex().isValid());
    }

    void aCorrectionHoldsWhateverTheyWriteLater()
    {
        Card window;
        auto* line = window.edit(u"insurance"_s);
        QVERIFY(line && line->hasFocus());
        QTest::keyClicks(line, u"Cigna"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(window.said(u"insurance"_s), u"Insurance: Cigna"_s);
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.theyWrite(maria, u"my insurance is Aetna"_s, now);
            story.understand(now);
        });
        QTRY_COMPARE(window.lastWords(), u"my insurance is Aetna"_s);
        QTRY_COMPARE(window.panel().card()->lead.valueOf(u"insurance"), u"Cigna"_s);
        QCOMPARE(window.said(u"insurance"_s), u"Insurance: Cigna"_s);
    }

    void escapeKeepsWhatStoodThere()
    {
        Card window;
        const QString before = window.said(u"insurance"_s);
        auto* line = window.edit(u"insurance"_s);
        QTest::keyClicks(line, u"nonsense"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!window.row(u"insurance"_s)->isEditing());
        QCOMPARE(window.said(u"insurance"_s), before);
        QVERIFY(window.row(u"insurance"_s)->hasFocus());
    }

    void aServiceIsChosenFromTheTradesList()
    {
        Card window;
        window.row(u"service"_s)->setFocus();
        QTest::keyClick(window.row(u"service"_s), Qt::Key_F2);
        auto* box = window.row(u"service"_s)->findChild<QComboBox*>();
        QVERIFY(box);
        QCOMPARE(box->itemText(0), u"Not known"_s);
        QTest::keyClicks(box, u"cro"_s);
        QCOMPARE(box->currentText(), u"Crown"_s);
        QVERIFY(window.row(u"service"_s)->isEditing()); // Letters choose, Enter keeps.
        QCOMPARE(window.said(u"service"_s), u"Reason: Broken tooth"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(window.said(u"service"_s), u"Reason: Crown"_s);
        QTRY_COMPARE(window.said(u"value"_s), u"Value: $1,200"_s);
    }

    void aLineOfTheDroppedListIsPressed()
    {
        Card window;
        auto* row = window.row(u"service"_s);
        auto* box = window.drop(u"service"_s);
        QVERIFY(box && row->isEditing());
        auto* lines = box->view();
        const auto crown = lines->model()->index(box->findText(u"Crown"_s), 0);
        lines->scrollTo(crown);
        const QPoint line = lines->visualRect(crown).center();
        QTest::mouseMove(lines->viewport(), line);
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, line);
        QTRY_COMPARE(window.said(u"service"_s), u"Reason: Crown"_s);
        QVERIFY(!row->isEditing() && row->hasFocus());
    }

    void lettersInTheDroppedListChooseAndAreNoShortcuts()
    {
        Card window;
        auto* row = window.row(u"service"_s);
        const QPointer box = window.drop(u"service"_s);
        QVERIFY(box && row->isEditing());
        window.type(Qt::Key_Escape);
        QVERIFY(box && row->isEditing() && !box->view()->isVisible()); // Nothing is given up.
        window.window.activateWindow(); // Offscreen, a popup takes the window's keys with it.
        QTRY_VERIFY(box->hasFocus());
        QTest::mouseClick(box, Qt::LeftButton);
        QTRY_VERIFY(box->view()->isVisible());
        for (const auto key : {Qt::Key_C, Qt::Key_R, Qt::Key_O, Qt::Key_Return})
            window.type(key);
        QTRY_COMPARE(window.said(u"service"_s), u"Reason: Crown"_s);
        QVERIFY(!row->isEditing() && row->hasFocus());
        QVERIFY(!window.thread().currentIndex().isValid()); // Return did not press the row, too.
    }

    void howUrgentItIsStandsBesideWhatTheyWant()
    {
        Card window;
        QVERIFY(window.row(u"urgency"_s));
        QVERIFY2(window.said(u"urgency"_s).startsWith(u"Urgency: "_s), qPrintable(window.said(u"urgency"_s)));
        window.row(u"urgency"_s)->setFocus();
        QTest::keyClick(window.row(u"urgency"_s), Qt::Key_F2);
        auto* box = window.row(u"urgency"_s)->findChild<QComboBox*>();
        QVERIFY(box);
        const int none = box->findText(u"No hurry"_s);
        box->setCurrentIndex(none);
        Q_EMIT box->activated(none);
        QTRY_COMPARE(window.said(u"urgency"_s), u"Urgency: No hurry"_s);
        QCOMPARE(window.panel().card()->lead.urgency, Urgency::Routine);
    }

    void askPutsTheQuestionIntoTheAnswer()
    {
        Card window(u"(404) 555-0188"_s);
        QVERIFY(window.said(u"client"_s).endsWith(u"not known. Press to ask."_s));
        QTest::mouseClick(window.row(u"client"_s), Qt::LeftButton);
        QCOMPARE(window.composer()->toPlainText(),
                 u"Have you been to our office before, or would this be your first visit?"_s);
        QVERIFY(window.composer()->hasFocus());
        QVERIFY(window.desk.provider.handed.empty());
    }

    void whatIsNotKnownAndNotAskedForIsFoldedAway()
    {
        Card window;
        auto* more = window.button(u"moreFields"_s);
        QVERIFY(more->isVisible());
        QVERIFY(!window.row(u"anxiety"_s)->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QVERIFY(window.row(u"anxiety"_s)->isVisible());
        QCOMPARE(more->text(), u"Show less"_s);
    }

    void aNameIsGivenInTheCard()
    {
        Card window(u"(404) 555-0188"_s);
        auto* line = window.edit(u"name"_s);
        QTest::keyClicks(line, u"Ben Ode"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(window.rows().contains(u"Ben Ode"_s));
        QTRY_VERIFY(window.shows(u"Ben Ode"_s));
    }

    void twoOfOnePersonBecomeOneAndTwoAgain()
    {
        InboxWindow told;
        told.desk.tell([now = told.desk.clock.now()](DeskStory& story) {
            story.name(marias, u"Maria Reyes"_s, now - 1min);
            story.call({marias, now - 1h});
            story.theyWrite(marias, u"how much is whitening?"_s, now - 30min);
            story.understand(now - 30min);
        });
        QTRY_COMPARE(told.rows().count(u"Maria Reyes"_s), 2);
        told.open(u"Maria Reyes"_s);
        QTRY_VERIFY(told.shows(u"Maria Reyes"_s) && told.hasCard());
        auto* merge = told.button(u"mergeLead"_s);
        QTRY_VERIFY(merge->isVisible());
        QTest::mouseClick(merge, Qt::LeftButton);
        QTRY_VERIFY(told.button(u"undoMerge"_s)->isVisible());
        QVERIFY(!merge->isVisible());
        // The calls of both numbers, the other one named.
        const auto pastCalls = [&told] {
            QStringList said;
            for (const auto* each : told.panel().findChildren<QLabel*>(u"pastCall"_s))
                if (each->isVisible()) said << each->text();
            return said;
        };
        QTRY_COMPARE(pastCalls().size(), 2);
        QVERIFY2(pastCalls().join(u'|').contains(u"(404) 555-0124"_s), qPrintable(pastCalls().join(u'|')));
        QTest::mouseClick(told.button(u"undoMerge"_s), Qt::LeftButton);
        QTRY_VERIFY(merge->isVisible());
        QVERIFY(!told.button(u"undoMerge"_s)->isVisible());
    }
};

QTEST_MAIN(TstLeadPanel)
#include "tst_lead_panel.moc"

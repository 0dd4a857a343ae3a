// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox_window.h"
#include "ui/inbox/answer_ideas.h"
#include "ui/leads/lead_field_row.h"

#include <QRegularExpression>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;

} // namespace

/// What helps to answer: ideas by what is missing, templates, sending later; and finding what was said.
class TstInboxAnswers : public QObject {
    Q_OBJECT

private:
    struct Opened : InboxWindow {
        explicit Opened(const QString& person = u"Maria Reyes"_s)
        {
            open(person);
            if (!QTest::qWaitFor([this, person] { return shows(person) && hasCard(); }))
                qFatal("the thread did not open");
        }
        [[nodiscard]] QStringList ideas() const
        {
            QStringList all;
            for (const auto* idea : inbox->findChildren<QAbstractButton*>(u"idea"_s))
                if (idea->isVisible()) all << idea->text();
            return all;
        }
        [[nodiscard]] QAbstractButton* idea(const QString& words) const
        {
            for (auto* each : inbox->findChildren<QAbstractButton*>(u"idea"_s))
                if (each->text() == words && each->isVisible()) return each;
            return nullptr;
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void ideasAskFirstForWhatIsMissing()
    {
        Opened window(u"(404) 555-0188"_s);
        QTRY_VERIFY(!window.ideas().isEmpty());
        QCOMPARE(window.ideas().front(), u"Ask: New or existing"_s);
        for (int pressed = 0; pressed < 2; ++pressed) // Asked once all the same.
            QTest::mouseClick(window.idea(u"Ask: New or existing"_s), Qt::LeftButton);
        QCOMPARE(window.composer()->toPlainText(),
                 u"Have you been to our office before, or would this be your first visit?"_s);
        QVERIFY(window.desk.provider.handed.empty()); // Nothing is sent by it.
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s) && window.hasCard());
        QTRY_VERIFY(!window.ideas().isEmpty() && !window.ideas().front().startsWith(u"Ask: New"_s));
    }

    void ideasForOneAreNotOfferedToTheNext()
    {
        Opened window(u"(404) 555-0188"_s);
        QTRY_VERIFY(window.idea(u"Ask: New or existing"_s));
        window.open(u"Maria Reyes"_s);
        QCOMPARE(window.label(u"threadName"_s), u"Maria Reyes"_s);
        QVERIFY(window.ideas().isEmpty()); // At once, whatever is still being read.
        QTRY_VERIFY(!window.ideas().isEmpty());
    }

    void escapeLeavesTheComposerOfTheLastOne()
    {
        Opened window;
        window.showMore(u"Drafts"_s);
        QTRY_VERIFY(window.rows().isEmpty());
        window.composer()->setFocus();
        QTest::keyClick(window.composer(), Qt::Key_Escape);
        QVERIFY(!window.composer()->hasFocus());
        QVERIFY(window.inbox->isAncestorOf(window.window.focusWidget())); // Its keys still work.
    }

    void whoGoesOnElsewhereLeavesTheLine()
    {
        InboxWindow window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s) && window.hasCard());
        auto* row = window.panel().findChild<LeadFieldRow*>(u"field_insurance"_s);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_F2);
        const auto* line = row->findChild<QLineEdit*>(u"fieldEditor"_s);
        QTRY_VERIFY(line->height() >= line->sizeHint().height()); // Nothing of it is cut off.
        window.composer()->setFocus(Qt::MouseFocusReason);
        QTRY_VERIFY(!row->isEditing());
    }

    void nobodyIsAskedAgainForWhatTheySaid()
    {
        const AnswerIdeas::Idea day{u"Which day suits"_s, u"?"_s, u"preferred_time"_s};
        LeadCard card;
        card.fields.push_back({});
        card.fields.back().field.key = u"preferred_time"_s;
        QCOMPARE(ideasFor(card, {day}).size(), 1U);
        card.fields.back().value = u"thu after 3"_s;
        QVERIFY(ideasFor(card, {day}).empty());
        QCOMPARE(ideasFor(std::nullopt, {day}).size(), 1U);
    }

    void aSlashOpensTheTemplatesWithTheirFieldsFilled()
    {
        Opened window;
        window.composer()->setFocus();
        QTest::keyClicks(window.composer(), u"/"_s);
        QTRY_VERIFY(window.choices());
        QVERIFY(window.composer()->toPlainText().isEmpty());
        auto* line = window.choices()->findChild<QLineEdit*>();
        QTest::keyClicks(line, u"call"_s);
        QTRY_COMPARE(window.choiceWords(), QStringList{u"Call us"_s});
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(window.composer()->toPlainText(), u"It's quicker by phone: please call (404) 555-0100."_s);
    }

    void aTemplateKnowsWhoItIsFor()
    {
        Opened window;
        window.press(Qt::Key_Slash); // From the list as well.
        QTRY_VERIFY(window.choices());
        window.pick(u"Offer a time"_s);
        QCOMPARE(window.composer()->toPlainText(), u"Maria, we can see you ___. Does that suit you?"_s);
    }

    void aPlaceToFillIsFilledBeforeItIsSent()
    {
        Opened window;
        window.press(Qt::Key_Slash);
        QTRY_VERIFY(window.choices());
        window.pick(u"Offer a time"_s);
        QCOMPARE(window.composer()->textCursor().selectedText(), u"___"_s); // The next letter fills it.
        window.composer()->moveCursor(QTextCursor::End);
        QTest::keyClick(window.composer(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(window.label(u"note"_s), u"Write what belongs in the place of ___ first."_s);
        QCOMPARE(window.composer()->textCursor().selectedText(), u"___"_s);
        QTRY_VERIFY(!window.choices()); // The list of templates.
        QTest::keyClick(window.composer(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!window.choices());
        QTest::keyClicks(window.composer(), u"today at 4"_s);
        QTest::keyClick(window.composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window.lastWords(), u"Maria, we can see you today at 4. Does that suit you?"_s);
    }

    void theOwnersTemplatesAreThere()
    {
        Opened window;
        Settings settings = window.desk.settings.current();
        settings.wording.quickReplies = {{u"Parking & stairs"_s, u"Park behind the house, {name}."_s, {}}};
        QVERIFY(waited(window.desk.settings.save(settings)));
        QTest::mouseClick(window.button(u"templates"_s), Qt::LeftButton);
        QTRY_VERIFY(window.choices());
        QCOMPARE(window.choiceWords(), QStringList{u"Parking & stairs"_s});
        window.pick(u"Parking & stairs"_s);
        QCOMPARE(window.composer()->toPlainText(), u"Park behind the house, Maria."_s);
    }

    void anIdeaStandsBehindWhatIsWritten()
    {
        Opened window;
        QTest::keyClicks(window.composer(), u"Hi!"_s);
        QTest::mouseClick(window.idea(window.ideas().front()), Qt::LeftButton);
        QVERIFY(window.composer()->toPlainText().startsWith(u"Hi! "_s));
    }

    void aTextIsSentLaterAndCalledOff()
    {
        Opened window;
        window.composer()->setFocus();
        QTest::keyClicks(window.composer(), u"See you at 3"_s);
        QTest::keyClick(window.composer(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(window.choices());
        window.type(u"2pm"_s);
        QTRY_COMPARE(window.lastWords(), u"See you at 3"_s);
        QVERIFY(window.desk.provider.handed.empty());
        QTRY_VERIFY(window.composer()->toPlainText().isEmpty());
        auto& rows = window.thread().thread();
        const ThreadRow row = rows.at(rows.rowCount() - 1);
        QVERIFY(row.waits);
        QVERIFY2(row.under.contains(u"14:00"_s), qPrintable(row.under));
        Q_EMIT window.thread().callOffAsked(MessageId{row.id});
        QTRY_VERIFY(!rows.at(rows.rowOf(row.id)).waits);
    }

    void withoutWordsNothingIsSentLater()
    {
        Opened window;
        window.composer()->setFocus();
        QTest::keyClick(window.composer(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!window.choices());
        QVERIFY(!window.button(u"sendLater"_s)->isEnabled());
    }

    void whatWasBegunIsUnderDrafts()
    {
        Opened window;
        QTest::keyClicks(window.composer(), u"I'll check and"_s);
        window.open(u"Dana Kim"_s);
        QTRY_VERIFY(window.shows(u"Dana Kim"_s));
        window.showMore(u"Drafts"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Maria Reyes"_s});
        QVERIFY(window.button(u"filterMore"_s)->isChecked());
        QCOMPARE(window.button(u"filterMore"_s)->text(), u"Drafts"_s);
    }

    void aSearchFindsWordsAndFields_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a word of a text") << u"really hurts"_s;
        QTest::newRow("the beginning of a word") << u"crack"_s;
        QTest::newRow("what the card knows") << u"delta"_s;
        QTest::newRow("a number as it is written") << u"404 555-0123"_s;
    }
    void aSearchFindsWordsAndFields()
    {
        QFETCH(QString, typed);
        InboxWindow window;
        QTest::keyClick(&window.window, Qt::Key_K, Qt::ControlModifier);
        auto* field = window.list().findChild<QLineEdit*>(u"search"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, typed);
        QTRY_COMPARE(window.rows(), QStringList{u"Maria Reyes"_s});
    }

    void aListThatIsChosenEndsTheSearch()
    {
        InboxWindow window;
        auto* field = window.list().findChild<QLineEdit*>(u"search"_s);
        field->setText(u"dana"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Dana Kim"_s});
        window.showMore(u"Done"_s);
        QCOMPARE(field->text(), QString());
        QTRY_COMPARE(window.rows(), QStringList{u"Amara Bello"_s});
        field->setText(u"dana"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Dana Kim"_s});
        QTest::mouseClick(window.button(u"filterAll"_s), Qt::LeftButton);
        QTRY_VERIFY(window.rows().size() > 3);
    }

    void aSlowSearchSaysThatItSearches()
    {
        InboxWindow window;
        QTest::keyClick(&window.window, Qt::Key_K, Qt::ControlModifier);
        auto* field = window.list().findChild<QLineEdit*>(u"search"_s);
        QTRY_VERIFY(field->hasFocus());
        QSemaphore free; // Something else keeps the store busy.
        auto busy = window.desk.store->store().run([&free](Transaction& /*transaction*/) -> Result<void> {
            free.acquire();
            return {};
        });
        const auto shows = [&window](const QString& words) {
            const auto labels = window.list().findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* each) { return each->isVisible() && each->text() == words; });
        };
        QTest::keyClicks(field, u"dana"_s);
        QVERIFY(!shows(u"Searching\u2026"_s)); // Not at once.
        QTRY_VERIFY(shows(u"Searching\u2026"_s));
        QVERIFY(field->hasFocus());
        free.release();
        QTRY_COMPARE(window.rows(), QStringList{u"Dana Kim"_s});
        QVERIFY(!shows(u"Searching\u2026"_s));
        busy.waitForFinished();
    }

    void aNoteIsFoundToo()
    {
        InboxWindow window;
        window.desk.tell([now = window.desk.clock.now()](DeskStory& story) {
            story.note(maria, u"afraid of needles"_s, now, MemberId{u"ana"_s});
        });
        window.list().findChild<QLineEdit*>(u"search"_s)->setText(u"needles"_s);
        QTRY_COMPARE(window.rows(), QStringList{u"Maria Reyes"_s});
    }
};

QTEST_MAIN(TstInboxAnswers)
#include "tst_inbox_answers.moc"

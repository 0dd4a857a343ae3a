// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox_window.h"
#include "ui/inbox/answer_ideas.h"
#include "ui/inbox/conversation_delegate.h"
#include "ui/inbox/conversation_row.h"

#include <QRegularExpression>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

const auto maria = u"+14045550123"_s;
const auto caller = u"+14045550166"_s;
const auto callerShown = u"(404) 555-0166"_s;
const Timestamp now(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h + 48min);

Conversation missed()
{
    Conversation row{ConversationId{u"c"_s}, numberOf(caller)};
    row.lastKind = Conversation::LastKind::Missed;
    return row;
}

LoggedCall callWith(Reason reason)
{
    LoggedCall call;
    call.call.caller = numberOf(caller);
    call.call.rangAt = now - 5min;
    call.call.endedAt = call.call.rangAt + 20s;
    call.call.outcome = CallOutcome::NoAnswer;
    call.reason = reason;
    return call;
}

LeadCard late(Language language)
{
    LeadCard card;
    card.lead.intent = Intent::RunningLate;
    card.language = language;
    CardField field;
    field.field.key = u"service"_s;
    field.field.question = u"What is it about?"_s;
    field.mustAsk = true;
    card.fields.push_back(field);
    return card;
}

} // namespace

/// What a row of the list says, and what is offered to answer it.
class TstConversationRows : public QObject {
    Q_OBJECT

private:
    struct Spoken : InboxWindow {
        using InboxWindow::InboxWindow;
        [[nodiscard]] QString said(const QString& person) const
        {
            const auto row = int(rows().indexOf(person));
            return list().model().index(row).data(Qt::AccessibleTextRole).toString();
        }
        void showAll() { QTest::mouseClick(button(u"filterAll"_s), Qt::LeftButton); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void howLongTheyWaitIsNeverLeftOut()
    {
        const Theme theme(1.0);
        const std::vector<TagLook> tags{{u"Hot"_s, Tone::Hot, {}},
                                        {u"Knocked or injured tooth"_s, Tone::Accent, {}},
                                        {u"waiting 12 min"_s, Tone::Hot, u"clock"_s},
                                        {u"Draft"_s, Tone::Cold, u"pencil"_s}};
        const auto said = [&](int room) {
            QStringList words;
            for (const TagLook& tag : fittedTags(theme, tags, room))
                words << tag.words;
            return words;
        };
        QCOMPARE(said(600).size(), 4);
        QCOMPARE(said(600)[1], u"Knocked or injured tooth"_s);
        const QStringList cut = said(280);
        QVERIFY2(cut.size() == 3 && cut[1].endsWith(u'…') && cut[1].startsWith(u"Knock"_s),
                 qPrintable(cut.join(u'|')));
        QCOMPARE(said(180), (QStringList{u"Hot"_s, u"waiting 12 min"_s}));
    }

    void aPageToOneOfOursIsNoTextBack()
    {
        Conversation row = missed();
        row.lastKind = Conversation::LastKind::Auto;
        row.lastWords = u"urgent message from a caller"_s;
        QCOMPARE(lastWordsOf(row, nullptr, now), u"Texted back: urgent message from a caller"_s);
        QCOMPARE(tagsOf(row, now).back().words, u"No reply yet"_s);
        row.stage = u"Engaged"_s; // They have written since: it answers them.
        QCOMPARE(lastWordsOf(row, nullptr, now), u"Automatic: urgent message from a caller"_s);
        QVERIFY(tagsOf(row, now).empty()); // Nor are they told to have never replied.
        row.stage = u"Missed"_s;
        row.optedOut = true;
        QCOMPARE(lastWordsOf(row, nullptr, now), u"Automatic: urgent message from a caller"_s);
        row.optedOut = false;
        row.isStaff = true;
        QCOMPARE(lastWordsOf(row, nullptr, now), row.lastWords);
        QCOMPARE(tagsOf(row, now).back().words, u"Staff"_s);
    }

    void aNarrowHeadKeepsTheWholeNumber()
    {
        InboxWindow window;
        window.window.resize(1024, 700);
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        const auto* number = window.inbox->findChild<QLabel*>(u"threadNumber"_s);
        QCOMPARE(number->text(), u"(404) 555-0123"_s);
        QTRY_VERIFY(number->width() >= number->fontMetrics().horizontalAdvance(number->text()));
        QCOMPARE(window.button(u"callBack"_s)->accessibleName(), u"Call back"_s);
    }

    void aMissedCallSaysWhatFollowed_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<NotTextable>("why");
        QTest::addColumn<QString>("words");
        QTest::newRow("a landline") << Reason::CannotBeTexted << NotTextable::Landline
                                    << u"Not texted: a landline, call back instead"_s;
        QTest::newRow("texted this morning")
            << Reason::TextedRecently << NotTextable::None << u"Missed again, texted not long ago"_s;
        QTest::newRow("texts are off")
            << Reason::TextsOff << NotTextable::None << u"Not texted: automatic texts are switched off"_s;
        QTest::newRow("not decided yet") << Reason::Undecided << NotTextable::None << u"Missed call"_s;
    }
    void aMissedCallSaysWhatFollowed()
    {
        QFETCH(Reason, reason);
        QFETCH(NotTextable, why);
        auto call = callWith(reason);
        call.call.whyNoText = why;
        QTEST(lastWordsOf(missed(), &call, now), "words");
    }

    void aTextThatDidNotGoSaysWhy()
    {
        auto call = callWith(Reason::Texting);
        FiledText text{MessageId{u"t"_s}, ConversationId{u"c"_s}, numberOf(caller)};
        text.state = TextState::Cancelled;
        text.reason = TextReason::RungBack;
        call.text = text;
        QCOMPARE(lastWordsOf(missed(), &call, now), u"Not sent. You called them back."_s);
    }

    void theListKnowsWhatFollowed()
    {
        Spoken window;
        window.desk.tell([at = window.desk.clock.now()](DeskStory& story) {
            story.call(
                {caller, at - 2min, 14s, CallOutcome::NoAnswer, Certainty::Certain, NotTextable::Landline});
        });
        window.showAll();
        QTRY_VERIFY(window.rows().contains(callerShown));
        QVERIFY2(window.said(callerShown)
                     .startsWith(callerShown + u", Missed call, Not texted: a landline, call back instead"_s),
                 qPrintable(window.said(callerShown)));
    }

    void whoHasItStandsInItsRow()
    {
        Spoken window;
        const auto team = window.desk.settings.current().team.members;
        QVERIFY(!team.empty());
        QVERIFY(!window.said(u"Maria Reyes"_s).contains(u"given to"_s));
        const auto before = window.list().view().viewport()->grab().toImage();
        window.desk.tell([id = team.front().id, at = window.desk.clock.now()](DeskStory& story) {
            story.assign(maria, id, at);
        });
        QTRY_VERIFY(window.said(u"Maria Reyes"_s).contains(u"given to "_s + team.front().name));
        QVERIFY(window.list().view().viewport()->grab().toImage() != before);
    }

    void theirWordsStayOverOurAutomaticText()
    {
        Spoken window;
        const auto id = window.kept(maria).id;
        const auto words = window.kept(maria).lastWords;
        const auto sent = window.desk.store->run([&](Transaction& transaction) {
            return ConversationRecords(transaction)
                .noteSent(id, u"If this is an emergency, call 911."_s, window.desk.clock.now(), false);
        });
        QVERIFY(sent);
        QTRY_COMPARE(window.list().model().at(int(window.rows().indexOf(u"Maria Reyes"_s))).lastAt,
                     window.desk.clock.now());
        QVERIFY(window.said(u"Maria Reyes"_s).contains(words));
    }

    void aPictureWithoutWordsIsNotAnEmptyRow()
    {
        Conversation row = missed();
        row.lastKind = Conversation::LastKind::In;
        QVERIFY(lastWordsOf(row, nullptr, now).startsWith(u"A picture or a file."_s));
        row.lastWords = u"hello"_s;
        QCOMPARE(lastWordsOf(row, nullptr, now), u"hello"_s);
    }

    void whoIsLateIsToldThatItIsFine()
    {
        const std::vector<AnswerIdeas::Idea> templates{
            {u"Offer today"_s, u"We can see you today."_s},
            {u"Running late is fine"_s, u"Thanks."_s, {}, u"RunningLate"_s}};
        const auto ideas = ideasFor(late(Language::English), templates);
        QCOMPARE(ideas.front().label, u"Running late is fine"_s);
        QCOMPARE(ideas.size(), size_t(2)); // Nothing to ask; the template is not offered twice.
        QVERIFY(ideasFor(late(Language::Spanish), {}).front().words.startsWith(u"Gracias"_s));
        auto card = late(Language::English);
        card.lead.intent = Intent::Book;
        const auto booking = ideasFor(card, templates);
        QVERIFY(booking.front().label.startsWith(u"Ask: "_s));
        QVERIFY(std::ranges::find(booking, u"Running late is fine"_s, &AnswerIdeas::Idea::label) ==
                booking.end());
    }

    void whoWroteThatTheyAreLateIsOfferedIt()
    {
        Spoken window;
        window.desk.tell([at = window.desk.clock.now()](DeskStory& story) {
            story.call({caller, at - 20min});
            story.carry(at - 19min);
            story.theyWrite(caller, u"Running 10 min late for my 9:15, sorry!"_s, at - 1min);
            story.understand(at);
        });
        QTRY_VERIFY(window.rows().contains(callerShown));
        window.open(callerShown);
        const auto first = [&] {
            const auto* idea = window.inbox->findChild<QAbstractButton*>(u"idea"_s);
            return idea ? idea->text() : QString();
        };
        QTRY_COMPARE(first(), u"Running late is fine"_s);
    }

    void theOpenCardFoldsOverTheNextConversation_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("the button in the head") << false;
        QTest::newRow("a note begun by key") << true;
    }
    void theOpenCardFoldsOverTheNextConversation()
    {
        QFETCH(bool, byKey);
        Spoken window;
        window.window.resize(1024, 700);
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        QVERIFY(!window.panel().isVisible());
        if (byKey)
            window.press(Qt::Key_N);
        else
            QTest::mouseClick(window.button(u"showPanel"_s), Qt::LeftButton);
        QTRY_VERIFY(window.panel().isVisible() && window.button(u"showPanel"_s)->isChecked());
        window.open(u"Dana Kim"_s);
        QTRY_VERIFY(window.shows(u"Dana Kim"_s));
        QVERIFY(!window.panel().isVisible());
        QVERIFY(!window.button(u"showPanel"_s)->isChecked());
        window.button(u"showPanel"_s)->click();
        QVERIFY(window.panel().isVisible());
        window.press(Qt::Key_Escape);
        QVERIFY(!window.panel().isVisible());
    }

    void besideTheThreadTheCardStays()
    {
        Spoken window;
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s));
        window.open(u"Dana Kim"_s);
        QTRY_VERIFY(window.shows(u"Dana Kim"_s));
        QVERIFY(window.panel().isVisible());
    }

    void theCardStaysWhereABarComesBesideIt()
    {
        Spoken window;
        window.window.resize(1360, 1400);
        window.open(u"Maria Reyes"_s);
        QTRY_VERIFY(window.shows(u"Maria Reyes"_s) && window.hasCard());
        const auto* heat = window.button(u"heat"_s);
        const auto end = [&] { return heat->mapTo(&window.panel(), heat->rect().topRight()).x(); };
        const int before = end();
        window.window.resize(1360, 700);
        QTRY_VERIFY(std::ranges::any_of(window.panel().findChildren<QScrollBar*>(), &QWidget::isVisible));
        QCOMPARE(end(), before);
    }
};

QTEST_MAIN(TstConversationRows)
#include "tst_conversation_rows.moc"

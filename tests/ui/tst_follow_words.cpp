// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/ask_dialog.h"
#include "ui/widgets/button.h"
#include "ui/wording/follow_words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

LoggedCall missed(Reason reason)
{
    LoggedCall call;
    call.call.caller = numberOf(u"+14045550123"_s);
    call.call.outcome = CallOutcome::Abandoned;
    call.call.rangAt = Timestamp(1000s);
    call.call.endedAt = Timestamp(1020s);
    call.reason = reason;
    return call;
}

LoggedCall texted(TextState state, std::chrono::seconds dueAfter)
{
    auto call = missed(Reason::Texting);
    FiledText text{MessageId{u"m"_s}, {}, *call.call.caller};
    text.state = state;
    text.dueAt = call.call.endedAt + dueAfter;
    text.sendingAt = text.dueAt;
    call.text = text;
    return call;
}

} // namespace

class TstFollowWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whatFollowedIsSaidWhole_data()
    {
        QTest::addColumn<LoggedCall>("call");
        QTest::addColumn<QString>("words");
        QTest::newRow("it waits") << texted(TextState::Queued, 15s) << u"Texting in 10 s"_s;
        QTest::newRow("it leaves this moment") << texted(TextState::Queued, 5s) << u"Texting now"_s;
        auto unregistered = texted(TextState::Queued, 1min);
        unregistered.text->reason = TextReason::NotRegistered;
        QTest::newRow("it waits for the registration of the number")
            << unregistered
            << u"The text waits. Your number is not registered for texting yet. It goes once it is."_s;
        auto night = texted(TextState::Queued, 10h + 5s);
        night.text->reason = TextReason::QuietHours;
        QTest::newRow("it waits for the morning")
            << night << u"Text goes out in 10 h, when it is day for them"_s;
        auto daytime = night;
        daytime.text->trouble = TextTrouble::QuietHours;
        QTest::newRow("the service takes it not before the morning")
            << daytime << u"The text service takes no texts at this hour. It goes out in 10 h"_s;
        QTest::newRow("it left") << texted(TextState::Sent, 14s) << u"Texted in 14 s · Sent"_s;
        QTest::newRow("it arrived") << texted(TextState::Delivered, 14s) << u"Texted in 14 s · Delivered"_s;
        auto landline = texted(TextState::Failed, 14s);
        landline.text->trouble = TextTrouble::Landline;
        QTest::newRow("it could not arrive")
            << landline << u"Not delivered. This is a landline. Call back instead."_s;
        QTest::newRow("they asked for none")
            << missed(Reason::OptedOut) << u"Not texted: they asked not to be texted"_s;
        QTest::newRow("one went out lately")
            << missed(Reason::TextedRecently) << u"Not texted: they got a text 10 min earlier"_s;
        QTest::newRow("one went out lately and did not arrive")
            << missed(Reason::TextFailedRecently)
            << u"Not texted: a text to them failed not long ago, call back instead"_s;
        auto fax = missed(Reason::CannotBeTexted);
        fax.call.whyNoText = NotTextable::TollFree;
        QTest::newRow("it takes no texts")
            << fax << u"This is a toll-free number of a company. Call back instead."_s;
        auto taken = missed(Reason::Answered);
        taken.call.outcome = CallOutcome::Answered;
        QTest::newRow("somebody answered, nothing to say") << taken << QString();
    }
    void whatFollowedIsSaidWhole()
    {
        QFETCH(LoggedCall, call);
        QFETCH(QString, words);
        QCOMPARE(followWords(call, call.call.rangAt - 10min, call.call.endedAt + 5s), words);
    }

    void nobodyIsAskedWhatBecameOfTheirOwnTestCall()
    {
        FiledCall call = missed(Reason::TestCall).call;
        call.outcome = CallOutcome::Unknown;
        QCOMPARE(briefCertainty(call), u"Did you get it?"_s);
        call.decision = codeOf(Reason::TestCall);
        QVERIFY(briefCertainty(call).isEmpty());
    }

    void secondsAreCountedDownToOne()
    {
        QCOMPARE(countdownWords(9s), u"Texting back in 9 s"_s);
        QCOMPARE(countdownWords(8001ms), u"Texting back in 9 s"_s);
        QCOMPARE(countdownWords(1ms), u"Texting back in 1 s"_s);
        QCOMPARE(countdownWords(0ms), u"Texting back now"_s);
    }

    void theSafeAnswerIsTheDefault()
    {
        const Theme theme(1.0);
        QuestionDialog dialog(theme, {u"Never text them?"_s, u"They can still call."_s, u"Never text"_s},
                              nullptr);
        dialog.show();
        QVERIFY(dialog.findChild<QPushButton*>(u"no"_s)->isDefault());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"yes"_s), Qt::LeftButton);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void aQuestionAboutALongNameIsShownWhole()
    {
        const Theme theme(1.0);
        const QString name(60, u'W');
        QuestionDialog dialog(theme,
                              {u"Delete %1?"_s.arg(name),
                               u"The contact goes. Calls and texts stay, and so does what they said about "
                               "texts, for as long as the law wants it."_s,
                               u"Delete"_s},
                              nullptr);
        dialog.show();
        for (const auto* words : dialog.findChildren<QLabel*>())
            QVERIFY2(words->height() >= words->heightForWidth(words->width()), qPrintable(words->text()));
        QVERIFY(dialog.width() < 450);
    }
};

QTEST_MAIN(TstFollowWords)
#include "tst_follow_words.moc"

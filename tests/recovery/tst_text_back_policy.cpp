// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/text_back_policy.h"
#include "tests/support/fake_clock.h"
#include "tests/support/plain_words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// A call, what is known of its caller, the rules, and what time it is.
struct Case {
    FiledCall call;
    CallerHistory history;
    TextBackRules rules;
    Timestamp now = FakeClock().now();
};

/// Ann rang 20 s, nobody answered, it ended this moment: she is texted.
Case anOrdinaryMissedCall()
{
    Case made;
    made.call.caller = numberOf(u"+14045550111"_s);
    made.call.rangAt = made.now - 20s;
    made.call.endedAt = made.now;
    made.call.outcome = CallOutcome::NoAnswer;
    made.call.certainty = Certainty::Certain;
    return made;
}

template <typename Change> Case but(Change change)
{
    Case made = anOrdinaryMissedCall();
    change(made);
    return made;
}

Case endedAs(CallOutcome outcome, Certainty certainty = Certainty::Certain)
{
    return but([=](Case& its) {
        its.call.outcome = outcome;
        its.call.certainty = certainty;
    });
}

Reason reasonFor(const Case& its)
{
    const Decision decision = decide(its.call, its.history, its.rules, its.now);
    if (const auto* text = std::get_if<TextBack>(&decision))
        return text->to == its.call.caller ? Reason::Texting : Reason::Undecided;
    return std::get<LeaveAlone>(decision).reason;
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TstTextBackPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theCallItself_data();
    void theCallItself()
    {
        QFETCH(Case, its);
        QTEST(reasonFor(its), "reason");
    }

    void whatWeKnowOfTheCaller_data();
    void whatWeKnowOfTheCaller()
    {
        QFETCH(Case, its);
        QTEST(reasonFor(its), "reason");
    }

    void whatTheOwnerWants_data();
    void whatTheOwnerWants()
    {
        QFETCH(Case, its);
        QTEST(reasonFor(its), "reason");
    }

    void everyReasonHasItsOwnCode()
    {
        QSet<QString> codes;
        for (int i = 0; i <= static_cast<int>(Reason::TextFailedRecently); ++i) {
            QCOMPARE(reasonOf(codeOf(Reason(i))), Reason(i));
            codes.insert(codeOf(Reason(i)));
        }
        QCOMPARE(codes.size(), static_cast<int>(Reason::TextFailedRecently) + 1);
        QCOMPARE(reasonOf(u"Invented"_s), Reason::Undecided);
    }
};

void TstTextBackPolicy::theCallItself_data()
{
    QTest::addColumn<Case>("its");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char* sentence, const Case& its, Reason reason) {
        QTest::newRow(sentence) << its << reason;
    };
    row("nobody answered", anOrdinaryMissedCall(), Reason::Texting);
    row("gave up while it rang", endedAs(CallOutcome::Abandoned), Reason::Texting);
    row("the line was busy", endedAs(CallOutcome::Busy), Reason::Texting);
    row("somebody declined it", endedAs(CallOutcome::Declined), Reason::Texting);
    row("went to voicemail", endedAs(CallOutcome::Voicemail), Reason::Texting);
    row("a good inference is enough", endedAs(CallOutcome::NoAnswer, Certainty::Strong), Reason::Texting);
    row("we answered", endedAs(CallOutcome::Answered), Reason::Answered);
    row("another desk answered", endedAs(CallOutcome::AnsweredElsewhere), Reason::AnsweredElsewhere);
    row("answered, though only guessed", endedAs(CallOutcome::AnsweredElsewhere, Certainty::Guess),
        Reason::AnsweredElsewhere);
    row("nobody knows how it ended", endedAs(CallOutcome::Unknown), Reason::UnknownOutcome);
    row("missed is only a guess", endedAs(CallOutcome::NoAnswer, Certainty::Guess), Reason::UnknownOutcome);
    row("withheld number", but([](Case& its) {
            its.call.caller.reset();
            its.call.whyNoText = NotTextable::Withheld;
        }),
        Reason::Withheld);
    row("withheld, and answered", but([](Case& its) {
            its.call.caller.reset();
            its.call.whyNoText = NotTextable::Withheld;
            its.call.outcome = CallOutcome::Answered;
        }),
        Reason::Answered);
    row("an internal extension", but([](Case& its) {
            its.call.caller.reset();
            its.call.whyNoText = NotTextable::ExtensionOnly;
        }),
        Reason::CannotBeTexted);
    row("a number that takes no texts", but([](Case& its) { its.call.whyNoText = NotTextable::TollFree; }),
        Reason::CannotBeTexted);
    row("the network says the number is forged",
        but([](Case& its) { its.call.attestation = Attestation::Failed; }), Reason::NotAttested);
    row("our own number, forwarded round", but([](Case& its) { its.rules.ourNumbers = {*its.call.caller}; }),
        Reason::OwnNumber);
    row("the network vouches for the number",
        but([](Case& its) { its.call.attestation = Attestation::Passed; }), Reason::Texting);
    row("ended fourteen minutes ago", but([](Case& its) { its.now += 15min - 1ms; }), Reason::Texting);
    row("ended a quarter of an hour ago", but([](Case& its) { its.now += 15min; }), Reason::Stale);
    row("the clock was set back since", but([](Case& its) { its.now -= 24h; }), Reason::Texting);
}

void TstTextBackPolicy::whatWeKnowOfTheCaller_data()
{
    QTest::addColumn<Case>("its");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char* sentence, const Case& its, Reason reason) {
        QTest::newRow(sentence) << its << reason;
    };
    const auto texted = [](std::chrono::milliseconds ago) {
        return but([ago](Case& its) { its.history.lastTextBackAt = its.now - ago; });
    };
    const auto weWrote = [](std::chrono::milliseconds ago) {
        return but([ago](Case& its) { its.history.lastPersonTextAt = its.now - ago; });
    };
    const auto theyWrote = [](std::chrono::milliseconds ago) {
        return but([ago](Case& its) { its.history.lastReceivedAt = its.now - ago; });
    };
    row("said STOP", but([](Case& its) { its.history.optedOut = true; }), Reason::OptedOut);
    row("said STOP, and a text waits",
        but([](Case& its) { its.history.optedOut = its.history.textBackWaits = true; }), Reason::OptedOut);
    row("a text failed there: a landline", but([](Case& its) { its.history.knownLandline = true; }),
        Reason::CannotBeTexted);
    const auto is = [](ContactKind kind) {
        return but([kind](Case& its) { its.history.kind = kind; });
    };
    row("a client of ours", is(ContactKind::Client), Reason::Texting);
    row("the dental supply company", is(ContactKind::Vendor), Reason::Vendor);
    row("one of us, calling from home", is(ContactKind::Staff), Reason::Staff);
    row("never text this number", is(ContactKind::Blocked), Reason::Blocked);
    row("a text waits to leave", but([](Case& its) {
            its.history.textBackWaits = true;
            its.history.lastTextBackAt = its.now;
        }),
        Reason::TextWaits);
    row("texted this morning", texted(12h - 1ms), Reason::TextedRecently);
    row("texted this morning, and that failed", but([](Case& its) {
            its.history.lastTextBackAt = its.now - 3h;
            its.history.lastTextBackFailed = true;
        }),
        Reason::TextFailedRecently);
    row("texted twelve hours ago", texted(12h), Reason::Texting);
    row("texted in the future, by a clock set back", texted(-48h), Reason::TextedRecently);
    row("we wrote ten minutes ago", weWrote(10min), Reason::AlreadySpeaking);
    row("they wrote ten minutes ago", theyWrote(10min), Reason::AlreadySpeaking);
    row("we wrote half an hour ago", weWrote(30min), Reason::Texting);
    row("they wrote half an hour ago", theyWrote(30min), Reason::Texting);
    row("they wrote in the future, by a clock set back", theyWrote(-1h), Reason::AlreadySpeaking);
    row("said STOP, yet we answered", but([](Case& its) {
            its.history.optedOut = true;
            its.call.outcome = CallOutcome::Answered;
        }),
        Reason::Answered);
}

void TstTextBackPolicy::whatTheOwnerWants_data()
{
    QTest::addColumn<Case>("its");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char* sentence, const Case& its, Reason reason) {
        QTest::newRow(sentence) << its << reason;
    };
    row("text-back is off", but([](Case& its) { its.rules.texts.on = false; }), Reason::TextsOff);
    row("no text service is set up", but([](Case& its) { its.rules.hasTextService = false; }),
        Reason::NoTextService);
    row("rang for less than the owner wants", but([](Case& its) { its.rules.texts.shortestRing = 21s; }),
        Reason::RangTooBriefly);
    row("rang just long enough", but([](Case& its) { its.rules.texts.shortestRing = 20s; }), Reason::Texting);
    row("busy at once, and no shortest ring", but([](Case& its) { its.call.rangAt = its.call.endedAt; }),
        Reason::Texting);
    row("once in a week, texted yesterday", but([](Case& its) {
            its.rules.texts.onceIn = 168h;
            its.history.lastTextBackAt = its.now - 24h;
        }),
        Reason::TextedRecently);
    row("once in an hour, texted two hours ago", but([](Case& its) {
            its.rules.texts.onceIn = 1h;
            its.history.lastTextBackAt = its.now - 2h;
        }),
        Reason::Texting);
    row("stale after five minutes", but([](Case& its) {
            its.rules.texts.staleAfter = 5min;
            its.now += 5min;
        }),
        Reason::Stale);
    row("off, and the caller said STOP: the graver reason is shown", but([](Case& its) {
            its.rules.texts.on = false;
            its.history.optedOut = true;
        }),
        Reason::OptedOut);
}

QTEST_GUILESS_MAIN(TstTextBackPolicy)
#include "tst_text_back_policy.moc"

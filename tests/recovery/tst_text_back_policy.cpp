// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/decision_case.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

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
        for (int i = 0; i < reasonCount; ++i) {
            QCOMPARE(reasonOf(codeOf(Reason(i))), Reason(i));
            codes.insert(codeOf(Reason(i)));
        }
        QCOMPARE(codes.size(), reasonCount);
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
    const auto isA = [](NotTextable why) { return but([why](Case& its) { its.call.whyNoText = why; }); };
    row("a company's toll-free number", isA(NotTextable::TollFree), Reason::CannotBeTexted);
    row("a number that costs extra", isA(NotTextable::PremiumRate), Reason::CannotBeTexted);
    row("a number of shared cost", isA(NotTextable::SharedCost), Reason::CannotBeTexted);
    row("a personal number that follows its owner", isA(NotTextable::PersonalNumber), Reason::CannotBeTexted);
    row("a company's one number for everything", isA(NotTextable::Uan), Reason::CannotBeTexted);
    row("a pager", isA(NotTextable::Pager), Reason::CannotBeTexted);
    row("a satellite telephone", isA(NotTextable::NonGeographic), Reason::CannotBeTexted);
    row("a number of forty digits", but([](Case& its) {
            its.call.caller.reset();
            its.call.whyNoText = NotTextable::TooLong;
        }),
        Reason::CannotBeTexted);
    row("letters where the number belongs", but([](Case& its) {
            its.call.caller.reset();
            its.call.whyNoText = NotTextable::NotANumber;
        }),
        Reason::CannotBeTexted);
    row("nothing where the number belongs", but([](Case& its) {
            its.call.caller.reset();
            its.call.whyNoText = NotTextable::Empty;
        }),
        Reason::CannotBeTexted);
    row("a landline by its form", isA(NotTextable::Landline), Reason::Landline);
    row("a landline, where the owner texts them", but([](Case& its) {
            its.call.whyNoText = NotTextable::Landline;
            its.rules.callers.textLandlines = true;
        }),
        Reason::Texting);
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
        Reason::Landline);
    row("a text failed there: not even where landlines are texted",
        but([](Case& its) { its.history.knownLandline = its.rules.callers.textLandlines = true; }),
        Reason::Landline);
    row("a text was refused: no number that takes texts",
        but([](Case& its) { its.history.knownBadNumber = true; }), Reason::CannotBeTexted);
    row("wrote what may mean stop", but([](Case& its) { its.history.paused = true; }), Reason::Paused);
    const auto is = [](ContactKind kind) { return but([kind](Case& its) { its.history.kind = kind; }); };
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
    const auto unanswered = [](std::vector<std::chrono::hours> ago) {
        return but([ago](Case& its) {
            for (const auto each : ago)
                its.history.unanswered.push_back(its.now - each);
            its.history.lastTextBackAt = its.history.unanswered.front();
        });
    };
    row("texted three times this week, and never an answer", unanswered({13h, 50h, 7 * 24h - 1h}),
        Reason::Unanswered);
    row("texted three times, the first a week ago", unanswered({13h, 50h, 7 * 24h}), Reason::Texting);
    row("texted twice this week", unanswered({13h, 50h}), Reason::Texting);
    row("the third text was this morning", unanswered({3h, 20h, 50h}), Reason::TextedRecently);
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
    row("clients are called back, not texted", but([](Case& its) {
            its.history.kind = ContactKind::Client;
            its.rules.callers.textClients = false;
        }),
        Reason::ClientNotTexted);
    row("a stranger, where clients are not texted",
        but([](Case& its) { its.rules.callers.textClients = false; }), Reason::Texting);
    row("who left a voicemail is called back, not texted", but([](Case& its) {
            its.call.outcome = CallOutcome::Voicemail;
            its.call.leftMessage = LeftMessage::Yes;
            its.rules.callers.textVoicemail = false;
        }),
        Reason::VoicemailNotTexted);
    row("who hung up in the greeting left none to listen to", but([](Case& its) {
            its.call.outcome = CallOutcome::Voicemail;
            its.rules.callers.textVoicemail = false;
        }),
        Reason::Texting);
    row("rang once and hung up", but([](Case& its) {
            its.call.outcome = CallOutcome::Abandoned;
            its.call.rangAt = its.call.endedAt - 4s + 1ms;
        }),
        Reason::RangTooBriefly);
    row("a phone that only says that it missed a call", but([](Case& its) {
            its.call.outcome = CallOutcome::Abandoned;
            its.call.rangAt = its.call.endedAt;
            its.rules.texts.shortestRing = 4s;
        }),
        Reason::Texting);
    row("rang twice and hung up", but([](Case& its) {
            its.call.outcome = CallOutcome::Abandoned;
            its.call.rangAt = its.call.endedAt - 4s;
        }),
        Reason::Texting);
    row("rang briefly, but left a voicemail", but([](Case& its) {
            its.call.outcome = CallOutcome::Voicemail;
            its.call.rangAt = its.call.endedAt - 1s;
        }),
        Reason::Texting);
    row("declined by the desk at once", but([](Case& its) {
            its.call.outcome = CallOutcome::Declined;
            its.call.rangAt = its.call.endedAt - 1s;
        }),
        Reason::Texting);
    row("rang for less than the owner wants", but([](Case& its) { its.rules.texts.shortestRing = 21s; }),
        Reason::RangTooBriefly);
    row("rang just long enough", but([](Case& its) { its.rules.texts.shortestRing = 20s; }), Reason::Texting);
    row("the line was busy, so it never rang", but([](Case& its) {
            its.call.outcome = CallOutcome::Busy;
            its.call.rangAt = its.call.endedAt;
        }),
        Reason::Texting);
    row("gone at once, and no shortest ring", but([](Case& its) {
            its.call.rangAt = its.call.endedAt;
            its.rules.texts.shortestRing = 0s;
        }),
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

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/decision_case.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

constexpr int cases = 50'000;

/// Makes up calls, callers and owners, the same ones every time.
class Dice {
public:
    explicit Dice(quint32 seed) : m_dice(seed) {}

    [[nodiscard]] int upTo(int most) { return static_cast<int>(m_dice.bounded(most + 1)); }
    [[nodiscard]] bool oneIn(int count) { return upTo(count - 1) == 0; }
    [[nodiscard]] std::optional<Timestamp> perhaps(Timestamp around)
    {
        if (!oneIn(4)) return std::nullopt;
        return around + std::chrono::minutes(upTo(2 * 24 * 60) - 36 * 60); // Also in the future.
    }

private:
    QRandomGenerator m_dice;
};

QString someNumber(Dice& dice)
{
    static const QStringList numbers{u"+14045550111"_s,  u"+18765550111"_s, u"+14165550111"_s,
                                     u"+447911123456"_s, u"+12275550111"_s, u"+4915112345678"_s,
                                     u"+12125550100"_s};
    return numbers.at(dice.upTo(static_cast<int>(numbers.size()) - 1));
}

FiledCall someCall(Dice& dice, Timestamp now)
{
    FiledCall call;
    if (!dice.oneIn(10)) call.caller = numberOf(someNumber(dice));
    if (dice.oneIn(8)) call.whyNoText = NotTextable(dice.upTo(int(NotTextable::NonGeographic)));
    if (!call.caller && call.whyNoText == NotTextable::None) call.whyNoText = NotTextable::Empty;
    call.outcome = CallOutcome(dice.upTo(int(CallOutcome::Unknown)));
    call.certainty = Certainty(dice.oneIn(6) ? 2 : dice.upTo(1));
    call.attestation = Attestation(dice.upTo(2));
    call.endedAt = now - std::chrono::seconds(dice.upTo(1'200) - 120);
    call.rangAt = call.endedAt - std::chrono::seconds(dice.upTo(30));
    call.leftMessage = LeftMessage(dice.upTo(int(LeftMessage::Yes)));
    return call;
}

CallerHistory someHistory(Dice& dice, Timestamp now)
{
    CallerHistory history;
    history.optedOut = dice.oneIn(10);
    history.paused = dice.oneIn(10);
    history.knownLandline = dice.oneIn(10);
    history.knownBadNumber = dice.oneIn(10);
    history.textBackWaits = dice.oneIn(10);
    history.lastTextBackAt = dice.perhaps(now);
    history.lastTextBackFailed = dice.oneIn(2);
    history.lastPersonTextAt = dice.perhaps(now);
    history.lastReceivedAt = dice.perhaps(now);
    history.lastCallAt = dice.perhaps(now);
    for (int texts = dice.oneIn(3) ? dice.upTo(3) : 0; texts > 0; --texts)
        history.unanswered.push_back(now - std::chrono::hours(dice.upTo(9 * 24)));
    history.kind = dice.oneIn(2) ? ContactKind::New : ContactKind(dice.upTo(int(ContactKind::Blocked)));
    return history;
}

TextBackRules someRules(Dice& dice)
{
    TextBackRules rules;
    rules.texts.on = !dice.oneIn(10);
    rules.texts.wait = std::chrono::seconds(dice.upTo(60));
    rules.texts.onceIn = std::chrono::hours(1 + dice.upTo(167));
    rules.texts.shortestRing = std::chrono::seconds(dice.upTo(10));
    rules.texts.staleAfter = std::chrono::minutes(1 + dice.upTo(30));
    rules.hasTextService = !dice.oneIn(10);
    if (dice.oneIn(3)) rules.ourNumbers = {numberOf(u"+12125550100"_s)};
    if (dice.oneIn(3)) rules.callers.countries = {u"US"_s, u"CA"_s, u"GB"_s};
    rules.callers.textClients = !dice.oneIn(5);
    rules.callers.textVoicemail = !dice.oneIn(5);
    rules.callers.textLandlines = dice.oneIn(5);
    rules.callers.nightLine = dice.oneIn(2);
    if (dice.oneIn(12))
        rules.doubted = {{{}, dice.oneIn(2) ? Reason::LineUnchecked : Reason::LineHidesAnswers}};
    rules.zone = QTimeZone(dice.oneIn(2) ? "America/New_York" : "Asia/Kathmandu");
    return rules;
}

Case someCase(Dice& dice)
{
    Case made;
    made.now += std::chrono::minutes(dice.upTo(366 * 24 * 60));
    made.call = someCall(dice, made.now);
    made.history = someHistory(dice, made.now);
    made.rules = someRules(dice);
    return made;
}

bool within(const std::optional<Timestamp>& at, std::chrono::milliseconds span, Timestamp now)
{
    return at && now - *at < span;
}

/// Said once more, and otherwise than the rule says it: what must never be texted by itself.
QString whyNever(const Case& its)
{
    if (!its.call.caller) return u"nobody to text"_s;
    if (!isMissed(its.call.outcome)) return u"not missed"_s;
    if (its.call.certainty == Certainty::Guess) return u"only guessed"_s;
    if (!its.rules.doubted.empty()) return u"a line nobody can rely on"_s;
    if (its.history.optedOut) return u"opted out"_s;
    if (its.history.paused) return u"paused"_s;
    if (!mayBeTextedByItself(its.history.kind)) return u"vendor, staff or blocked"_s;
    if (its.history.textBackWaits) return u"a text waits"_s;
    if (within(its.history.lastTextBackAt, its.rules.texts.onceIn, its.now)) return u"texted already"_s;
    int silent = 0;
    for (const Timestamp left : its.history.unanswered)
        silent += within(left, 7 * 24h, its.now) ? 1 : 0;
    if (silent > 2) return u"texted three times this week without an answer"_s;
    if (within(its.history.lastPersonTextAt, 30min, its.now)) return u"speaking"_s;
    if (within(its.history.lastReceivedAt, 30min, its.now)) return u"speaking"_s;
    if (!its.rules.texts.on || !its.rules.hasTextService) return u"off"_s;
    if (its.now - its.call.endedAt >= its.rules.texts.staleAfter) return u"stale"_s;
    if (its.call.hasVoicemail() && !its.rules.callers.textVoicemail) return u"a message to listen to"_s;
    if (its.history.knownLandline) return u"landline"_s;
    if (its.history.knownBadNumber) return u"no number that takes texts"_s;
    if (its.call.whyNoText != NotTextable::None &&
        !(its.call.whyNoText == NotTextable::Landline && its.rules.callers.textLandlines))
        return u"takes no texts"_s;
    return {};
}

} // namespace

/// What holds for every call, caller and owner there can be.
class TstDecideAlways : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneOutcomeAndNeverATextThatMustNotBe()
    {
        Dice dice(20261120);
        QSet<Reason> seen;
        for (int at = 0; at < cases; ++at) {
            const Case its = someCase(dice);
            const Reason reason = reasonFor(its);
            seen.insert(reason);
            QVERIFY(reason != Reason::Undecided);
            const QString never = whyNever(its);
            QVERIFY2(reason != Reason::Texting || never.isEmpty(), qPrintable(never));
            QCOMPARE(reasonFor(its), reason); // Nothing but what is given decides.
        }
        // Dice that never fall on some outcome would prove nothing about it: the guards and test calls have
        // their own.
        QCOMPARE(seen.size(), reasonCount - 1 - 6);
    }

    void whatIsLeftAloneHasASentenceOfItsOwn()
    {
        Dice dice(7);
        for (int at = 0; at < cases / 10; ++at) {
            const Reason reason = reasonFor(someCase(dice));
            QCOMPARE(reasonOf(codeOf(reason)), reason);
        }
    }
};

QTEST_GUILESS_MAIN(TstDecideAlways)
#include "tst_decide_always.moc"

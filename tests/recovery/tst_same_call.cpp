// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recovery/front_desk.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// What really happened, and how many lines are to tell it.
struct RealCall {
    QString caller; ///< Empty: withheld.
    CallOutcome outcome = CallOutcome::NoAnswer;
    bool isKnown = false; ///< A line that sees answers saw it.
};

/// What a morning brings to a desk with several lines, and in which disorder its lines tell it.
class Morning {
public:
    Morning(FrontDesk& desk, unsigned seed) : m_desk(desk), m_random(seed) { happen(); }

    std::vector<FinishedCall> sights; ///< In the order in which they are told.
    std::vector<RealCall> calls;

    [[nodiscard]] int oneOf(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

private:
    void happen();
    void ring(const RealCall& call, Timestamp at);
    void tellWhole(RealCall& call, Timestamp at, std::chrono::seconds rang);
    void tellInPieces(RealCall& call, Timestamp at);
    void tell(const QString& line, const RealCall& call, std::pair<Timestamp, Timestamp> rang,
              std::pair<CallOutcome, Certainty> seen);
    std::chrono::milliseconds late() { return std::chrono::milliseconds(oneOf(4000)); }

    FrontDesk& m_desk;
    std::mt19937 m_random;
};

void Morning::happen()
{
    static const std::array outcomes{CallOutcome::NoAnswer, CallOutcome::NoAnswer,
                                     CallOutcome::AnsweredElsewhere, CallOutcome::Voicemail};
    for (int caller = 0; caller < 4; ++caller) {
        Timestamp at = m_desk.clock.now() - 10min + std::chrono::seconds(oneOf(60));
        for (int i = 1 + oneOf(3); i > 0; --i) {
            const QString number = caller == 3 ? QString() : u"+1404555010%1"_s.arg(caller);
            ring({number, outcomes[static_cast<std::size_t>(oneOf(4))]}, at);
            at += 100s + std::chrono::seconds(oneOf(60)); // They are over for 20 s at least.
        }
    }
    std::ranges::shuffle(sights, m_random);
}

void Morning::ring(const RealCall& call, Timestamp at)
{
    calls.push_back(call);
    if (oneOf(3) == 0 && !call.caller.isEmpty())
        tellInPieces(calls.back(), at);
    else
        tellWhole(calls.back(), at, std::chrono::seconds(15 + oneOf(30)));
}

/// Every line hears it ring from begin to end, a little late, and some hear how it ended.
void Morning::tellWhole(RealCall& call, Timestamp at, std::chrono::seconds rang)
{
    const int lines = 1 + oneOf(4);
    for (int line = 0; line < lines; ++line) {
        const std::pair heard{at + late(), at + rang + late()};
        const bool sees = oneOf(2) == 0;
        call.isKnown = call.isKnown || sees;
        const std::pair<CallOutcome, Certainty> seen{call.outcome, Certainty::Certain};
        const std::pair<CallOutcome, Certainty> blind{CallOutcome::Unknown, Certainty::Guess};
        tell(u"line%1"_s.arg(line), call, heard, sees ? seen : blind);
    }
}

/// One phone after the other rings; the last one knows how it ended.
void Morning::tellInPieces(RealCall& call, Timestamp at)
{
    const int phones = 2 + oneOf(2);
    call.isKnown = true;
    for (int phone = 0; phone < phones; ++phone) {
        const Timestamp from = at + phone * 20s;
        const bool isLast = phone + 1 == phones;
        tell(u"phone%1"_s.arg(phone), call, {from, from + 20s + late()},
             isLast ? std::pair(call.outcome, Certainty::Certain)
                    : std::pair(CallOutcome::NoAnswer, Certainty::Strong));
    }
}

void Morning::tell(const QString& line, const RealCall& call, std::pair<Timestamp, Timestamp> rang,
                   std::pair<CallOutcome, Certainty> seen)
{
    // Only of a withheld caller must the lines agree on the key: nothing else says that it is one call.
    const QString key = call.caller.isEmpty() ? u"call%1"_s.arg(calls.size()) : newId();
    sights.push_back({LineId{line},
                      CallKey{key},
                      callerOf(call.caller),
                      rang.first,
                      rang.second,
                      seen.first,
                      seen.second,
                      {}});
    if (oneOf(5) == 0) sights.push_back(sights.back()); // Said twice, or by another desk.
}

/// Every desk files its share at the same time; what was refused, for being filed by two at once, is
/// returned.
std::vector<FinishedCall> toldAtOnce(const std::vector<std::unique_ptr<Store>>& desks,
                                     const std::vector<FinishedCall>& sights, const FrontDesk& desk)
{
    std::vector<QFuture<Result<LoggedCall>>> filed;
    for (std::size_t i = 0; i < sights.size(); ++i) {
        const CallToFile toFile{sights[i], {}, desk.settings, true, desk.clock.now()};
        filed.push_back(desks[i % desks.size()]->run(
            [toFile](Transaction& transaction) { return fileAndDecide(transaction, toFile); }));
    }
    std::vector<FinishedCall> refused;
    for (std::size_t i = 0; i < sights.size(); ++i) {
        filed[i].waitForFinished();
        if (!filed[i].result()) refused.push_back(sights[i]);
    }
    return refused;
}

int countOf(const std::vector<RealCall>& calls, bool answered)
{
    return static_cast<int>(std::ranges::count_if(
        calls, [=](const RealCall& call) { return call.isKnown && isAnswered(call.outcome) == answered; }));
}

} // namespace

/// However several lines tell the same calls: as many are filed as there were, and nobody is texted twice.
class TstSameCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void inWhateverOrderTheLinesTell_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 150; ++seed)
            QTest::addRow("SQLite, seed %u", seed) << false << seed;
        for (unsigned seed = 1001; seed <= 1015; ++seed)
            QTest::addRow("PostgreSQL, seed %u", seed) << true << seed;
    }
    void inWhateverOrderTheLinesTell()
    {
        OPEN_TEST_STORE(store);
        QFETCH(unsigned, seed);
        FrontDesk desk(*store);
        Morning morning(desk, seed);
        std::map<QString, int> texts;
        const auto leave = [&] {
            for (const OutgoingText& text : desk.leaving()) {
                ++texts[text.to.e164()];
                desk.accept(text.id);
            }
        };
        const bool betweenThem = morning.oneOf(2) == 0;
        for (const FinishedCall& sight : morning.sights) {
            (void)desk.file(sight);
            if (betweenThem) leave();
        }
        desk.clock.advance(1min);
        leave();

        const auto count = [&](const QString& outcomes) {
            return firstCell(*store, u"SELECT count(*) FROM call WHERE outcome "_s + outcomes).toInt();
        };
        QCOMPARE(count(u"<> ''"_s), static_cast<int>(morning.calls.size()));
        QCOMPARE(count(u"= 'AnsweredElsewhere'"_s), countOf(morning.calls, true));
        QCOMPARE(count(u"IN ('NoAnswer', 'Voicemail')"_s), countOf(morning.calls, false));
        for (const auto& [caller, left] : texts) {
            QCOMPARE(left, 1);
            m_texts += left;
            if (betweenThem) continue;
            const bool missedOnce = std::ranges::any_of(morning.calls, [&](const RealCall& call) {
                return call.caller == caller && isMissed(call.outcome);
            });
            QVERIFY2(missedOnce, "somebody who always got through was texted");
        }
    }

    void severalDesksTellAtOnce_data()
    {
        QTest::addColumn<bool>("onPostgres");
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 2001; seed <= 2010; ++seed)
            QTest::addRow("PostgreSQL, seed %u", seed) << true << seed;
    }
    void severalDesksTellAtOnce()
    {
        OPEN_TEST_STORE(store);
        QFETCH(unsigned, seed);
        FrontDesk desk(*store);
        Morning morning(desk, seed);
        std::vector<std::unique_ptr<Store>> desks;
        for (int i = 0; i < 3; ++i) {
            desks.push_back(std::make_unique<Store>(store->location()));
            auto opened = desks.back()->open();
            opened.waitForFinished();
            QVERIFY(opened.result());
        }
        std::vector<FinishedCall> left = morning.sights;
        for (int round = 0; round < 5 && !left.empty(); ++round)
            left = toldAtOnce(desks, left, desk);
        QVERIFY2(left.empty(), "what one desk was refused another had not filed either");
        QCOMPARE(firstCell(*store, u"SELECT count(*) FROM call"_s).toInt(),
                 static_cast<int>(morning.calls.size()));
        QCOMPARE(
            firstCell(*store, u"SELECT count(*) FROM call WHERE outcome = 'AnsweredElsewhere'"_s).toInt(),
            countOf(morning.calls, true));
        desk.clock.advance(1min);
        std::map<QString, int> texts;
        for (const OutgoingText& text : desk.leaving())
            QCOMPARE(++texts[text.to.e164()], 1);
    }

    void cleanupTestCase() { QVERIFY2(m_texts > 100, "a desk that never texts breaks no rule either"); }

private:
    int m_texts = 0;
};

QTEST_GUILESS_MAIN(TstSameCall)
#include "tst_same_call.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/preferred_time_reader.h"
#include "core/leads/understanding/stance_lessons.h"
#include "tests/leads/stance_teacher.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

StanceLessons lessonsOf(const QByteArray& examples)
{
    return StanceLessons(taughtStances(stanceLessonsIn(examples)));
}

std::vector<JudgedTime> weighed(const QString& reply, const StanceLessons& lessons)
{
    const auto terms = timeTermsIn(reply, Language::English);
    std::vector<JudgedTime> times = judgedTimes(terms);
    weigh(times, terms, lessons);
    return times;
}

/// So many examples that say the same.
QByteArray repeated(const QByteArray& example)
{
    return (example + '\n').repeated(20);
}

} // namespace

/// Whose times are told is learned where rules do not know it.
class TestStanceLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsShippedIsWhatTheExamplesTeach()
    {
        const auto lessons = stanceLessonsBelow(QStringLiteral(SOURCE_DIR));
        QVERIFY(lessons.size() > 3'000);
        QFile shipped(QStringLiteral(SOURCE_DIR "/resources/understanding/stances.lessons"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QVERIFY2(qUncompress(shipped.readAll()) == qUncompress(taughtStances(lessons)),
                 "rules or examples have changed: run tests/run teach");
    }

    void anExampleTeachesWhoseTimeItIs()
    {
        const QString reply = u"my bakery opens tuesday, what do crowns run"_s;
        const auto ruled = weighed(reply, StanceLessons());
        QCOMPARE(ruled.size(), 1U);
        QCOMPARE(ruled.front().stance, Stance::Wished);
        const auto taught = lessonsOf(repeated("en\tmy bakery opens friday, how much are veneers\t-"));
        QCOMPARE(weighed(reply, taught).front().stance, Stance::None);
    }

    void daysThatAreJoinedAreOfOneMind()
    {
        const auto taught = lessonsOf(repeated("en\tthe twins swim mondays, how much are veneers\t-"));
        for (const JudgedTime& each : weighed(u"the twins swim mondays and fridays"_s, taught))
            QCOMPARE(each.stance, Stance::None);
    }

    void aReplyNoStancesExplainTeachesNothing()
    {
        QVERIFY(stanceLessonsIn("en\tsee me monday\t{\"days\":[\"sun\"]}\n# a comment\n\n").empty());
    }

    void withoutLessonsTheRulesStand()
    {
        QVERIFY(StanceLessons("anything else").isEmpty());
        QCOMPARE(weighed(u"friday please"_s, StanceLessons()).front().stance, Stance::Wished);
    }

    void aTimeThatIsAllThatIsSaidIsLeftToTheRules()
    {
        const auto taught = lessonsOf(repeated("en\tthey swim monday\t-"));
        QCOMPARE(weighed(u"monday"_s, taught).front().stance, Stance::Wished);
    }

    void aFloodOfTimesIsLeftToTheRules()
    {
        const auto taught = lessonsOf(repeated("en\tthey swim monday\t-"));
        QCOMPARE(weighed(u"they swim monday"_s, taught).front().stance, Stance::None);
        const auto flood = weighed(u"they swim monday. "_s.repeated(200), taught);
        QCOMPARE(flood.size(), 200U);
        QCOMPARE(flood.front().stance, Stance::Wished);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestStanceLessons)
#include "tst_stance_lessons.moc"

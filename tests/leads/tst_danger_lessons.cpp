// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/danger_lessons.h"
#include "core/leads/understanding/reply_reader.h"
#include "tests/leads/reply_teacher.h"

#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const ReplySubject& dangers()
{
    const auto& all = replySubjects();
    return *std::ranges::find(all, QLatin1String("dangers"),
                              [](const ReplySubject& each) { return QLatin1String(each.name); });
}

/// What each table of examples teaches.
std::vector<std::vector<Lesson>> lessonsByTable()
{
    std::vector<std::vector<Lesson>> tables;
    for (const QByteArray& table : tablesBelow(QDir(QStringLiteral(SOURCE_DIR "/resources/understanding"))))
        tables.push_back(dangers().lessonsIn(table));
    return tables;
}

struct Count {
    int all = 0;
    int sure = 0;
    int seen = 0;

    void add(Danger found)
    {
        ++all;
        sure += found == Danger::Sure ? 1 : 0;
        seen += found == Danger::None ? 0 : 1;
    }
    [[nodiscard]] QString line() const { return u"%1 and %2 of %3"_s.arg(sure).arg(seen).arg(all); }
};

/// By their labels, how the tables that are left out of the lessons are read by them.
struct Blind {
    std::array<Count, kDangerLabels> of;

    void read(const std::vector<Lesson>& table, const DangerLessons& lessons)
    {
        for (const Lesson& each : table) {
            std::vector<ReplyFeature> features;
            for (const std::uint32_t bucket : each.features)
                features.push_back({static_cast<std::uint16_t>(bucket), 0, 0});
            of[each.outcome].add(dangerOf(features, lessons));
        }
    }
};

Danger dangerIn(const QString& reply, const QString& trade = u"dental"_s)
{
    static const ReplyReader dental(shippedPack(u"dental"_s));
    static const ReplyReader hvac(shippedPack(u"hvac"_s));
    return dangerOf((trade == u"hvac"_s ? hvac : dental).dangerFeatures(reply), shippedDangerLessons());
}

} // namespace

/// Danger to life is heard where no word of danger is said.
class TestDangerLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every fifth table is read by what the others teach. Their writers knew nothing of each other: so well
    /// are dangers heard that nobody thought of.
    void isHeardInTablesThatTaughtNothing()
    {
        constexpr std::size_t folds = 5;
        const auto tables = lessonsByTable();
        QVERIFY(tables.size() > 3 * folds);
        Blind blind;
        for (std::size_t fold = 0; fold < folds; ++fold) {
            std::vector<Lesson> others;
            for (std::size_t n = 0; n < tables.size(); ++n)
                if (n % folds != fold) others.insert(others.end(), tables[n].begin(), tables[n].end());
            const DangerLessons lessons(dangers().taught(others));
            for (std::size_t n = fold; n < tables.size(); n += folds)
                blind.read(tables[n], lessons);
        }
        const auto& [harmless, emergency, danger] = blind.of;
        QTextStream(stdout) << "  sure and seen: dangers " << danger.line() << ", emergencies "
                            << emergency.line() << ", others " << harmless.line() << '\n';
        QVERIFY(danger.seen >= 0.75 * danger.all);
        QVERIFY(danger.sure >= 0.27 * danger.all);
        QVERIFY(harmless.seen <= 0.015 * harmless.all);
        QVERIFY(harmless.sure <= 0.001 * harmless.all);
    }

    void isHeardInOtherWords_data()
    {
        QTest::addColumn<QString>("trade");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("isHeard");
        const auto row = [](const char* trade, const char* reply, bool isHeard) {
            QTest::newRow(reply) << QString::fromLatin1(trade) << QString::fromUtf8(reply) << isHeard;
        };
        // What testers wrote who knew none of the examples.
        row("dental", "my lips look like balloons since that new antibiotic and my chest is whistling", true);
        row("dental", "been through four gauze packs since the extraction and its pouring still", true);
        row("dental", "infection went down my neck and i got chills and a racing heart", true);
        row("dental", "her cheek is big as a softball now and she cant open more than a finger", true);
        row("hvac", "my mom is confused and sleepy with the space heater and it smells like exhaust", true);
        row("hvac", "everybody in the house has a headache and the dog is acting drunk", true);
        row("dental", "swallowed my crown last week, all good, need a new one", false);
        row("dental", "the bill gave me a heart attack, can someone explain it", false);
        row("dental", "my son is choking up about coming, can we do a meet and greet first", false);
        row("dental", "i passed out last time from the needle so can i get gas, any wed or thu", false);
        row("hvac", "can you check for gas leaks when you do the tune up thursday or friday", false);
        row("hvac", "my carbon monoxide detector needs a new battery, do you sell those", false);
    }

    void isHeardInOtherWords()
    {
        QFETCH(const QString, trade);
        QFETCH(const QString, reply);
        QFETCH(const bool, isHeard);
        QCOMPARE(dangerIn(reply, trade) != Danger::None, isHeard);
    }

    /// Nothing by itself but quiet: no more questions, and the thread stands among the urgent ones.
    void whatMayBeDangerIsForAPerson()
    {
        const ReplyReader hvac(shippedPack(u"hvac"_s));
        const Understood read = hvac.read(u"my mom is drowsy by the space heater and it smells like fumes");
        QVERIFY(read.safety.empty());
        QVERIFY(!read.worry.empty());
        QVERIFY(read.needsHuman);
        QCOMPARE(read.intent.value, Intent::SafetyConcern);
        QCOMPARE(read.urgency.value, Urgency::Urgent);
        QCOMPARE(read.heat, Heat::Hot);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestDangerLessons)
#include "tst_danger_lessons.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/number_zones.h"
#include "core/compliance/text_windows.h"
#include "tests/compliance/ruling_case.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int tries = 20'000;
constexpr qint64 tenYears = 10LL * 365 * 24 * 3600 * 1000;

/// The rule once more, told the long way round: by the wall clock of every zone, minute by minute.
bool isDayEverywhere(Timestamp at, TextClass what, const RecipientPlace& place, const DeskRules& rules)
{
    return std::ranges::all_of(place.zones, [&](const QTimeZone& zone) {
        const QDateTime local = localTime(at, zone);
        const auto hours = windowOn(local.date(), what, place, rules);
        if (!hours) return false;
        const int minute = local.time().hour() * 60 + local.time().minute();
        return minute >= hours->from && minute < hours->to;
    });
}

struct Draw {
    QRandomGenerator random{20261120};

    PhoneNumber number()
    {
        static const QStringList abroad{u"+447400654321"_s, u"+33612345678"_s,  u"+34612345678"_s,
                                        u"+971501234567"_s, u"+966501234567"_s, u"+5511961234567"_s,
                                        u"+61412345678"_s,  u"+79161234567"_s,  u"+9779841234567"_s};
        if (random.bounded(5) == 0)
            return PhoneNumber::fromE164(abroad.at(random.bounded(int(abroad.size())))).value();
        const QString national =
            QString::number(200 + random.bounded(800)) + QString::number(5'550'000 + random.bounded(10'000));
        return PhoneNumber::fromE164(u"+1"_s + national).value();
    }

    QTimeZone zone()
    {
        static const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        return random.bounded(3) == 0 ? QTimeZone() : QTimeZone(ids.at(random.bounded(int(ids.size()))));
    }

    Timestamp moment()
    {
        const auto off = static_cast<qint64>(random.generate64() % static_cast<quint64>(tenYears));
        return fridayAtTen - std::chrono::milliseconds(tenYears / 2) + std::chrono::milliseconds(off);
    }
};

} // namespace

/// Whatever the number, the day and the zones: nobody is texted outside the window of any clock of theirs.
class TestPermissionProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void noTextLeavesOutsideAnyWindow()
    {
        Draw draw;
        DeskRules rules;
        int left = 0;
        int waited = 0;
        for (int i = 0; i < tries; ++i) {
            const PhoneNumber number = draw.number();
            RecipientFacts facts;
            facts.place = placeOf(number, {}, draw.zone());
            rules.countries = {facts.place.country};
            const Timestamp now = draw.moment();
            facts.consent.agreedAt = now;
            const bool isFollowUp = draw.random.bounded(2) == 0;
            const TextClass what = isFollowUp ? TextClass::Nurture : TextClass::TextBack;
            const Ruling ruling =
                permissionFor(isFollowUp ? TextPurpose::FollowUp : TextPurpose::TextBack, facts, rules, now);
            const auto* later = std::get_if<MaySendFrom>(&ruling.permission);
            if (!ruling.mayLeaveNow() && !later) continue;
            const Timestamp when = later ? later->when : now;
            const QByteArray why = number.masked().toUtf8() + ' ' + ruling.localTimes().join(u' ').toUtf8();
            QVERIFY2(!facts.place.zones.empty(), why.constData());
            QVERIFY2(isDayEverywhere(when, what, facts.place, rules), why.constData());
            // Asked again at that minute it leaves: nothing waits for ever.
            if (later)
                QVERIFY2(permissionFor(isFollowUp ? TextPurpose::FollowUp : TextPurpose::TextBack, facts,
                                       rules, when)
                             .mayLeaveNow(),
                         why.constData());
            left += later ? 0 : 1;
            waited += later ? 1 : 0;
        }
        QVERIFY2(left > tries / 10 && waited > tries / 3,
                 qPrintable(u"%1 left at once, %2 waited"_s.arg(left).arg(waited)));
    }

    void theFirstMinuteIsTheFirst()
    {
        Draw draw;
        const DeskRules rules;
        int seen = 0;
        for (int i = 0; i < 300; ++i) {
            const RecipientPlace place = placeOf(draw.number(), {}, draw.zone());
            const Timestamp now = std::chrono::floor<std::chrono::minutes>(draw.moment());
            const auto first = firstWithinWindow(now, TextClass::TextBack, place, rules);
            if (!first) continue;
            // The last two minutes of a window are left to the carrier.
            for (Timestamp at = now; at < *first; at += std::chrono::minutes(1))
                QVERIFY(!isDayEverywhere(at, TextClass::TextBack, place, rules) ||
                        !isDayEverywhere(at + std::chrono::minutes(2), TextClass::TextBack, place, rules));
            ++seen;
        }
        QVERIFY(seen > 200);
    }

    void noTwoLeaveWithinFiveMinutesWhateverHappens()
    {
        Draw draw;
        const DeskRules rules = everywhere();
        static constexpr TextPurpose purposes[]{TextPurpose::TextBack, TextPurpose::FollowUp,
                                                TextPurpose::Question};
        for (int run = 0; run < 200; ++run) {
            RecipientFacts facts = somebodyIn(u"US-GA"_s);
            facts.consent.agreedAt = fridayAtTen;
            facts.lastWroteAt = fridayAtTen - std::chrono::hours(1);
            Timestamp now = fridayAtTen;
            Timestamp last{};
            for (int step = 0; step < 60; ++step) {
                now += std::chrono::seconds(draw.random.bounded(400));
                const TextPurpose purpose = purposes[draw.random.bounded(3)];
                if (!permissionFor(purpose, facts, rules, now).mayLeaveNow()) continue;
                QVERIFY(now - last >= std::chrono::minutes(5));
                last = now;
                facts.lately.push_back({classOf(purpose), now});
            }
            QVERIFY(!facts.lately.empty());
        }
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestPermissionProperty)
#include "tst_permission_property.moc"

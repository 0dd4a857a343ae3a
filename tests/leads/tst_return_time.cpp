// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/return_time.h"
#include "tests/support/worked.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QDateTime newYork(const QString& time)
{
    const QDateTime plain = QDateTime::fromString(time, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(plain.date(), plain.time(), QTimeZone("America/New_York"));
}

/// Weekdays nine to six, Saturday until noon.
OpeningHours shop()
{
    OpeningHours hours;
    for (std::size_t day = 0; day < 5; ++day)
        hours.days[day] = {{QTime(9, 0), QTime(18, 0)}};
    hours.days[5] = {{QTime(9, 0), QTime(12, 0)}};
    return hours;
}

QString written(const QDateTime& time)
{
    return time.toString(u"MM-dd HH:mm"_s);
}

QString dueOf(const QString& reply, const QDateTime& now, const OpeningHours& hours = shop())
{
    const auto read = readReturnTime(reply, Language::English);
    return read ? written(dueFor(*read, now, hours)) : u"none"_s;
}

} // namespace

/// When to get back to a caller who is busy now, and what the desk types for it.
class TestReturnTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    // Said on Monday the 23rd of November at 10:00.
    void due_data()
    {
        QTest::addColumn<QString>("due");
        QTest::newRow("off at 5") << u"11-23 17:00"_s;
        QTest::newRow("im off at 5:30, talk then") << u"11-23 17:30"_s;
        QTest::newRow("i get off work at 7") << u"11-24 09:00"_s;
        QTest::newRow("at work till 5") << u"11-23 17:00"_s;
        QTest::newRow("driving, text later") << u"11-23 12:00"_s;
        QTest::newRow("im driving text u later") << u"11-23 12:00"_s;
        QTest::newRow("in a meeting") << u"11-23 12:00"_s;
        QTest::newRow("in a meeting till 3") << u"11-23 15:00"_s;
        QTest::newRow("In a meeting until 2:30, call me after") << u"11-23 14:30"_s;
        QTest::newRow("busy until tomorrow, call me tomorrow") << u"11-24 09:00"_s;
        QTest::newRow("next week") << u"11-30 09:00"_s;
        QTest::newRow("maybe next week") << u"11-30 09:00"_s;
        QTest::newRow("tomorrow") << u"11-24 09:00"_s;
        QTest::newRow("call me tomorrow after lunch") << u"11-24 12:00"_s;
        QTest::newRow("call me after lunch") << u"11-23 12:00"_s;
        QTest::newRow("can you call me back after 3?") << u"11-23 15:00"_s;
        QTest::newRow("call me at 4:15 pls") << u"11-23 16:15"_s;
        QTest::newRow("call me friday") << u"11-27 09:00"_s;
        QTest::newRow("try me thursday morning") << u"11-26 09:00"_s;
        QTest::newRow("text me saturday afternoon") << u"11-30 09:00"_s;
        QTest::newRow("call me sunday") << u"11-30 09:00"_s;
        QTest::newRow("after 5 call me") << u"11-23 17:00"_s;
        QTest::newRow("ill call you on the 30th") << u"11-30 09:00"_s;
        QTest::newRow("after payday") << u"12-01 09:00"_s;
        QTest::newRow("waiting til i get paid") << u"12-01 09:00"_s;
        QTest::newRow("i get paid friday") << u"11-27 09:00"_s;
        QTest::newRow("I get paid this friday, call me after payday") << u"11-28 09:00"_s;
        QTest::newRow("i get paid on thursday call me after pay day") << u"11-27 09:00"_s;
        QTest::newRow("payday is the 4th, call me then") << u"12-04 09:00"_s;
        QTest::newRow("me pagan el viernes") << u"11-27 09:00"_s;
        QTest::newRow("call me after payday. can i come tuesday?") << u"12-01 09:00"_s;
        QTest::newRow("in an hour") << u"11-23 11:00"_s;
        QTest::newRow("call me in half an hour") << u"11-23 10:30"_s;
        QTest::newRow("give me 20 min") << u"none"_s;
        QTest::newRow("driving, give me 20 min") << u"11-23 10:20"_s;
        QTest::newRow("call me in 2 hours") << u"11-23 12:00"_s;
        QTest::newRow("cant talk rn call later") << u"11-23 12:00"_s;
        QTest::newRow("call me in 2 weeks") << u"12-07 09:00"_s;
        QTest::newRow("salgo a las 5") << u"11-23 17:00"_s;
        QTest::newRow("la pr\u00F3xima semana") << u"11-30 09:00"_s;
        QTest::newRow("manejando") << u"11-23 12:00"_s;
        QTest::newRow("estoy manejando, al rato le escribo") << u"11-23 12:00"_s;
        QTest::newRow("en una junta hasta las 3") << u"11-23 15:00"_s;
        QTest::newRow("ll\u00E1meme ma\u00F1ana a las 10") << u"11-24 10:00"_s;
        QTest::newRow("en una hora") << u"11-23 11:00"_s;
        QTest::newRow("cuando me paguen") << u"12-01 09:00"_s;
        QTest::newRow("despues de la quincena") << u"12-01 09:00"_s;
        // What is no such thing.
        QTest::newRow("can i come in friday at 3") << u"none"_s;
        QTest::newRow("tomorrow at 2?") << u"none"_s;
        QTest::newRow("thanks") << u"none"_s;
        QTest::newRow("my tooth hurts since tuesday") << u"none"_s;
        QTest::newRow("how much is a cleaning") << u"none"_s;
        QTest::newRow("quiero una cita para el viernes") << u"none"_s;
    }
    void due()
    {
        const QString reply = QString::fromUtf8(QTest::currentDataTag());
        QTEST(dueOf(reply, newYork(u"2026-11-23 10:00"_s)), "due");
    }

    void atOtherTimes_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("due");
        QTest::newRow("off at 5") << u"2026-11-23 17:30"_s << u"11-24 17:00"_s;
        QTest::newRow("driving, text later") << u"2026-11-23 17:00"_s << u"11-24 09:00"_s;
        QTest::newRow("text later") << u"2026-11-28 11:30"_s << u"11-30 09:00"_s;
        QTest::newRow("in an hour, call me") << u"2026-11-23 23:30"_s << u"11-24 09:00"_s;
        QTest::newRow("after payday") << u"2026-12-01 10:00"_s << u"12-15 09:00"_s;
        QTest::newRow("I get paid next friday, call me after payday")
            << u"2026-11-22 10:00"_s << u"11-28 09:00"_s;
        QTest::newRow("when i get paid") << u"2026-10-20 10:00"_s << u"11-02 09:00"_s;
        QTest::newRow("call me this afternoon") << u"2026-11-23 14:00"_s << u"11-23 14:05"_s;
        QTest::newRow("call me tomorrow") << u"2026-11-28 11:30"_s << u"11-30 09:00"_s;
    }
    void atOtherTimes()
    {
        QFETCH(QString, now);
        const QString reply = QString::fromUtf8(QTest::currentDataTag());
        QTEST(dueOf(reply, newYork(now)), "due");
    }

    void isAlwaysAheadAndOpen()
    {
        const QStringList replies{u"off at 5"_s,     u"text later"_s,        u"next week"_s,
                                  u"after payday"_s, u"in an hour"_s,        u"call me today"_s,
                                  u"tomorrow"_s,     u"call me at 2:30am"_s, u"call me sunday at 3"_s};
        // Over both nights the clocks change.
        for (const QString& start : {u"2026-03-07 00:20"_s, u"2026-10-31 00:20"_s}) {
            for (int hour = 0; hour < 72; ++hour) {
                const QDateTime now = newYork(start).addSecs(hour * 3600);
                for (const QString& reply : replies) {
                    const auto read = readReturnTime(reply, Language::English);
                    QVERIFY2(read, qPrintable(reply));
                    const QDateTime due = dueFor(*read, now, shop());
                    QVERIFY2(due > now && shop().isOpenAt(due),
                             qPrintable(reply + written(now) + written(due)));
                }
            }
        }
    }

    void aBusinessThatNeverOpens()
    {
        OpeningHours never;
        never.days = {};
        const QDateTime now = newYork(u"2026-11-23 10:00"_s);
        QCOMPARE(dueOf(u"off at 5"_s, now, never), u"11-23 17:00"_s);
        QCOMPARE(dueOf(u"tomorrow"_s, now, never), u"11-24 08:00"_s);
        OpeningHours always;
        for (auto& day : always.days)
            day = {{QTime(0, 0), QTime(23, 59, 59, 999)}};
        QCOMPARE(dueOf(u"tomorrow"_s, now, always), u"11-24 08:00"_s);
    }

    void keepsTheWords()
    {
        const QString reply = u"sorry, in a meeting till 3"_s;
        const auto read = readReturnTime(reply, Language::English);
        QVERIFY(read && !read->from.empty());
        QCOMPARE(reply.mid(read->from.front().from, read->from.front().length), read->raw);
        QVERIFY(read->raw.contains(u"3"_s));
    }

    void longRepliesTakeNoLonger()
    {
        const QString reply = u"call me not in "_s.repeated(400).left(5000);
        const Worked timer;
        (void)readReturnTime(reply, Language::English);
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    }

    // Typed on Monday the 23rd of November at 10:00.
    void typed_data()
    {
        QTest::addColumn<QString>("due");
        QTest::newRow("tomorrow 9") << u"11-24 09:00"_s;
        QTest::newRow("tomorrow") << u"11-24 09:00"_s;
        QTest::newRow("tmrw 2") << u"11-24 14:00"_s;
        QTest::newRow("tomorrow 8") << u"11-24 08:00"_s;
        QTest::newRow("fri 2pm") << u"11-27 14:00"_s;
        QTest::newRow("in 20 min") << u"11-23 10:20"_s;
        QTest::newRow("20 min") << u"11-23 10:20"_s;
        QTest::newRow("2h") << u"11-23 12:00"_s;
        QTest::newRow("in an hour") << u"11-23 11:00"_s;
        QTest::newRow("in half an hour") << u"11-23 10:30"_s;
        QTest::newRow("mon") << u"11-30 09:00"_s;
        QTest::newRow("mon 3pm") << u"11-23 15:00"_s;
        QTest::newRow("mon 9") << u"11-30 09:00"_s;
        QTest::newRow("next week") << u"11-30 09:00"_s;
        QTest::newRow("next tues 4") << u"12-01 16:00"_s;
        QTest::newRow("11/28 10:00") << u"11-28 10:00"_s;
        QTest::newRow("Dec 1 at 9:30") << u"12-01 09:30"_s;
        QTest::newRow("the 30th") << u"11-30 09:00"_s;
        QTest::newRow("ma\u00F1ana a las 9") << u"11-24 09:00"_s;
        QTest::newRow("el viernes a las 4 de la tarde") << u"11-27 16:00"_s;
        QTest::newRow("en 2 horas") << u"11-23 12:00"_s;
        QTest::newRow("vie 2pm") << u"11-27 14:00"_s; // As the hint in Spanish says.
        QTest::newRow("en 20 min") << u"11-23 10:20"_s;
        QTest::newRow("3pm") << u"11-23 15:00"_s;
        QTest::newRow("9am") << u"11-24 09:00"_s;
        QTest::newRow("at noon") << u"11-23 12:00"_s;
        QTest::newRow("tomorrow morning") << u"11-24 09:00"_s;
        QTest::newRow("this afternoon") << u"11-23 13:00"_s;
        QTest::newRow("tonight") << u"11-23 17:00"_s;
        QTest::newRow("in 3 days") << u"11-26 09:00"_s;
        QTest::newRow("in 2 weeks") << u"12-07 09:00"_s;
        QTest::newRow("sunday") << u"11-30 09:00"_s;
        QTest::newRow("sunday 11am") << u"11-29 11:00"_s;
        QTest::newRow("today") << u"11-23 11:00"_s;
        QTest::newRow("after payday") << u"12-01 09:00"_s; // The next 1st or 15th.
        QTest::newRow("when i get paid") << u"12-01 09:00"_s;
        QTest::newRow("despu\u00E9s del d\u00EDa de pago") << u"12-01 09:00"_s;
        QTest::newRow("payday or friday") << u"none"_s;
        QTest::newRow("") << u"none"_s;
        QTest::newRow("soon") << u"none"_s;
        QTest::newRow("call her") << u"none"_s;
        QTest::newRow("not monday") << u"none"_s;
        QTest::newRow("yesterday") << u"none"_s;
        QTest::newRow("today 9am") << u"none"_s;
        QTest::newRow("99/99") << u"none"_s;
        QTest::newRow("2/30") << u"none"_s;
        QTest::newRow("mon or tue") << u"none"_s;
        QTest::newRow("9 9 9") << u"none"_s;
        QTest::newRow("fri 2pm with Jess") << u"none"_s;
    }
    void typed()
    {
        const QString words = QString::fromUtf8(QTest::currentDataTag());
        const auto time = readTypedTime(words, newYork(u"2026-11-23 10:00"_s), shop());
        QTEST(time ? written(*time) : u"none"_s, "due");
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestReturnTime)
#include "tst_return_time.moc"

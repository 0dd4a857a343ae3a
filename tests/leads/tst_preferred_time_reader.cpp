// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/preferred_time_reader.h"
#include "tests/leads/preferred_time_rows.h"
#include "tests/support/worked.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QStringList partsOf(const PreferredTime& time)
{
    static const QStringList relatives{u"today"_s,     u"tomorrow"_s,  u"asap"_s,
                                       u"this_week"_s, u"next_week"_s, u"weekend"_s};
    static const QStringList partsOfDay{u"morning"_s, u"midday"_s, u"afternoon"_s, u"evening"_s};
    static const QStringList days{{}, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QStringList parts;
    if (time.relative) parts << u"rel="_s + relatives.at(static_cast<int>(*time.relative));
    for (const Qt::DayOfWeek day : time.days)
        parts << days.at(day);
    for (const Qt::DayOfWeek day : time.notDays)
        parts << u"!"_s + days.at(day);
    if (time.part) parts << u"part="_s + partsOfDay.at(static_cast<int>(*time.part));
    if (time.at) parts << u"at="_s + time.at->toString(u"HH:mm"_s);
    if (time.after) parts << u"after="_s + time.after->toString(u"HH:mm"_s);
    if (time.before) parts << u"before="_s + time.before->toString(u"HH:mm"_s);
    if (!time.by.isEmpty()) parts << u"by="_s + time.by;
    if (!time.dateKey.isEmpty()) parts << u"date="_s + time.dateKey;
    return parts;
}

QString partsOf(const QString& reply, Language language = Language::English)
{
    const auto read = readPreferredTime(reply, language);
    return read ? partsOf(read->value).join(u' ') : QString();
}

void addRows(std::span<const PreferredTimeRow> rows, Language language)
{
    for (const PreferredTimeRow& row : rows)
        QTest::newRow(row.reply) << QString::fromUtf8(row.reply) << QString::fromUtf8(row.parts) << language;
}

} // namespace

/// When callers want to come, in the parts they named.
class TestPreferredTimeReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void reads_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<Language>("language");
        addRows(englishTimes(), Language::English);
        addRows(englishTimesInSentences(), Language::English);
        addRows(bareHours(), Language::English);
        addRows(timesWithALimit(), Language::English);
        addRows(englishWithoutAWish(), Language::English);
        addRows(spanishTimes(), Language::Spanish);
    }
    void reads()
    {
        QFETCH(QString, reply);
        QFETCH(Language, language);
        QTEST(partsOf(reply, language), "parts");
    }

    void everyPartHasItsWords_data() { reads_data(); }
    void everyPartHasItsWords()
    {
        QFETCH(QString, reply);
        QFETCH(Language, language);
        const auto read = readPreferredTime(reply, language);
        if (!read) return;
        QVERIFY(!read->from.empty());
        QVERIFY(!read->value.raw.isEmpty());
        int end = 0;
        for (const Evidence& part : read->from) {
            QVERIFY(part.from >= end && part.length > 0);
            end = part.from + part.length;
        }
        QVERIFY(end <= reply.size());
    }

    void aRefusedDayIsToldAsRefused_data()
    {
        QTest::addColumn<QString>("told");
        QTest::newRow("need a checkup, any day but monday") << u"any day but monday"_s;
        QTest::newRow("anytime except wednesday works") << u"anytime except wednesday"_s;
        QTest::newRow("tuesday but not wednesday") << u"tuesday but not wednesday"_s;
    }
    void aRefusedDayIsToldAsRefused()
    {
        const auto read = readPreferredTime(QString::fromUtf8(QTest::currentDataTag()), Language::English);
        QVERIFY(read);
        QTEST(read->value.raw, "told");
    }

    void evidenceIsTheirOwnWords()
    {
        const QString reply = u"Hola \u00A1s\u00ED! el S\u00C1BADO por la ma\u00F1ana, a las 10"_s;
        const auto read = readPreferredTime(reply, Language::Spanish);
        QVERIFY(read);
        QStringList words;
        for (const Evidence& part : read->from)
            words << reply.mid(part.from, part.length);
        QCOMPARE(words, (QStringList{u"el S\u00C1BADO"_s, u"por la ma\u00F1ana"_s, u"a las 10"_s}));
    }

    void accentsMayStandAlone()
    {
        // A telephone may send a letter and its accent as two characters.
        QCOMPARE(partsOf(u"man\u0303ana por la man\u0303ana"_s), u"rel=tomorrow part=morning"_s);
        QCOMPARE(partsOf(u"s\u00E1bado"_s), u"sat"_s);
        QCOMPARE(partsOf(u"sa\u0301bado"_s), u"sat"_s);
        QCOMPARE(partsOf(u"CAN\u2019T DO MONDAYS"_s), u"!mon"_s);
    }

    void nearlyRightWords()
    {
        for (const QString& typed : {u"tomrrow"_s, u"tommorow"_s, u"tomorrrow"_s, u"tomorow"_s})
            QCOMPARE(partsOf(typed), u"rel=tomorrow"_s);
        for (const QString& typed : {u"wedneday"_s, u"wensday"_s, u"wednesdya"_s})
            QCOMPARE(partsOf(typed), u"wed"_s);
        QCOMPARE(partsOf(u"mourning a friend"_s), u"part=morning"_s);
        QCOMPARE(partsOf(u"money and fridge"_s), QString());
    }

    void strangeInput_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("parts");
        const QString mark(QChar(0x202E));
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only spaces and lines") << u" \n\n\t "_s << QString();
        QTest::newRow("only faces") << u"\U0001F44D\U0001F44D\u2764"_s << QString();
        QTest::newRow("a face before the day") << u"\U0001F44D friday"_s << u"fri"_s;
        QTest::newRow("right to left")
            << u"\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627"_s << QString();
        QTest::newRow("right to left with a day in it")
            << u"\u05E9\u05DC\u05D5\u05DD friday \u05E9\u05DC"_s << u"fri"_s;
        QTest::newRow("turned by a mark") << mark + u"tomorrow at 3"_s << u"rel=tomorrow at=15:00"_s;
        QTest::newRow("control characters") << u"tomorrow\u0007 at\u0000 3pm"_s << u"rel=tomorrow at=15:00"_s;
        QTest::newRow("HTML") << u"<b>friday</b>"_s << u"fri"_s;
        QTest::newRow("numbers too large") << u"at 99999999999999999999 and 3:99 at 77"_s << QString();
        QTest::newRow("other digits") << u"at \u0663 tomorrow"_s << u"rel=tomorrow"_s;
        QTest::newRow("half of a face") << QString(QChar(0xD83D)) + u" friday"_s << u"fri"_s;
    }
    void strangeInput()
    {
        QFETCH(QString, reply);
        QTEST(partsOf(reply), "parts");
    }

    void onlyTheFirstFiveThousandAreRead()
    {
        QCOMPARE(partsOf(QString(4990, u'x') + u" friday"_s), u"fri"_s);
        QCOMPARE(partsOf(QString(5000, u'x') + u" friday"_s), QString());
    }

    void longRepliesTakeNoLonger_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("words") << u"lorem ipsum "_s;
        QTest::newRow("refused days") << u"not mon, "_s;
        QTest::newRow("days and days") << u"mon or "_s;
        QTest::newRow("numbers") << u"at 3 "_s;
        QTest::newRow("dashes") << u"3-4-"_s;
        QTest::newRow("fillers") << u"is it "_s;
        QTest::newRow("articles") << u"the "_s;
        QTest::newRow("one letter") << u"a"_s;
    }
    void longRepliesTakeNoLonger()
    {
        QFETCH(QString, piece);
        const QString reply = piece.repeated(5000 / piece.size() + 1);
        (void)partsOf(reply);
        const Worked timer;
        (void)partsOf(reply);
        // Generous: a debug build on a busy machine; a square of 5,000 takes seconds.
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    }

    void oneReplyIsQuick()
    {
        const QString reply =
            u"Hi, can you see my daughter thursday or friday after school, 3:30 or later? not monday"_s;
        QCOMPARE(partsOf(reply), u"thu fri !mon after=15:30"_s);
        QBENCHMARK
        {
            (void)readPreferredTime(reply, Language::English);
        }
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestPreferredTimeReader)
#include "tst_preferred_time_reader.moc"

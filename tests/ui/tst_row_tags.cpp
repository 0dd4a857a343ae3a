// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_words.h"
#include "tests/ui/words_device.h"
#include "ui/inbox/conversation_delegate.h"
#include "ui/inbox/conversation_row.h"

#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

// A Friday.
const Timestamp now(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h + 48min);

Conversation waiting()
{
    Conversation row{ConversationId{u"c"_s}, numberOf(u"+14045550166"_s)};
    row.stage = u"Engaged"_s;
    row.waitingSince = now - 65min;
    row.heat = 2;
    return row;
}

QStringList wordsOf(const std::vector<TagLook>& tags)
{
    QStringList words;
    for (const TagLook& tag : tags)
        words << tag.words;
    return words;
}

} // namespace

/// The tags under a row's words, and which of them stay where there is little room.
class TstRowTags : public QObject {
    Q_OBJECT

private:
    Theme m_theme{1.0};

private Q_SLOTS:
    void whoDidNotGetOursStillShowsHowLongTheyWait()
    {
        Conversation row = waiting();
        row.lastTextFailed = true;
        row.service = u"Checkup and cleaning"_s;
        row.draftAt = now;
        const auto tags = tagsOf(row, now);
        QVERIFY(wordsOf(tags).contains(u"waiting 1 h 5 min"_s));
        const QStringList beside = wordsOf(fittedTags(m_theme, tags, 231)); // Beside whose it is.
        QCOMPARE(beside, (QStringList{u"Not delivered"_s, u"Hot"_s, u"1 h"_s}));
        QCOMPARE(wordsOf(fittedTags(m_theme, tags, 900)), wordsOf(tags));
    }

    void aTextThatMayHaveArrivedIsNotCalledLost()
    {
        Conversation row = waiting();
        row.lastTextFailed = true;
        row.mayHaveArrived = true;
        const QStringList tags = wordsOf(tagsOf(row, now));
        QCOMPARE(tags.first(), u"Needs a look"_s);
        QVERIFY(!tags.contains(u"Not delivered"_s));
    }

    void aLineOfTheThreadIsReadToItsEnd()
    {
        const QString said = u"The same words again, as a machine answers. Automatic texts stopped here; "_s;
        const PillLook look{said + u"please have a look."_s, u"info"_s};
        const QSize one = pillSize(m_theme, look, QWIDGETSIZE_MAX);
        const QSize size = pillSize(m_theme, look, 420);
        QCOMPARE(size.width(), 420);
        QVERIFY(size.height() > one.height());
        WordsDevice device;
        QPainter painter(&device);
        paintPill(painter, m_theme, {{}, size}, look);
        painter.end();
        const QString painted = device.words().remove(u'|');
        QVERIFY2(painted.endsWith(u"please have a look."_s), qPrintable(painted));
    }

    void whatTheyWantIsCutOnlyWhereABriefTimeDoesNotHelp()
    {
        Conversation row = waiting();
        row.service = u"Knocked or injured tooth"_s;
        const auto tags = tagsOf(row, now);
        QCOMPARE(wordsOf(fittedTags(m_theme, tags, 400))[2], u"waiting 1 h 5 min"_s);
        const QStringList brief = wordsOf(fittedTags(m_theme, tags, 280));
        QCOMPARE(brief[1], row.service);
        QCOMPARE(brief[2], u"1 h"_s);
        const QStringList cut = wordsOf(fittedTags(m_theme, tags, 180));
        QCOMPARE(cut[2], u"1 h"_s);
        QVERIFY2(cut[1].startsWith(u"Knock"_s), qPrintable(cut[1]));
    }

    void whatTheyWantIsWholeBesideADraftAndWhoHasIt_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("room");
        QTest::newRow("an implant, given to Ruth") << u"Implant"_s << 239;
        QTest::newRow("a swelling, given to Ruth") << u"Facial swelling"_s << 239;
        QTest::newRow("an injured tooth, nobody's") << u"Knocked or injured tooth"_s << 277;
    }
    void whatTheyWantIsWholeBesideADraftAndWhoHasIt()
    {
        QFETCH(QString, service);
        QFETCH(int, room);
        Conversation row = waiting();
        row.waitingSince = now - 4h - 57min;
        row.service = service;
        row.draftAt = now;
        const QStringList tags = wordsOf(fittedTags(m_theme, tagsOf(row, now), room));
        QCOMPARE(tags.value(1), service);
        QVERIFY2(tags.value(2).endsWith(u"5 h"_s) || tags.value(2).endsWith(u"4 h 57 min"_s),
                 qPrintable(tags.join(u'|')));
    }

    void aDraftIsItsPencilBeforeATimeIsShort()
    {
        Conversation row = waiting();
        row.service = u"Implant"_s;
        row.draftAt = now;
        const auto tags = fittedTags(m_theme, tagsOf(row, now), 260);
        QCOMPARE(wordsOf(tags), (QStringList{u"Hot"_s, u"Implant"_s, u"waiting 1 h 5 min"_s, QString()}));
        QCOMPARE(tags.back().icon, u"pencil"_s);
    }

    void anEmergencyThatSomebodyTookIsToldFromAHotOne_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("words");
        QTest::newRow("by Ruth") << u"ruth"_s << u"Emergency, taken by Dr. Ruth Lee"_s;
        QTest::newRow("where nobody said who sat there") << QString() << u"Emergency, taken"_s;
    }
    void anEmergencyThatSomebodyTookIsToldFromAHotOne()
    {
        QFETCH(QString, by);
        const TeamMember ruth{{u"ruth"_s}, u"Dr. Ruth Lee"_s, {}};
        Conversation row = waiting();
        row.service = u"Facial swelling"_s;
        row.emergencyTakenBy = MemberId{by};
        const auto tags = tagsOf(row, now, {ruth});
        QTEST(tags[0].words, "words");
        QVERIFY(tags[0].tone != Tone::Hot && !wordsOf(tags).contains(u"Hot"_s));
        // Beside whose it is.
        const QStringList beside = wordsOf(fittedTags(m_theme, tags, 231));
        QCOMPARE(beside.size(), 3);
        QCOMPARE(beside.first(), u"Taken"_s);
        row.emergencyLeft = true; // They wrote of another one since.
        QCOMPARE(tagsOf(row, now, {ruth})[0].words, u"Emergency"_s);
    }

    void aSnoozedOneSaysUntilWhen_data()
    {
        QTest::addColumn<Timestamp>("until");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("brief");
        QTest::newRow("this afternoon") << now + 3h << u"Snoozed until 13:48"_s << u"13:48"_s;
        QTest::newRow("tomorrow") << now + 24h << u"Snoozed until tomorrow at 10:48"_s << u"Tomorrow 10:48"_s;
        QTest::newRow("on Monday") << now + 72h << u"Snoozed until Monday at 10:48"_s << u"Mon 10:48"_s;
    }
    void aSnoozedOneSaysUntilWhen()
    {
        QFETCH(Timestamp, until);
        Conversation row = waiting();
        row.snoozedUntil = until;
        const auto tags = tagsOf(row, now, {}, u"UTC"_s);
        QTEST(tags[1].words, "words");
        QTEST(tags[1].brief, "brief");
        QVERIFY(spoken(row, nullptr, {u"US"_s, now, {}, u"UTC"_s}).contains(tags[1].words));
    }
};

QTEST_MAIN(TstRowTags)
#include "tst_row_tags.moc"

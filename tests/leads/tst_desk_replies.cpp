// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reply_reader.h"
#include "tests/leads/reply_labels.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const ReplyReader& readerOf(const QString& trade)
{
    static std::map<QString, ReplyReader> readers;
    const auto found = readers.find(trade);
    return found != readers.end() ? found->second
                                  : readers.try_emplace(trade, shippedPack(trade)).first->second;
}

/// What of the reply does not matter here.
constexpr auto kAny = "*";

bool isAs(const char* expected, const QString& found)
{
    return QLatin1StringView(expected) == QLatin1StringView(kAny) || found == QString::fromLatin1(expected);
}

} // namespace

/// Replies that somebody at the desk was told wrongly about.
class TestDeskReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aReplyIsTakenAsMeant_data()
    {
        QTest::addColumn<QString>("trade");
        QTest::addColumn<QByteArray>("intent");
        QTest::addColumn<QByteArray>("urgency");
        QTest::addColumn<QByteArray>("client");
        const auto row = [](const char* trade, const char* reply, const char* intent, const char* urgency,
                            const char* client) {
            QTest::newRow(reply) << QString::fromLatin1(trade) << QByteArray(intent) << QByteArray(urgency)
                                 << QByteArray(client);
        };
        // Who they are makes nothing urgent.
        row("dental", "like i said i am an existing patient", kAny, "routine", "existing");
        row("dental", "i am existing patient", kAny, "routine", "existing");
        row("salon", "i'm an existing client", kAny, "routine", "existing");
        row("dental", "ya soy paciente de ustedes", kAny, "routine", "existing");
        row("dental", "i am an existing patient and my tooth is killing me", kAny, "urgent", "existing");
        // Nothing was offered, so nothing is taken.
        row("dental", "Ok thank you, see you then", "confirm", kAny, "existing");
        row("dental", "ok see you then", "confirm", kAny, "existing");
        row("salon", "great, see ya then", "confirm", kAny, "existing");
        row("dental", "see you tomorrow at 9", "confirm", kAny, "existing");
        // A household that is new, and what happened to somebody lately.
        row("dental",
            "Are you taking new patients? We just moved here, need cleanings for me and my two boys", kAny,
            "routine", "new");
        row("dental", "my tooth got knocked out and its bleeding a lot wont stop", kAny, "emergency",
            "unknown");
        row("law", "got a dui last weekend in dekalb county", kAny, kAny, "unknown");
        row("chiropractic", "was in a car accident yesterday, neck pain", "book", kAny, "unknown");
        row("plumbing", "been leaking ever since the storm", kAny, kAny, "unknown");
        row("dental", "my 3 yr old needs a checkup", "book", kAny, "unknown");
        // A filling that is lost is urgent, a tooth that has long been missing is not.
        row("dental", "my boss lost a filling, he asks if friday works", "book", "urgent", kAny);
        row("dental", "a bridge for a gap with two missing teeth, any friday", "book", "routine", kAny);
        // A change of things is no change of a visit.
        row("electrical", "can you move 2 outlets in the kitchen", kAny, kAny, kAny);
        row("dental", "can we push it to 4?", "reschedule", kAny, "existing");
        row("dental", "need to move my tuesday cleaning to friday", "reschedule", kAny, "existing");
        row("salon", "my sister isnt gonna make it to her appointment", "cancel", kAny, "existing");
        row("auto_repair", "i need to drop my car off tomorrow", "book", kAny, kAny);
        row("hvac", "Free duct cleaning special! Reply YES to book", "vendor", "none", "unknown");
        row("dental", "u meant to message another person i bet", "wrong_number", "none", "unknown");
        row("dental", "oh no i meant to text somebody else", "accidental", "none", "unknown");
    }
    void aReplyIsTakenAsMeant()
    {
        QFETCH(const QString, trade);
        QFETCH(const QByteArray, intent);
        QFETCH(const QByteArray, urgency);
        QFETCH(const QByteArray, client);
        const Understood read = readerOf(trade).read(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(isAs(intent.constData(), labelOf(read.intent.value)),
                 qPrintable(labelOf(read.intent.value)));
        QVERIFY2(isAs(urgency.constData(), labelOf(read.urgency.value)),
                 qPrintable(labelOf(read.urgency.value)));
        QVERIFY2(isAs(client.constData(), labelOf(read.client.value)),
                 qPrintable(labelOf(read.client.value)));
    }

    void whatWeOfferedIsTakenWithAGoodbye()
    {
        const ReplyReader& dental = readerOf(u"dental"_s);
        QCOMPARE(dental.read(u"ok see you then", {.weOfferedATime = true}).intent.value, Intent::AcceptTime);
        QCOMPARE(dental.read(u"Thank you, see you then!", {.weOfferedATime = true}).intent.value,
                 Intent::AcceptTime);
    }

    /// "@kin|boss_man": each of the list and each beside it.
    void aListAmongAlternativesIsHeard_data()
    {
        QTest::addColumn<bool>("isUrgent");
        QTest::newRow("my sister fell off it") << true;
        QTest::newRow("my brother in law fell off it") << true;
        QTest::newRow("my boss man just fell off it") << true;
        QTest::newRow("my plant fell off it") << false;
        QTest::newRow("the sink leaks since friday") << true;
        QTest::newRow("the sink leaks since next week") << true;
        QTest::newRow("the sink leaks since easter") << true;
        QTest::newRow("the sink leaks since a while") << false;
    }
    void aListAmongAlternativesIsHeard()
    {
        QFETCH(const bool, isUrgent);
        VerticalPack pack = shippedPack(u"generic"_s);
        pack.urgentWords = {u"my @kin|boss_man ?just fell"_s, u"leaks since @day|easter"_s};
        const ReplyReader reader(pack);
        const Understood read = reader.read(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(read.urgency.value == Urgency::Urgent, isUrgent);
    }

    void whoWritesSmallHasASurname_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("hi its tom baxter from my other phone, my crown fell off") << u"Tom Baxter"_s;
        QTest::newRow("this is maria delgadillo, need a cleaning") << u"Maria Delgadillo"_s;
        QTest::newRow("its jess running late") << u"Jess"_s;
        QTest::newRow("hi this is ana whitening please") << u"Ana"_s;
        QTest::newRow("its tom thx") << u"Tom"_s;
        QTest::newRow("its tom again") << u"Tom"_s;
    }
    void whoWritesSmallHasASurname()
    {
        const Understood read = readerOf(u"dental"_s).read(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(read.name ? read.name->value : QString(), "name");
    }

    /// 911 was sent for the chest; no tooth aches.
    void whatHurtsInADangerIsNoTooth()
    {
        const Understood read = readerOf(u"dental"_s).read(u"i fainted and my chest hurts");
        QVERIFY(!read.safety.empty());
        QVERIFY(!read.service);
        QCOMPARE(readerOf(u"dental"_s).read(u"it hurts when i bite").service->value, u"toothache"_s);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestDeskReplies)
#include "tst_desk_replies.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_value.h"
#include "core/leads/understanding/preferred_time_reader.h"
#include "tests/leads/small_pack.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstLeadReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theirWordsFillTheCard()
    {
        Said said = Said().wants(Intent::Book).service(u"cleaning"_s, 5, 8).client(Client::New);
        said.understood.insurance = Read<QString>{u"Delta Dental"_s, {{20, 5}}};
        said.understood.fields = {{u"zip"_s, Read<QString>{u"30305"_s, {{30, 5}}}}};
        const Lead lead = after(said);
        QCOMPARE(lead.valueOf(commonfield::service), u"cleaning"_s);
        QCOMPARE(lead.field(commonfield::service)->evidence, (std::vector<Evidence>{{5, 8}}));
        QCOMPARE(lead.field(commonfield::service)->message, MessageId{u"m1"_s});
        QCOMPARE(lead.valueOf(commonfield::client), u"new"_s);
        QCOMPARE(lead.valueOf(u"insurance"), u"Delta Dental"_s);
        QCOMPARE(lead.valueOf(u"zip"), u"30305"_s);
        QCOMPARE(lead.intent, Intent::Book);
    }

    void theirLatestWordCounts()
    {
        Lead lead = after(Said().service(u"cleaning"_s));
        lead = withReply(lead, replyOf(Said().service(u"crown"_s)), smallPack());
        QCOMPARE(lead.valueOf(commonfield::service), u"crown"_s);
        lead = withReply(lead, replyOf(Said()), smallPack());
        QCOMPARE(lead.valueOf(commonfield::service), u"crown"_s);
    }

    void anHourIsAddedToTheDay()
    {
        Lead lead = after(Said().when(u"Thursday"_s));
        Said hour;
        PreferredTime wish;
        wish.raw = u"after 3"_s;
        wish.after = QTime(15, 0);
        hour.understood.preferredTime = Read<PreferredTime>{wish, {{0, 7}}};
        lead = withReply(lead, replyOf(hour), smallPack());
        QCOMPARE(lead.valueOf(commonfield::preferredTime), u"Thursday, after 3"_s);
        lead = withReply(lead, replyOf(Said().when(u"next week"_s)), smallPack());
        QCOMPARE(lead.valueOf(commonfield::preferredTime), u"next week"_s);
    }

    void aPersonsValueStandsForEver()
    {
        Lead lead = after(Said().service(u"cleaning"_s));
        lead = withCorrection(lead, commonfield::service.toString(), u"crown"_s, noon());
        lead = withReply(lead, replyOf(Said().service(u"cleaning"_s)), smallPack());
        QCOMPARE(lead.valueOf(commonfield::service), u"crown"_s);
        QCOMPARE(lead.field(commonfield::service)->source, KnownField::Source::Person);
    }

    void whatAPersonTookAwayStaysAway()
    {
        Lead lead = after(Said().service(u"cleaning"_s));
        QCOMPARE(lead.score, 20);
        lead = withCorrection(lead, commonfield::service.toString(), {}, noon());
        QCOMPARE(lead.score, 0);
        lead = withReply(lead, replyOf(Said().service(u"cleaning"_s)), smallPack());
        QCOMPARE(lead.valueOf(commonfield::service), QString());
        QCOMPARE(lead.score, 0);
    }

    void aPersonSaysHowUrgentItIs()
    {
        Lead lead = after(Said().urgency(Urgency::Emergency));
        lead = withCorrection(lead, commonfield::urgency.toString(), codeOf(Urgency::Routine), noon());
        QCOMPARE(lead.score, 0);
        lead = withReply(lead, replyOf(Said().urgency(Urgency::Emergency)), smallPack());
        QCOMPARE(lead.urgency, Urgency::Routine);
        QCOMPARE(lead.score, 0);
        lead = withCorrection(lead, commonfield::urgency.toString(), codeOf(Urgency::Urgent), noon());
        QCOMPARE(lead.score, 40);
    }

    void theStageAdvancesByItself()
    {
        QCOMPARE(emptyLead().stage, Stage::Missed);
        Lead lead = after(Said().wants(Intent::Book));
        QCOMPARE(lead.stage, Stage::Engaged);
        lead = withReply(lead, replyOf(Said().service(u"crown"_s).when(u"next week"_s)), smallPack());
        QCOMPARE(lead.stage, Stage::Engaged);
        lead = withReply(lead, replyOf(Said().client(Client::New)), smallPack());
        QCOMPARE(lead.stage, Stage::Qualified);
        lead = withReply(lead, replyOf(Said().wants(Intent::Ack)), smallPack());
        QCOMPARE(lead.stage, Stage::Qualified);
    }

    void whoAcceptsATimeIsQualified()
    {
        QCOMPARE(after(Said().wants(Intent::AcceptTime)).stage, Stage::Qualified);
    }

    void aPersonsStageIsNeverMovedBack_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::newRow("booked") << Stage::Booked;
        QTest::newRow("lost") << Stage::Lost;
        QTest::newRow("qualified by hand") << Stage::Qualified;
    }
    void aPersonsStageIsNeverMovedBack()
    {
        QFETCH(Stage, stage);
        Lead lead = emptyLead();
        lead.stage = stage;
        lead.stageBy = u"dana"_s;
        lead = withReply(lead, replyOf(Said().wants(Intent::AcceptTime)), smallPack());
        QCOMPARE(lead.stage, stage);
        QCOMPARE(lead.stageBy, u"dana"_s);
        Said stop;
        stop.understood.optOut = {{0, 4}};
        lead = withReply(lead, replyOf(stop.wants(Intent::OptOut)), smallPack());
        if (stage != Stage::Qualified) QCOMPARE(lead.stage, stage);
    }

    void anOptOutClosesAndStartOpens()
    {
        Said stop;
        stop.understood.optOut = {{0, 4}};
        Lead lead = after(stop.wants(Intent::OptOut));
        QCOMPARE(lead.stage, Stage::Lost);
        QCOMPARE(lead.lostReason, LostReason::OptedOut);
        Said start;
        start.understood.optIn = {{0, 5}};
        lead = withReply(lead, replyOf(start.wants(Intent::OptIn)), smallPack());
        QCOMPARE(lead.stage, Stage::Engaged);
        QCOMPARE(lead.lostReason, LostReason::None);
    }

    void bareThanksIsNotWhatTheyWant()
    {
        Lead lead = after(Said().wants(Intent::PriceQuestion));
        lead = withReply(lead, replyOf(Said().wants(Intent::Ack)), smallPack());
        QCOMPARE(lead.intent, Intent::PriceQuestion);
    }

    void nobodyIsAskedWhetherTheWaterIsOffForAClog()
    {
        const VerticalPack plumbing = shippedPack(u"plumbing"_s);
        const auto isAsked = [&](const QString& service) {
            const Lead lead = withReply(emptyLead(), replyOf(Said().service(service)), plumbing);
            return std::ranges::any_of(missingFields(lead, plumbing),
                                       [](const LeadField& each) { return each.key == u"water_off"_s; });
        };
        QVERIFY(isAsked(u"burst"_s));
        QVERIFY(isAsked(u"leak"_s));
        QVERIFY(!isAsked(u"clog"_s));
        QVERIFY(!isAsked({}));
    }

    void value_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("nothing named") << QString() << 30'500LL;
        QTest::newRow("a service with no figure of its own") << u"cleaning"_s << 30'500LL;
        QTest::newRow("a crown") << u"crown"_s << 120'000LL;
        QTest::newRow("a service that is gone") << u"veneers"_s << 30'500LL;
    }
    void value()
    {
        QFETCH(QString, service);
        Said said;
        if (!service.isEmpty()) said.service(service);
        Lead lead = after(said);
        QTEST(expectedValue(lead, smallPack()), "cents");
        lead.valueCents = 5;
        QCOMPARE(expectedValue(lead, smallPack()), 5);
    }

    void aVendorIsWorthNothing()
    {
        QCOMPARE(expectedValue(after(Said().wants(Intent::Vendor)), smallPack()), 0);
    }

    void evidenceIsKeptAsText()
    {
        const std::vector<Evidence> evidence{{3, 5}, {20, 4}};
        QCOMPARE(evidenceIn(codeOf(evidence)), evidence);
        QCOMPARE(evidenceIn(u"x 3: :4 -1:3 2:0 7:2"_s), (std::vector<Evidence>{{7, 2}}));
        QCOMPARE(piecesOf(u"my tooth hurts"_s, {{3, 5}, {9, 50}, {90, 2}}),
                 (QStringList{u"tooth"_s, u"hurts"_s}));
    }

    void noWordsAreSaidTwice_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* words, const char* evidence, const char* said) {
            QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(evidence)
                                << QString::fromUtf8(said);
        };
        row("one piece in another", "i cant breathe and my face is swollen", "2:12 2:24",
            "cant breathe and my face");
        row("the longer one first", "i cant breathe and my face is swollen", "2:24 2:12",
            "cant breathe and my face");
        row("two that overlap", "cant breathe and my face", "0:12 5:19", "cant breathe and my face");
        row("the same words elsewhere", "Cant breathe. help. cant breathe and my face", "0:12 20:24",
            "cant breathe and my face");
        row("side by side", "bleeding, cant breathe", "0:8 10:12", "bleeding; cant breathe");
    }
    void noWordsAreSaidTwice()
    {
        QFETCH(QString, words);
        QFETCH(QString, evidence);
        QTEST(piecesOf(words, evidenceIn(evidence)).join(u"; "_s), "said");
    }

    void aWishIsSaidOnce()
    {
        const QString reply = u"on Tuesday, "_s + u"you know how that goes with my work. "_s.repeated(12);
        const auto read = readPreferredTime(reply + reply + reply + u"in the morning"_s, Language::English);
        QVERIFY(read);
        QCOMPARE(read->value.raw.count(u"Tuesday"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TstLeadReading)
#include "tst_lead_reading.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/owner_only.h"
#include "tests/ui/evidence_fixture.h"
#include "ui/privacy/evidence_words.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>

#include <memory>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// The page as one reads it.
QString readOut(const TextEvidence& evidence, const EvidenceFrame& frame = evidenceFrame())
{
    QTextDocument document;
    document.setHtml(evidenceHtml(evidence, frame));
    return document.toPlainText();
}

} // namespace

class TstEvidencePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void itSaysWhatALawyerAsks_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("who") << u"Texts to Maria Reyes"_s;
        QTest::newRow("both numbers") << u"(404) 555-0124"_s;
        QTest::newRow("how many") << u"3 automatic texts, 2 typed by a person, 4 received, 1 call\n"_s;
        QTest::newRow("what was said") << u"sorry we missed your call"_s;
        QTest::newRow("when, by our clock") << u"20 November 2026, 10:00:00 CST"_s;
        QTest::newRow("when, by theirs") << u"America/New_York Fri 2026-11-20 10:00 EST"_s;
        QTest::newRow("where their clock is known from") << u"every time zone of the number's area code"_s;
        QTest::newRow("on what ground") << u"They called and nobody could answer."_s;
        QTest::newRow("by which rules") << u"Version 1 of the program's rules, for US-GA"_s;
        QTest::newRow("that the list was looked at") << u"looked at 20 November 2026, 10:00:00 CST"_s;
        QTest::newRow("what became of it") << u"delivered"_s;
        QTest::newRow("what the text service calls it") << u"SM0f9a"_s;
        QTest::newRow("that they said no") << u"They asked for no more texts."_s;
        QTest::newRow("how they said it") << u"STOP"_s;
        QTest::newRow("their call") << u"call 7c1f0a52"_s;
        QTest::newRow("where the rule stands") << u"47 CFR 64.1200(c)(1)"_s;
        QTest::newRow("that nothing was changed") << u"All 214 proofs of this business were gone through"_s;
    }
    void itSaysWhatALawyerAsks()
    {
        QFETCH(QString, words);
        const QString page = readOut(evidenceWith(3));
        QVERIFY2(page.contains(words), qPrintable(page));
    }

    void withNothingItSaysSo()
    {
        const QString page = readOut(evidenceWith(0));
        for (const QString& words :
             {u"No automatic text was ever sent"_s, u"Nothing so far."_s, u"None that are still kept."_s,
              u"They have not asked to be left alone."_s})
            QVERIFY2(page.contains(words), qPrintable(words));
        QVERIFY(!page.contains(u"47 CFR"_s)); // No rule was needed.
    }

    void untilWhenTheyMayBeFollowedUpIsSaid_data()
    {
        QTest::addColumn<ConsentTerm>("term");
        QTest::addColumn<QString>("says");
        const auto day = [](int days) { return evidenceDay + std::chrono::days(days); };
        QTest::newRow("called")
            << ConsentTerm{ConsentBasis::Inquiry, day(-10), day(82)}
            << u"Until 10 February 2027: they last called or wrote on 10 November 2026."_s;
        QTest::newRow("client") << ConsentTerm{ConsentBasis::Client, day(-10), day(540)}
                                << u"they are a client and last called or wrote on 10 November 2026."_s;
        QTest::newRow("agreed") << ConsentTerm{ConsentBasis::Express, day(-10), day(540)}
                                << u"later if they call or write before: they agreed on 10 November 2026."_s;
        QTest::newRow("agreed in Canada") << ConsentTerm{ConsentBasis::Express, day(-10), {}}
                                          << u"Until they take it back: they agreed on 10 November 2026."_s;
        QTest::newRow("agreed long ago") << ConsentTerm{ConsentBasis::Express, day(-800), day(-250)}
                                         << u"None since 15 March 2026: they agreed on 11 September 2024"_s;
        QTest::newRow("called long ago") << ConsentTerm{ConsentBasis::Inquiry, day(-800), day(-250)}
                                         << u"they last called or wrote on 11 September 2024."_s;
        QTest::newRow("never") << ConsentTerm{} << u"None may be sent by itself: they never agreed to any."_s;
    }
    void untilWhenTheyMayBeFollowedUpIsSaid()
    {
        QFETCH(ConsentTerm, term);
        QFETCH(QString, says);
        auto evidence = evidenceWith(0);
        evidence.followUps = {term, {}};
        const QString page = readOut(evidence);
        QVERIFY2(page.contains(u"Follow-up texts"_s), qPrintable(page));
        QVERIFY2(page.contains(u"(404) 555-0123: "_s), qPrintable(page));
        QVERIFY2(page.contains(says), qPrintable(page));
        evidence.optedOut = true;
        QVERIFY(!readOut(evidence).contains(u"Follow-up texts"_s));
    }

    void aBrokenChainIsSaidLoudly()
    {
        auto evidence = evidenceWith(1);
        evidence.consentBrokenAt = 4;
        auto frame = evidenceFrame();
        frame.proofs.brokenAt = 12;
        const QString page = readOut(evidence, frame);
        QVERIFY(page.contains(u"The chain of proofs is broken at line 12"_s));
        QVERIFY(page.contains(u"The ledger of consent is broken at line 4"_s));
        QVERIFY(!page.contains(u"as it was written. Fingerprint"_s));
    }

    void wordsOfCallersAreWordsAndNoMarkup()
    {
        auto evidence = evidenceWith(1);
        evidence.name = u"<b>Bobby</b> & sons"_s;
        evidence.texts[0].words = u"<img src=x> 2 < 3\nsecond line"_s;
        const QString page = readOut(evidence);
        QVERIFY(page.contains(u"<b>Bobby</b> & sons"_s));
        QVERIFY(page.contains(u"<img src=x> 2 < 3"_s));
    }

    void erasedWordsAreSaidToBeErased()
    {
        auto evidence = evidenceWith(1);
        evidence.texts[0].words.reset();
        QVERIFY(readOut(evidence).contains(u"The words were erased with the person."_s));
    }

    void aPersonsDecisionIsSaid()
    {
        auto proof = provenText(1, u"Hello"_s);
        proof.overriddenBy = u"sam"_s;
        QVERIFY(basisWords(proof).startsWith(u"A person at the desk looked at it and sent it."_s));
    }

    void whetherItKeptTheHoursIsSaidByTheirClock_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("says");
        const auto within = u"By their clock it left within the hours"_s;
        const auto outside = u"quiet hours were switched off, or"_s;
        QTest::newRow("a text-back at eleven in the morning") << u"TextBack"_s << 11 << within;
        QTest::newRow("a text-back at three at night, in a trial without quiet hours")
            << u"TextBack"_s << 3 << outside;
        QTest::newRow("a follow-up at noon") << u"Nurture"_s << 12 << within;
        QTest::newRow("a follow-up at eleven in the evening") << u"Nurture"_s << 23 << outside;
        QTest::newRow("an answer to what they wrote at night")
            << u"Conversation"_s << 3 << u"Quiet hours were not asked: a text of this kind has none."_s;
        QTest::newRow("a page to who is on call") << u"Staff"_s << 3 << u"a text of this kind has none."_s;
    }
    void whetherItKeptTheHoursIsSaidByTheirClock()
    {
        QFETCH(QString, kind);
        QFETCH(int, hour);
        QFETCH(QString, says);
        auto proof = provenText(1, u"Hello"_s);
        proof.textClass = kind;
        constexpr auto fromNewYork = std::chrono::hours(5);
        proof.at = Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}) + fromNewYork +
                   std::chrono::hours(hour);
        QVERIFY2(rulesWords(proof).contains(says), qPrintable(rulesWords(proof)));
        QCOMPARE(rulesWords(proof).contains(u"the limits on how often"_s), kind != u"Staff"_s);
        // What a person decided was asked of no clock.
        proof.overriddenBy = u"sam"_s;
        QVERIFY(rulesWords(proof).contains(u"Quiet hours were not asked: a person decided."_s));
    }

    void whatNobodyTookIsNotSaidToHaveLeft_data()
    {
        QTest::addColumn<QStringList>("states");
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("it was delivered") << QStringList{u"Accepted"_s, u"Delivered"_s} << u"Left"_s << false;
        QTest::newRow("nobody knows") << QStringList{u"Held"_s} << u"Handed over"_s << true;
        QTest::newRow("it was found at the service later")
            << QStringList{u"Held"_s, u"Sent"_s} << u"Left"_s << false;
        QTest::newRow("it was refused") << QStringList{u"Refused"_s} << u"Handed over"_s << false;
        QTest::newRow("nothing is known yet") << QStringList() << u"Handed over"_s << false;
    }
    void whatNobodyTookIsNotSaidToHaveLeft()
    {
        QFETCH(QStringList, states);
        QFETCH(bool, isUnknown);
        auto evidence = evidenceWith(1);
        auto& proof = evidence.texts.front();
        proof.history.clear();
        for (const QString& state : states)
            proof.history.push_back({proof.at, state, u"None"_s, {}, {}});
        QTEST(leftLabel(proof), "label");
        const QString page = readOut(evidence);
        QCOMPARE(page.contains(u"nobody knows whether it left"_s), isUnknown);
        QCOMPARE(page.contains(u"it left within"_s), leftLabel(proof) == u"Left"_s);
        QCOMPARE(page.contains(u"handed over within"_s), leftLabel(proof) != u"Left"_s);
    }

    void ofOtherRulesOrNoClockNothingIsClaimed()
    {
        auto old = provenText(1, u"Hello"_s);
        old.rulesVersion = 0;
        auto nowhere = provenText(1, u"Hello"_s);
        nowhere.zones.clear();
        for (const TextProof& proof : {old, nowhere})
            QVERIFY(rulesWords(proof).endsWith(u"see their clock."_s));
    }

    void theRulesAreThoseOfThePlace_data()
    {
        QTest::addColumn<QStringList>("places");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("lines");
        QTest::newRow("Georgia") << QStringList{u"US-GA"_s} << u"47 CFR 64.1200"_s << 3;
        QTest::newRow("Ontario") << QStringList{u"CA-ON"_s} << u"S.C. 2010 c. 23"_s << 1;
        QTest::newRow("London") << QStringList{u"GB"_s} << u"2003, reg. 22"_s << 1;
        QTest::newRow("Munich") << QStringList{u"DE"_s} << u"2002/58/EC"_s << 1;
        QTest::newRow("Dubai") << QStringList{u"AE"_s} << u"56 and 57 of 2024"_s << 1;
        QTest::newRow("two countries") << QStringList{u"US-FL"_s, u"CA-QC"_s} << u"SOR/2013-221"_s << 4;
        QTest::newRow("nobody knows where") << QStringList{QString()} << QString() << 0;
    }
    void theRulesAreThoseOfThePlace()
    {
        QFETCH(QStringList, places);
        QFETCH(QString, rule);
        QFETCH(int, lines);
        const auto sources = ruleSources(places);
        QCOMPARE(sources.size(), lines);
        QVERIFY(sources.join(u' ').contains(rule));
    }

    void nothingIsCutOffAtTheEnd()
    {
        QImage sheet(816, 1056, QImage::Format_RGB32);
        for (int texts = 1; texts <= 12; ++texts) {
            const EvidencePages pages(evidenceWith(texts), evidenceFrame(), &sheet, QSizeF(816, 1056));
            const std::unique_ptr<QTextDocument> anew(pages.document().clone());
            anew->documentLayout()->setPaintDevice(&sheet);
            anew->setDocumentMargin(0);
            anew->setPageSize(pages.document().pageSize());
            QCOMPARE(pages.count(), anew->pageCount());
        }
    }

    void aLongThreadGoesOverSeveralPages()
    {
        QImage sheet(816, 1056, QImage::Format_RGB32);
        sheet.setDotsPerMeterX(3780);
        sheet.setDotsPerMeterY(3780);
        const EvidencePages one(evidenceWith(0), evidenceFrame(), &sheet, QSizeF(816, 1056));
        QCOMPARE(one.count(), 1);
        const EvidencePages many(evidenceWith(40), evidenceFrame(), &sheet, QSizeF(816, 1056));
        QVERIFY2(many.count() >= 10, qPrintable(QString::number(many.count())));
        for (int page = 0; page < many.count(); ++page) {
            QPainter painter(&sheet);
            many.paint(painter, page);
            painter.end();
            QCOMPARE(sheet.pixelColor(3, 3), QColor(Qt::white));
            const QImage body = sheet.copy(60, 60, 700, 900);
            const QImage foot = sheet.copy(600, 1000, 160, 40);
            for (const QImage& part : {body, foot})
                QVERIFY2(!isBlank(part), qPrintable(u"page %1 has nothing on it"_s.arg(page)));
        }
    }

    void theFileIsAPdf()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"texts.pdf"_s);
        QVERIFY(layOpen(file) && writeEvidence(evidenceWith(12), evidenceFrame(), file));
        QVERIFY(isForOwnerOnly(file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.count("/Type /Page\n") >= 3);
        QVERIFY(!writeEvidence(evidenceWith(1), evidenceFrame(), dir.filePath(u"no/such/folder.pdf"_s)));
    }

private:
    static bool isBlank(const QImage& part)
    {
        for (int y = 0; y < part.height(); ++y)
            for (int x = 0; x < part.width(); ++x)
                if (part.pixelColor(x, y) != QColor(Qt::white)) return false;
        return true;
    }
};

QTEST_MAIN(TstEvidencePage)
#include "tst_evidence_page.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_segments.h"
#include "core/messaging/wording_check.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondring;

using What = WordingFinding::What;
using Weight = WordingFinding::Weight;
Q_DECLARE_METATYPE(What)
Q_DECLARE_METATYPE(Weight)

namespace {

const WordingUse opening{true, true, u"Maple Street Family Dental"_s, u"(404) 555-0100"_s};
const WordingUse later{true, false, u"Maple Street Family Dental"_s, u"(404) 555-0100"_s};
const WordingUse person{false, false, u"Maple Street Family Dental"_s, u"(404) 555-0100"_s};

/// Words that are fine, with @p middle in them.
QString good(const QString& middle = u"What can we do for you?"_s)
{
    return u"Hi, {business} here. "_s + middle + u" Reply STOP to opt out"_s;
}

QString said(const std::vector<WordingFinding>& findings)
{
    QStringList all;
    for (const WordingFinding& finding : findings)
        all << QString::number(static_cast<int>(finding.what)) + u':' + finding.words;
    return all.join(u", "_s);
}

} // namespace

class TstWordingCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithAFirstText_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<What>("what");
        QTest::addColumn<Weight>("weight");
        QTest::addColumn<QString>("about");
        const auto row = [](const char* name, const QString& words, What what, Weight weight,
                            const QString& about = {}) {
            QTest::newRow(name) << words << what << weight << about;
        };
        row("nobody says who writes", u"Sorry we missed you. What do you need? Reply STOP to opt out"_s,
            What::NoBusinessName, Weight::Stop);
        row("no word on how to stop", u"{business} here. What do you need?"_s, What::NoOptOut, Weight::Stop);
        row("a field nobody knows", good(u"Hi {nmae}, what is it?"_s), What::UnknownField, Weight::Stop,
            u"{nmae}"_s);
        row("only a field, and it may be empty", u"{name}"_s, What::SaysNothing, Weight::Stop);
        row("nothing to answer", good(u"We were with a patient."_s), What::NoQuestion, Weight::Advice);
        row("two questions at once", good(u"New patient? What do you need, and when suits?"_s),
            What::ManyQuestions, Weight::Advice);
        row("three questions at once", good(u"New here? What is it? When?"_s), What::ManyQuestions,
            Weight::Advice);
        row("a promise to ring back", good(u"We'll call you right back. What is it?"_s),
            What::CallBackPromise, Weight::Warn, u"We'll call you right back"_s);
        row("the doctor will ring", good(u"The doctor will call back. What is it?"_s), What::CallBackPromise,
            Weight::Warn);
        row("una promesa de llamar", good(u"Le devolvemos la llamada. ¿Qué necesita?"_s),
            What::CallBackPromise, Weight::Warn);
        row("somebody who gets back", good(u"Somebody gets back to you asap. What is it?"_s),
            What::CallBackPromise, Weight::Warn, u"Somebody gets back"_s);
        row("the team reaches out", good(u"A team member reaches out shortly. What is it?"_s),
            What::CallBackPromise, Weight::Warn);
        row("a link of a shortener", good(u"Book: bit.ly/3xYz. Which day?"_s), What::ShortLink, Weight::Stop,
            u"bit.ly/3xYz"_s);
        row("a link without https", good(u"See http://maple.com/book ok?"_s), What::PlainLink, Weight::Stop,
            u"http://maple.com/book"_s);
        row("a link in the first text", good(u"See https://maple.com ok?"_s), What::Link, Weight::Warn);
        row("three links", good(u"a.com b.com c.com?"_s), What::ManyLinks, Weight::Stop);
        row("twenty percent off", good(u"20% off whitening today. Which day?"_s), What::Offer, Weight::Stop);
        row("free botox", good(u"Come for free Botox? Which day?"_s), What::Offer, Weight::Stop);
        row("complimentary", good(u"A complimentary consult this week, which day?"_s), What::Offer,
            Weight::Stop);
        row("deal of the day", good(u"Deal of the day: which hour?"_s), What::Offer, Weight::Stop);
        row("half price", good(u"Fillings at half price. Which day?"_s), What::Offer, Weight::Stop);
        row("two for one", good(u"2-for-1 fillings. Which day?"_s), What::Offer, Weight::Stop);
        row("BOGO", good(u"BOGO whitening. Which day?"_s), What::Offer, Weight::Stop);
        row("a price to lure", good(u"Cleanings from $49. Which day?"_s), What::Offer, Weight::Stop);
        row("a free consultation", good(u"Free consult this week. Which day?"_s), What::Offer, Weight::Stop);
        row("a review asked for", good(u"Leave us a review? Which day?"_s), What::Offer, Weight::Stop);
        row("un descuento", good(u"Descuento del mes. ¿Qué día?"_s), What::Offer, Weight::Stop);
        row("a root canal named", good(u"About your root canal: which day?"_s), What::HealthDetail,
            Weight::Stop, u"your root canal"_s);
        row("a bill named", good(u"Your overdue balance: can you call?"_s), What::HealthDetail, Weight::Stop);
        row("los resultados", good(u"Ya están sus resultados. ¿Puede venir?"_s), What::HealthDetail,
            Weight::Stop);
        row("a new laser to try", good(u"Try our new laser. Which day?"_s), What::Offer, Weight::Stop,
            u"Try our new laser"_s);
        row("something new to ask about", good(u"Ask about our new whitening, ok?"_s), What::Offer,
            Weight::Stop);
        row("something to try", good(u"Try our membership chair. Which day?"_s), What::Offer, Weight::Stop);
        row("now offering", good(u"Now offering lip flips. Which day?"_s), What::Offer, Weight::Stop);
        row("algo nuevo", good(u"Pruebe nuestro nuevo láser. ¿Qué día?"_s), What::Offer, Weight::Stop);
        row("an abscess", good(u"Is the abscess worse?"_s), What::HealthDetail, Weight::Stop,
            u"the abscess"_s);
        row("how it heals", good(u"How is your root canal healing?"_s), What::HealthDetail, Weight::Stop);
        row("how it heals, of nobody", good(u"Extraction healing well?"_s), What::HealthDetail, Weight::Stop);
        row("un absceso", good(u"¿Sigue mal el absceso?"_s), What::HealthDetail, Weight::Stop);
        row("a card number asked for", good(u"Text us your card number, ok?"_s), What::AsksForSecrets,
            Weight::Stop);
        row("tobacco", good(u"New vape flavours. Which one?"_s), What::BarredGoods, Weight::Stop);
        row("CANCEL as an answer", good(u"Reply CANCEL to cancel your visit. Coming?"_s),
            What::StopWordAsAnswer, Weight::Stop);
        row("END as an answer", good(u"Reply END to end your plan. Which day?"_s), What::StopWordAsAnswer,
            Weight::Stop);
        row("somebody else's number", good(u"Call 404-555-0199 now, ok?"_s), What::StrangePhone, Weight::Warn,
            u"404-555-0199"_s);
        row("shouting",
            u"HELLO FROM {business}, SORRY WE MISSED YOU TODAY. WHAT DO YOU NEED? STOP TO OPT OUT"_s,
            What::Capitals, Weight::Stop);
        row("a shouted line", good(u"PLEASE CALL US NOW about a visit, which day would suit you best?"_s),
            What::Capitals, Weight::Warn);
        row("a curly apostrophe", good(u"What’s up?"_s), What::DoublesParts, Weight::Warn, u"’"_s);
    }
    void saysWhatIsWrongWithAFirstText()
    {
        QFETCH(QString, words);
        QFETCH(What, what);
        QFETCH(Weight, weight);
        QFETCH(QString, about);
        const auto findings = findingsIn(words, opening);
        const auto found = std::ranges::find(findings, what, &WordingFinding::what);
        QVERIFY2(found != findings.end(), qPrintable(said(findings)));
        QCOMPARE(found->weight, weight);
        if (!about.isEmpty()) QCOMPARE(found->words, about);
    }

    void aTimeThatIsNotThereIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<OpeningTime>("opening");
        QTest::addColumn<QString>("said");
        const auto leftOut = QString::number(static_cast<int>(What::LeftOut));
        const auto maybe = QString::number(static_cast<int>(What::MayBeLeftOut));
        QTest::newRow("closed till when, to a caller at night")
            << u"We are closed until {open}."_s << OpeningTime::Known << QString();
        QTest::newRow("we close at a time nobody knows")
            << u"We close {until}."_s << OpeningTime::Unknown << leftOut + u":{until}"_s;
        QTest::newRow("opens at, while we are open")
            << u"We open at { Open }."_s << OpeningTime::Unknown << leftOut + u":{open}"_s;
        QTest::newRow("to a voicemail, at any hour")
            << u"Back {open}."_s << OpeningTime::WhileClosed << maybe + u":{open}"_s;
        QTest::newRow("no time in it") << u"We are with a patient."_s << OpeningTime::Unknown << QString();
    }
    void aTimeThatIsNotThereIsSaid()
    {
        QFETCH(QString, words);
        QFETCH(OpeningTime, opening);
        auto use = later;
        use.opening = opening;
        QTEST(said(findingsIn(words, use)), "said");
    }

    void goodWordsAreLeftAlone_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("the plain one") << good();
        QTest::newRow("an order is a question too") << good(u"Text us what you need."_s);
        QTest::newRow("pain is what they call for") << good(u"Cleaning, tooth pain or a question?"_s);
        QTest::newRow("a keyword for the pager") << good(u"Bad pain? Reply PAIN."_s);
        QTest::newRow("our own number") << good(u"Call (404) 555-0100 or text: what is it?"_s);
        QTest::newRow("our number as a field") << good(u"Call {phone} or text: what is it?"_s);
        QTest::newRow("a time is no link") << good(u"Open 8.30 to 5.15. What is it?"_s);
        QTest::newRow("a full stop without a space") << good(u"Sorry.We were busy. What is it?"_s);
        QTest::newRow("free as a bird") << good(u"Which day are you free?"_s);
        QTest::newRow("an opening") << good(u"We can see you Tuesday. Which hour?"_s);
        QTest::newRow("what they need") << good(u"What service do you need?"_s);
        QTest::newRow("another line") << good(u"In a hurry? Try our other line."_s);
        QTest::newRow("a new address") << good(u"We moved: ask about our new address. Which day?"_s);
        QTest::newRow("new hours") << good(u"Our new hours start Monday. Which day?"_s);
        QTest::newRow("what is offered in general") << good(u"Laser, facial or something else?"_s);
        QTest::newRow("what a plumber asks") << good(u"Is the leak worse, or can it wait?"_s);
        QTest::newRow("what a tooth does") << good(u"Is the tooth worse, or can it wait?"_s);
        QTest::newRow("new or returning") << good(u"New patient, or a question after a visit?"_s);
        QTest::newRow("a crown of a roof") << good(u"Is the roof or the crown molding leaking?"_s);
        QTest::newRow("another way to say the way out") << u"{business}: which day? Text STOP to end this."_s;
        QTest::newRow("the way out, first") << u"{business}: text STOP to end these texts. Which day?"_s;
        QTest::newRow("un día libre") << good(u"Podemos verle el martes. ¿A qué hora?"_s);
        QTest::newRow("en español")
            << u"{business}: perdone, no pudimos contestar. Que necesita? Responda STOP para no "
               "recibir textos"_s;
    }
    void goodWordsAreLeftAlone()
    {
        QFETCH(QString, words);
        const auto findings = findingsIn(words, opening);
        QVERIFY2(findings.empty(), qPrintable(said(findings)));
    }

    void partsAreThoseOfTheLongestText()
    {
        // 150 letters as typed, over 160 once the name stands in it.
        const QString words =
            good(u"Sorry we missed you {name}, we are with a patient and will text as soon as we can. "
                 "Which day would suit you best this week?"_s);
        const auto findings = findingsIn(words, opening);
        const auto parts = std::ranges::find(findings, What::ManyParts, &WordingFinding::what);
        QVERIFY2(parts != findings.end(), qPrintable(said(findings)));
        QCOMPARE(parts->number, segmentsOf(atItsLongest(words, opening)).parts);
        QCOMPARE(parts->number, 2);
        QCOMPARE(parts->weight, Weight::Warn);
        const auto three = findingsIn(words + words + words, opening);
        QVERIFY(std::ranges::any_of(three, [](const WordingFinding& finding) {
            return finding.what == What::ManyParts && finding.weight == Weight::Stop;
        }));
    }

    void aSafeSpellingMakesItOnePartAgain()
    {
        const QString words = good(u"What’s the matter – and which day?"_s);
        QCOMPARE(segmentsOf(words).encoding, TextSegments::Encoding::Ucs2);
        const QString safe = withSafeSpelling(words);
        QCOMPARE(segmentsOf(safe).encoding, TextSegments::Encoding::Gsm7);
        QVERIFY(findingsIn(safe, opening).empty());
        const auto emoji = findingsIn(good(u"What is it? 😀"_s), opening);
        const auto found = std::ranges::find(emoji, What::DoublesParts, &WordingFinding::what);
        QVERIFY(found != emoji.end() && found->instead.isEmpty());
    }

    void theWorstComesFirst()
    {
        const auto findings = findingsIn(u"We'll call you back. See bit.ly/x"_s, opening);
        QVERIFY(findings.size() >= 3);
        QVERIFY(std::ranges::is_sorted(findings, {}, &WordingFinding::weight));
        QCOMPARE(findings.front().weight, Weight::Stop);
    }

    void laterTextsNeedNoIntroduction()
    {
        QVERIFY(findingsIn(u"Which day suits you best?"_s, later).empty());
        QVERIFY(!findingsIn(u"20% off today!"_s, later).empty());
    }

    void aPersonMayWriteAsTheyLike()
    {
        QVERIFY(findingsIn(u"We'll call you back about your crown, it is 10% off"_s, person).empty());
        QCOMPARE(findingsIn(u"book at bit.ly/abc"_s, person).front().what, What::ShortLink);
        QCOMPARE(findingsIn(u"PLEASE COME IN TODAY WE ARE WAITING"_s, person).front().what, What::Capitals);
    }

    void nothingHasNothingWrong()
    {
        QVERIFY(findingsIn({}, opening).empty());
        QVERIFY(findingsIn(u"  \n"_s, opening).empty());
    }

    void oddInputEndsInASentenceNotACrash()
    {
        QString everything;
        for (char16_t unit = 1; unit < 0xFFFE; unit = static_cast<char16_t>(unit + 7))
            everything += QChar(unit);
        QVERIFY(!findingsIn(everything, opening).empty());
        QVERIFY(!findingsIn(QString(100'000, u'A'), opening).empty());
        QVERIFY(!findingsIn(QString(20'000, u'{'), opening).empty());
    }
};

QTEST_APPLESS_MAIN(TstWordingCheck)
#include "tst_wording_check.moc"

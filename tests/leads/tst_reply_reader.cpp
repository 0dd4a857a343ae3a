// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reply_reader.h"
#include "tests/leads/reply_labels.h"
#include "tests/support/worked.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

const ReplyReader& dental()
{
    static const ReplyReader reader(shippedPack(u"dental"_s));
    return reader;
}

const ReplyReader& salon()
{
    static const ReplyReader reader(shippedPack(u"salon"_s));
    return reader;
}

QString wordsAt(const QString& text, const std::vector<Evidence>& from)
{
    return from.empty() ? QString() : text.mid(from.front().from, from.front().length);
}

} // namespace

/// Values, where they stood, what a person taught, and whatever else arrives as a text.
class TestReplyReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyValueKeepsItsWords()
    {
        const QString text = u"Hola! My crown came off, I have Cigna. It's Tasha, a patient of Dr Kim"_s;
        const Understood understood = dental().read(text);
        QCOMPARE(understood.service->value, u"crown"_s);
        QCOMPARE(wordsAt(text, understood.service->from), u"crown"_s);
        QCOMPARE(wordsAt(text, understood.urgency.from), u"crown came off"_s);
        QCOMPARE(wordsAt(text, understood.insurance->from), u"Cigna"_s);
        QCOMPARE(wordsAt(text, understood.name->from), u"Tasha"_s);
        QCOMPARE(understood.client.value, Client::Existing);
        QVERIFY(wordsAt(text, understood.client.from).contains(u"patient of"_s));
    }

    void whatIsWrittenInAnotherScriptGoesToAPerson_data()
    {
        QTest::addColumn<bool>("needsHuman");
        QTest::newRow("שלום אפשר לקבוע תור ב 15:30 מחר") << true;
        QTest::newRow("Здравствуйте, можно записаться на 10:00") << true;
        QTest::newRow("ok, tomorrow at 10:00 שלום") << false;
        QTest::newRow("tomorrow at 10:00 \xF0\x9F\x98\x80\xF0\x9F\x98\x80") << false;
    }
    void whatIsWrittenInAnotherScriptGoesToAPerson()
    {
        QFETCH(bool, needsHuman);
        QCOMPARE(dental().read(QString::fromUtf8(QTest::currentDataTag())).needsHuman, needsHuman);
    }

    void aVisitThatShallStayIsNotCancelled_data()
    {
        QTest::addColumn<bool>("cancels");
        const char* const kept[] = {"please do not cancel my appt",
                                    "please don't cancel my appointment",
                                    "dont cancel me!",
                                    "no me cancelen la cita por favor",
                                    "por favor no cancele mi cita",
                                    "I do not want to cancel",
                                    "no quiero cancelar la cita",
                                    "no need to cancel, I can make it",
                                    "not canceling, see you at 3",
                                    "don't cancel, just move it",
                                    "I did not cancel",
                                    "not going to cancel",
                                    "dont cancel it, can we move it to friday?"};
        for (const char* each : kept)
            QTest::newRow(each) << false;
        const char* const cancelled[] = {
            "do not want my appt, cancel it",  "I don't want my appointment, please cancel",
            "please cancel, do not call me",   "no quiero la cita, cancelenla",
            "no voy a poder ir, cancelen",     "not able to come, cancel pls",
            "no please cancel my appointment", "cancel my appt"};
        for (const char* each : cancelled)
            QTest::newRow(each) << true;
    }
    void aVisitThatShallStayIsNotCancelled()
    {
        QFETCH(bool, cancels);
        const Understood understood = dental().read(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(understood.intent.value == Intent::Cancel, cancels);
    }

    void aRegularIsAClient()
    {
        QCOMPARE(salon().read(u"hi I'm a regular, can I get a trim friday"_s).client.value, Client::Existing);
        QCOMPARE(salon().read(u"can I get a trim friday? I'm a regular"_s).client.value, Client::Existing);
        QCOMPARE(salon().read(u"is a regular trim more than a bang trim"_s).client.value, Client::Unknown);
    }

    void whoTakesATimeMaySayWhetherTheyAreNew_data()
    {
        QTest::addColumn<int>("client");
        const auto row = [](const char* text, Client client) {
            QTest::newRow(text) << static_cast<int>(client);
        };
        row("Thursday after 3 works for both kids, we are existing patients. Dana Kim", Client::Existing);
        row("2:30 works, I'm a new patient", Client::New);
        row("yes 3:15 is fine, im already a patient there", Client::Existing);
        row("el martes a las 3 esta bien, ya soy paciente", Client::Existing);
        row("the first one works, 2:30", Client::Unknown);
        row("tuesday at 2 works for me", Client::Unknown);
    }
    void whoTakesATimeMaySayWhetherTheyAreNew()
    {
        QFETCH(int, client);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(static_cast<int>(dental().read(text).client.value), client);
    }

    /// What no rule finds, examples have taught; what is said outright, they leave.
    void whoHasBeenHereSaysSoInManyWays_data()
    {
        QTest::addColumn<int>("client");
        const auto row = [](const char* text, Client client) {
            QTest::newRow(text) << static_cast<int>(client);
        };
        row("do you have anything thursday", Client::Unknown);
        row("how much is a full set", Client::Unknown);
        row("whatever she did to my bangs last month, again please", Client::Existing);
        row("i need my usual with Jess", Client::Existing);
    }

    void whoHasBeenHereSaysSoInManyWays()
    {
        QFETCH(int, client);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const Understood understood = salon().read(text);
        QCOMPARE(static_cast<int>(understood.client.value), client);
        QCOMPARE(understood.client.from.empty(), client == static_cast<int>(Client::Unknown));
        for (const Evidence& each : understood.client.from)
            QVERIFY(each.from >= 0 && each.length > 0 && each.from + each.length <= text.size());
    }

    void whatExamplesTaughtIsShownByItsWords()
    {
        const QString text =
            u"Doc at the clinic says both wisdom teeth gotta come out, getting that set up"_s;
        const Understood understood = dental().read(text);
        QCOMPARE(understood.intent.value, Intent::Book);
        QVERIFY(!understood.intent.from.empty());
        for (const Evidence& each : understood.intent.from)
            QVERIFY(each.from >= 0 && each.length > 0 && each.from + each.length <= text.size());
    }

    void likelihoodMakesNoOptOut()
    {
        // Each is close to what people say who want no more texts, and to what the examples call so.
        for (const auto& text : {u"please stop the bleeding lol just kidding, see you at 3"_s,
                                 u"remove my crown and no more sugar for me"_s,
                                 u"stop texting and driving haha, be there at 5"_s}) {
            const Understood understood = dental().read(text);
            QVERIFY2(understood.intent.value != Intent::OptOut, qPrintable(text));
            QCOMPARE(understood.intent.value == Intent::OptOut, !understood.optOut.empty());
        }
    }

    void anIntentIsShownByTheWordsOfItsRule()
    {
        const QString text = u"my tooth is fine, can i stop by at 3 to drop off a form"_s;
        const Understood understood = dental().read(text);
        QCOMPARE(understood.intent.value, Intent::Question);
        QVERIFY2(wordsAt(text, understood.intent.from).startsWith(u"stop by"_s),
                 qPrintable(wordsAt(text, understood.intent.from)));
    }

    void aLongReplyIsReadAsItsPartsAre()
    {
        const QString wordy = u"we were talking about this and that the other day "_s.repeated(90);
        const Understood understood = dental().read(wordy + u". my crown came off"_s);
        QCOMPARE(understood.service->value, u"crown"_s);
        QCOMPARE(understood.service->from.front().from, static_cast<int>(wordy.size()) + 5);
    }

    void positionsAreThoseOfTheTextAsGiven()
    {
        const QString text = u"😀😀 Sí… necesito una LIMPIEZA"_s;
        const Understood understood = dental().read(text);
        QCOMPARE(wordsAt(text, understood.service->from), u"LIMPIEZA"_s);
        QCOMPARE(understood.language, Language::Spanish);
    }

    void whatAPersonTaughtWins()
    {
        const std::vector<LearnedWord> learned{{u"the usual"_s, u"service"_s, u"color"_s},
                                               {u"kk"_s, u"stylist"_s, u"Katherine"_s},
                                               {u"balayage"_s, u"service"_s, u"color_correction"_s}};
        const ReplyReader reader(shippedPack(u"salon"_s), learned);
        const Understood usual = reader.read(u"The usual with KK friday please");
        QCOMPARE(usual.service->value, u"color"_s);
        QCOMPARE(usual.stylist->value, u"Katherine"_s);
        QCOMPARE(reader.read(u"need a balayage").service->value, u"color_correction"_s);
    }

    void theOwnersStylistsAreKnown()
    {
        VerticalPack pack = shippedPack(u"salon"_s);
        for (LeadField& field : pack.fields) {
            if (field.key == u"stylist"_s) field.values = {{u"Bjørk"_s, {u"bjork"_s}}};
        }
        QCOMPARE(ReplyReader(pack).read(u"trim by bjork tuesday").stylist->value, u"Bjørk"_s);
    }

    void theFieldWeAskedForTakesTheAnswer()
    {
        QCOMPARE(dental().read(u"rosa delgado", {.weAskedForAName = true}).name->value, u"Rosa Delgado"_s);
        QCOMPARE(salon().read(u"jess", {.askedField = u"stylist"_s}).stylist->value, u"Jess"_s);
        QCOMPARE(dental().read(u"yes", {.weOfferedATime = true}).intent.value, Intent::AcceptTime);
        QVERIFY(dental().read(u"yes").intent.value != Intent::AcceptTime);
    }

    void fieldsOfTheTradeAreRead()
    {
        const Understood child = dental().read(u"cleaning for my daughter, she is terrified of dentists");
        const auto valueOf = [&](const QString& key) {
            for (const auto& [each, read] : child.fields) {
                if (each == key) return read.value;
            }
            return QString();
        };
        QCOMPARE(valueOf(u"who"_s), u"Child"_s);
        QCOMPARE(valueOf(u"anxiety"_s), u"Yes"_s);
        QCOMPARE(valueOf(u"pain"_s), QString());
    }

    void anythingCanArrive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << u" \n\t  "_s;
        QTest::newRow("emoji only") << u"🦷🔥👍🏽👨‍👩‍👧"_s;
        QTest::newRow("half an emoji") << QString(QChar(0xd83d));
        QTest::newRow("right to left") << u"أريد موعداً غداً من فضلك שלום"_s;
        QTest::newRow("control characters") << QString(QChar(0)) + u"\u0001\u0007\u200b\u202etooth"_s;
        QTest::newRow("html") << u"<script>alert('tooth')</script><b>cleaning</b> https://x.example/?a=b&c"_s;
        QTest::newRow("quotes and apostrophes") << u"''''\"\"\" ' '' I'''m"_s;
        QTest::newRow("accents upon accents") << u"t\u0301\u0302\u0303o\u0301oth"_s;
        QTest::newRow("one word of 5,000 letters") << QString(5'000, u'a');
        QTest::newRow("no, no, no") << u"no "_s.repeated(3'000);
        QTest::newRow("far too long") << u"my crown came off, can i come tomorrow? "_s.repeated(2'000);
        QTest::newRow("digits") << u"5"_s.repeated(6'000);
    }

    void anythingCanArrive()
    {
        QFETCH(QString, text);
        const Worked timer;
        const Understood understood = dental().read(text);
        const auto took = timer.elapsed();
        QVERIFY2(took < 500, qPrintable(QString::number(took)));
        QVERIFY(understood.optOut.empty());
        QVERIFY(understood.safety.empty());
        const qsizetype size = text.size();
        for (const Evidence& each : understood.intent.from)
            QVERIFY(each.from >= 0 && each.length > 0 && each.from + each.length <= size);
    }

    void everyReplyIsReadInAMillisecond()
    {
        const QString text =
            u"hi yes I'd like to get my teeth cleaned, its been like 2 years. never been to your "
            "office. any mornings next week?"_s;
        const Understood warm = dental().read(text);
        const Worked timer;
        for (int n = 0; n < 50; ++n)
            QCOMPARE(dental().read(text).intent.value, warm.intent.value);
        // A debug build under a sanitizer is ten times slower than what people use.
        QVERIFY2(timer.elapsed() < 50 * 10, qPrintable(QString::number(timer.elapsed())));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestReplyReader)
#include "tst_reply_reader.moc"

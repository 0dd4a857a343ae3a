// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead.h"
#include "core/messaging/text_segments.h"
#include "core/recovery/quick_replies.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstQuickReplies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTradeHasSome_data()
    {
        QTest::addColumn<QString>("vertical");
        QTest::newRow("a dental practice") << u"dental"_s;
        QTest::newRow("a salon") << u"salon"_s;
        QTest::newRow("a plumber gets the general ones") << u"plumbing"_s;
        QTest::newRow("a law office gets those of offices") << u"law"_s;
    }
    void everyTradeHasSome()
    {
        QFETCH(QString, vertical);
        Settings settings;
        settings.business = {u"Peachtree Dental"_s, u"(404) 555-0100"_s, u"US"_s, {}, vertical};
        const auto replies = quickRepliesFor(settings);
        QVERIFY(replies.size() >= 5);
        for (const QuickReply& reply : replies) {
            QVERIFY2(!reply.label.isEmpty() && !reply.wordsEs.isEmpty(), qPrintable(reply.words));
            QCOMPARE(reply.wordsEs.count(u'¿'), reply.wordsEs.count(u'?'));
            QCOMPARE(reply.wordsEs.count(u'¡'), reply.wordsEs.count(u'!'));
            for (const auto language : {Language::English, Language::Spanish}) {
                const QString words = quickReplyWords(reply, language, settings, u"Maria Reyes"_s);
                QVERIFY2(segmentsOf(words).parts == 1, qPrintable(words)); // One text, in both languages.
                QVERIFY2(!words.contains(u'{'), qPrintable(words));
            }
            QVERIFY2(reply.answers.isEmpty() || intentOf(reply.answers), qPrintable(reply.answers));
        }
    }

    void noneNamesAnHourThatNobodyChose()
    {
        for (const auto& trade : {u"dental"_s, u"salon"_s, u"general"_s, u"office"_s})
            for (const QuickReply& reply : shippedQuickReplies(trade))
                for (const QString& words : {reply.words, reply.wordsEs})
                    QVERIFY2(std::ranges::none_of(words, [](QChar sign) { return sign.isDigit(); }),
                             qPrintable(words));
    }

    void theirLabelsAreInTheDesksLanguage()
    {
        Settings settings;
        settings.business.vertical = u"dental"_s;
        QCOMPARE(quickRepliesFor(settings).front().label, u"Offer a time"_s);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::UnitedStates));
        const auto spanish = quickRepliesFor(settings);
        QLocale::setDefault(before);
        QCOMPARE(spanish.front().label, u"Ofrecer una hora"_s);
        for (const QuickReply& reply : spanish)
            QVERIFY2(!reply.label.isEmpty(), qPrintable(reply.words));
    }

    void aTradeInSpanishIsTheSameTrade()
    {
        QCOMPARE(shippedQuickReplies(u"salon_es"_s), shippedQuickReplies(u"salon"_s));
        QVERIFY(shippedQuickReplies(u"salon"_s) != shippedQuickReplies(u"plumbing"_s));
    }

    void nobodyDrivesToTheClientsOfALawOffice()
    {
        const auto says = [](const QString& trade, const QString& label) {
            const auto replies = shippedQuickReplies(trade);
            return std::ranges::count(replies, label, &QuickReply::label) == 1;
        };
        QVERIFY(says(u"plumbing"_s, u"On our way"_s));
        QVERIFY(says(u"plumbing"_s, u"Ask for the address"_s));
        QVERIFY(!says(u"law"_s, u"On our way"_s));
        QVERIFY(!says(u"law"_s, u"Ask for the address"_s));
        QVERIFY(says(u"vet_grooming"_s, u"Running late is fine"_s));
    }

    void theOwnersOwnTakeTheirPlace()
    {
        Settings settings;
        settings.wording.quickReplies = {{u"Late"_s, u"Hi {name}, ten minutes late."_s, {}}};
        const auto replies = quickRepliesFor(settings);
        QCOMPARE(replies.size(), 1u);
        QCOMPARE(quickReplyWords(replies.front(), Language::English, settings, u"Maria Reyes"_s),
                 u"Hi Maria, ten minutes late."_s);
        QCOMPARE(quickReplyWords(replies.front(), Language::Spanish, settings, {}),
                 u"Hi, ten minutes late."_s);
    }
};

QTEST_GUILESS_MAIN(TstQuickReplies)
#include "tst_quick_replies.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/bare_thanks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

class TstBareThanks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsNoReply_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"thanks",
                                  "Thanks!",
                                  "THANK YOU",
                                  "thx",
                                  "ty",
                                  "ok thank you!",
                                  "Ok, thanks so much!!",
                                  "Great, thank you",
                                  "Perfect thanks 🙏",
                                  "thank you very much",
                                  "Thanks again for all your help",
                                  "Thank you have a good day",
                                  "sounds good, thanks",
                                  "👍",
                                  "🙏🙏",
                                  "❤️",
                                  "👍🏽",
                                  "👍 thanks",
                                  "Liked “See you Tuesday at 3, Dr. Lee”",
                                  "tysm 😊",
                                  "Gracias",
                                  "muchas gracias!",
                                  "Ok gracias",
                                  "¡Muchísimas gracias!",
                                  "mil gracias por todo",
                                  "Perfecto, gracias",
                                  "gracias, muy amable",
                                  "Gracias, que tenga buen día",
                                  "vale gracias 👍",
                                  "I really appreciate it"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void needsNoReply()
    {
        QFETCH(QString, words);
        QVERIFY(isBareThanks(words));
    }

    void saysMore_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"",
                                  "   ",
                                  "...",
                                  "ok",
                                  "yes",
                                  "no thanks",
                                  "No, gracias",
                                  "sí",
                                  "thanks but it still hurts",
                                  "Thank you, can you call me?",
                                  "thanks, what time",
                                  "Thanks! See you at 3",
                                  "gracias pero no puedo",
                                  "Gracias, ¿a qué hora?",
                                  "thank you for nothing",
                                  "STOP",
                                  "?",
                                  "👍?",
                                  "Questioned “See you Tuesday at 3”",
                                  "Disliked “See you Tuesday at 3”",
                                  "🆘",
                                  "😭",
                                  "🦷",
                                  "🤕 thanks",
                                  "10",
                                  "Thanks. My address is Peachtree Street",
                                  "gracias me duele mucho",
                                  "perfect",
                                  "thank you thank you thank you thank you thank you thank you thank you",
                                  "thankless",
                                  "😡👍"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void saysMore()
    {
        QFETCH(QString, words);
        QVERIFY(!isBareThanks(words));
    }

    void aVeryLongTextIsQuicklyJudged()
    {
        QVERIFY(!isBareThanks(QString(5000, u'x')));
        QVERIFY(!isBareThanks(u"thanks "_s.repeated(700)));
        QVERIFY(!isBareThanks(QString(QChar(0xd83d)))); // Half a picture.
    }
};

QTEST_GUILESS_MAIN(TstBareThanks)
#include "tst_bare_thanks.moc"

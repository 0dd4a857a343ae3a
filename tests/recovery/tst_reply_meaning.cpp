// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/reply_meaning.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

/// What a reply is taken for where its words alone would mislead.
class TstReplyMeaning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTheyMean_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<Intent>("intent");
        QTest::addColumn<bool>("needsHuman");
        QTest::newRow("a heart on our text-back")
            << u"Loved “Hi, this is Peachtree Dental. Reply STOP to opt out”"_s << Intent::Ack << false;
        QTest::newRow("a thumb from an Android")
            << u"👍 to “See you Tuesday. Reply STOP to opt out”"_s << Intent::Ack << false;
        QTest::newRow("a question mark on our text")
            << u"Questioned “Your visit is at 3”"_s << Intent::Question << true;
        QTest::newRow("a thumb down is for a person")
            << u"Disliked “Reply STOP to opt out”"_s << Intent::Question << true;
        QTest::newRow("in Spanish") << u"Le encantó “Responda STOP para no recibir más”"_s << Intent::Ack
                                    << false;
        QTest::newRow("STOP itself") << u"STOP"_s << Intent::OptOut << false;
        QTest::newRow("what they quote and agree with")
            << u"“Reply STOP to opt out” ok STOP"_s << Intent::OptOut << false;
        QTest::newRow("an opt-out that names a loved one")
            << u"Loved the cut but stop texting me"_s << Intent::OptOut << false;
        // A machine wants nothing, and who quotes one is a person.
        QTest::newRow("a machine gets back to us")
            << u"Thanks for contacting us! We will get back to you shortly."_s << Intent::Ack << true;
        QTest::newRow("a machine would book us in")
            << u"This is an automated message. We would love to book you in for a cleaning!"_s << Intent::Ack
            << true;
        QTest::newRow("a telephone speaks of what is urgent")
            << u"(I’m not receiving notifications. If this is urgent, reply “urgent” to send a notification.)"_s
            << Intent::Ack << true;
        QTest::newRow("a machine opens at nine")
            << u"Gracias por contactarnos. Nuestro horario es de 9 a 5, le responderemos en breve."_s
            << Intent::Ack << true;
        QTest::newRow("a machine that calls on Monday")
            << u"You have reached Dr Chen. We got your message and will call you back Monday at 8am."_s
            << Intent::Ack << true;
        QTest::newRow("a machine with advice")
            << u"Thank you for contacting Ace Towing. In an emergency dial 911, else we call at 8."_s
            << Intent::Ack << true;
        QTest::newRow("we have reached somebody else")
            << u"You have reached the wrong person"_s << Intent::WrongNumber << false;
        QTest::newRow("who quotes our text-back")
            << u"you said reply stop to opt out but i do want the cleaning friday"_s << Intent::Book << false;
        QTest::newRow("a polite couple")
            << u"thanks for contacting us yesterday, we want to book the crown on friday"_s << Intent::Book
            << false;
        QTest::newRow("who got our message")
            << u"we got your message and we want to come friday for a cleaning"_s << Intent::Book << false;
        QTest::newRow("who got an automated message")
            << u"I got your automated message, I want to book a cleaning on Friday"_s << Intent::Book
            << false;
        QTest::newRow("no more automated messages")
            << u"stop sending automated messages"_s << Intent::OptOut << false;
        // No text goes to them any more, and somebody calls.
        QTest::newRow("a call and no texts")
            << u"please call me, dont text"_s << Intent::CallbackRequest << true;
        QTest::newRow("STOP, and a call") << u"STOP. call me"_s << Intent::CallbackRequest << true;
        QTest::newRow("neither texts nor calls")
            << u"stop texting me and stop calling me"_s << Intent::OptOut << false;
    }
    void whatTheyMean()
    {
        QFETCH(const QString, body);
        QFETCH(const bool, needsHuman);
        const ReplyReader reader(shippedPack(u"dental"_s));
        const Understood understood = understoodFrom(body, reader, {});
        QTEST(understood.intent.value, "intent");
        QCOMPARE(understood.needsHuman, needsHuman);
        QCOMPARE(!understood.optOut.empty(), understood.intent.value == Intent::OptOut);
        for (const Evidence& each : understood.intent.from)
            QVERIFY(each.from >= 0 && each.from + each.length <= body.size());
    }
};

QTEST_GUILESS_MAIN(TstReplyMeaning)
#include "tst_reply_meaning.moc"

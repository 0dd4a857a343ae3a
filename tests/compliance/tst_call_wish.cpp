// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/call_wish.h"
#include "tests/compliance/reply_rows.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// Whoever wants no texts may want a call.
class TestCallWish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aCallIsAskedFor_data()
    {
        replies({u"please call me, dont text",
                 u"STOP. call me",
                 u"stop texting and call me",
                 u"Don't text, call",
                 u"Don't text me, just call",
                 u"no texts, call only",
                 u"dont text me, give me a call",
                 u"call me instead of texting",
                 u"Stop. I need a call back",
                 u"I'd rather you call",
                 u"no textee, llámeme",
                 u"no me escriban, me llaman por favor",
                 u"arrêtez les textos, appelez-moi",
                 u"não mande mensagem, me liga",
                 u"لا ترسل لي، اتصل بي",
                 u"just call, don't text",
                 u"do not text this number. Call 404 555 0199",
                 u"pare de mandar, me ligue",
                 u"Phone calls only, no texts",
                 u"phone me, do not message",
                 u"just phone me please no texting",
                 u"llame, no mande texto",
                 u"no texts. Call 678-555-0142",
                 u"Stop texting this phone, my number is 770 555 0123, call there",
                 u"don't text here, call my wife at 404-555-0100",
                 u"STOP texting. 404 555 0111 is my landline call that",
                 u"no escriba a este número, llame al 404 555 0199",
                 u"não mande mensagem nesse número, ligue 404 555 0199",
                 u"n'écrivez plus à ce numéro, appelez le 404 555 0199",
                 u"only calls, no texts please",
                 u"no quiero textos, solo llamadas",
                 u"only call, dont text",
                 u"لا ترسل رسائل، اتصل فقط"});
    }
    void aCallIsAskedFor()
    {
        QFETCH(QString, reply);
        QVERIFY(asksForCall(reply));
    }

    void noCallIsAskedFor_data()
    {
        replies({u"STOP",
                 u"stop texting me",
                 u"don't text or call me",
                 u"do not call or text me",
                 u"stop calling me",
                 u"never call me again",
                 u"Stop texting me and stop calling me",
                 u"quit trying to call me",
                 u"no me llame ni me escriba",
                 u"no me escriban",
                 u"ne m'appelez plus",
                 u"não me ligue mais",
                 u"لا تتصل بي",
                 u"take me off your list",
                 u"why do you call me",
                 u"do not call 404 555 0199",
                 u"remove this number 404 555 0199",
                 u"pare de me ligar",
                 u"stop texting me or I call the police",
                 u"no more texts, I'll call the FCC"});
    }
    void noCallIsAskedFor()
    {
        QFETCH(QString, reply);
        QVERIFY(!asksForCall(reply));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestCallWish)
#include "tst_call_wish.moc"

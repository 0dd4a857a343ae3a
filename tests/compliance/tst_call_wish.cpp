// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/call_wish.h"

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
        replies({u"please call me, dont text", u"STOP. call me", u"stop texting and call me",
                 u"Don't text, call", u"Don't text me, just call", u"no texts, call only",
                 u"dont text me, give me a call", u"call me instead of texting", u"Stop. I need a call back",
                 u"I'd rather you call", u"no textee, llámeme", u"no me escriban, me llaman por favor",
                 u"arrêtez les textos, appelez-moi", u"não mande mensagem, me liga", u"لا ترسل لي، اتصل بي"});
    }
    void aCallIsAskedFor()
    {
        QFETCH(QString, reply);
        QVERIFY(asksForCall(reply));
    }

    void noCallIsAskedFor_data()
    {
        replies({u"STOP", u"stop texting me", u"don't text or call me", u"do not call or text me",
                 u"stop calling me", u"never call me again", u"Stop texting me and stop calling me",
                 u"quit trying to call me", u"no me llame ni me escriba", u"no me escriban",
                 u"ne m'appelez plus", u"não me ligue mais", u"لا تتصل بي", u"take me off your list",
                 u"why do you call me"});
    }
    void noCallIsAskedFor()
    {
        QFETCH(QString, reply);
        QVERIFY(!asksForCall(reply));
    }

private:
    static void replies(const QList<QStringView>& all)
    {
        QTest::addColumn<QString>("reply");
        for (const QStringView each : all)
            QTest::newRow(qPrintable(each.toString())) << each.toString();
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestCallWish)
#include "tst_call_wish.moc"

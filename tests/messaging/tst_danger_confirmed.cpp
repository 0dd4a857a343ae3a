// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/opt_word_desk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace secondring;

namespace {

/// A desk that knows where help is when somebody smells gas.
struct GasDesk : OptWordDesk {
    explicit GasDesk(TestStore& kept) : OptWordDesk(kept)
    {
        inbox.setBusiness({u"Maple Dental"_s, u"(404) 555-0100"_s, [](const QString& words, OptLanguage) {
                               return words.contains(u"gas"_s) ? u"Call 911 now."_s : QString();
                           }});
    }
};

const QString gone =
    u"Maple Dental: you are unsubscribed and will get no more texts. Reply START to resubscribe."_s;

} // namespace

/// STOP beside a danger: no text but the one confirmation, and that says where help is.
class TstDangerConfirmed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theOneTextSaysBoth_data()
    {
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("answered");
        QTest::newRow("a leak") << u"stop. there is a gas leak"_s << gone + u" Call 911 now."_s;
        QTest::newRow("a smell") << u"STOP gas smell"_s << gone + u" Call 911 now."_s;
        QTest::newRow("no danger") << u"please stop texting me"_s << gone;
        QTest::newRow("STOP alone") << u"STOP"_s << gone;
    }
    void theOneTextSaysBoth()
    {
        QFETCH(QString, says);
        const auto store = TestStore::open();
        GasDesk desk(*store);
        desk.says(says);
        QVERIFY(isOptedOut(*store, ann));
        QTEST(desk.confirmation(), "answered");
        desk.clock.advance(1min);
        desk.says(says); // Nobody is confirmed twice.
        QCOMPARE(desk.confirmations(), u"1"_s);
    }

    void whatTheServiceConfirmedWeDoNot()
    {
        const auto store = TestStore::open();
        GasDesk desk(*store);
        desk.provider.answered = {u"STOP gas smell"_s};
        desk.says(u"STOP gas smell"_s);
        QVERIFY(isOptedOut(*store, ann));
        QCOMPARE(desk.confirmations(), u"0"_s);
    }

    void whoComesBackIsToldNothingOfIt()
    {
        const auto store = TestStore::open();
        GasDesk desk(*store);
        desk.says(u"STOP"_s);
        desk.clock.advance(1min);
        desk.says(u"start"_s);
        QCOMPARE(desk.confirmations(), u"2"_s);
        QVERIFY(!desk.confirmation().contains(u"911"_s));
    }
};

QTEST_GUILESS_MAIN(TstDangerConfirmed)
#include "tst_danger_confirmed.moc"

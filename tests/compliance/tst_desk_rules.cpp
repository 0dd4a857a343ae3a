// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/desk_rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// What the rules take from the settings.
class TestDeskRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void quietHours_data()
    {
        QTest::addColumn<bool>("isLive");
        QTest::addColumn<QString>("textService");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("kept");

        QTest::newRow("practice texts nobody") << false << QString() << true << false;
        QTest::newRow("a live desk") << true << QString() << true << true;
        QTest::newRow("a live desk cannot switch them off") << true << QString() << false << true;
        QTest::newRow("nor by a relay of its own") << true << u"https://texts.example.com"_s << false << true;
        QTest::newRow("a trial on this computer") << true << u"http://127.0.0.1:8080"_s << false << false;
        QTest::newRow("a text service on this computer")
            << true << u"http://localhost:8080"_s << true << true;
        QTest::newRow("a name that only looks like this computer")
            << true << u"https://127.0.0.1.example.com"_s << false << true;
    }

    void quietHours()
    {
        QFETCH(bool, isLive);
        Settings settings;
        settings.mode = isLive ? Mode::Live : Mode::Practice;
        QFETCH(QString, textService);
        settings.provider.baseUrl = textService;
        QFETCH(bool, wanted);
        settings.callers.quietHours = wanted;
        QTEST(deskRulesOf(settings).quietHours, "kept");
    }

    void countries_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QStringList>("allowed");

        QTest::newRow("nothing chosen: the business's own")
            << u"ES"_s << QStringList() << QStringList{u"ES"_s};
        QTest::newRow("the islands go with the United Kingdom")
            << u"GB"_s << QStringList() << QStringList{u"GB"_s, u"GG"_s, u"JE"_s, u"IM"_s};
        QTest::newRow("two chosen") << u"US"_s << QStringList{u"US"_s, u"CA"_s}
                                    << QStringList{u"US"_s, u"CA"_s};
        QTest::newRow("Puerto Rico goes with the United States")
            << u"PR"_s << QStringList() << QStringList{u"US"_s};
    }

    void countries()
    {
        QFETCH(QString, region);
        QFETCH(QStringList, chosen);
        Settings settings;
        settings.business.region = region;
        settings.callers.countries = chosen;
        QTEST(deskRulesOf(settings).countries, "allowed");
    }

    void theRestIsTakenAsItIs()
    {
        Settings settings;
        settings.business.zone = u"America/Chicago"_s;
        settings.callers.nightLine = true;
        settings.closed = {{QDate(2026, 12, 24), QDate(2026, 12, 28), u"Christmas"_s}};
        const DeskRules rules = deskRulesOf(settings);
        QCOMPARE(rules.zone, QTimeZone("America/Chicago"));
        QVERIFY(rules.nightLine && rules.nurturePreset && rules.publicHolidays && rules.registered);
        QVERIFY(!deskRulesOf(Settings()).nightLine);
        QCOMPARE(rules.closed, settings.closed);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestDeskRules)
#include "tst_desk_rules.moc"

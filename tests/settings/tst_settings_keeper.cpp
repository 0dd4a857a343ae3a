// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_keeper.h"
#include "core/settings/settings_records.h"
#include "core/store/query.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_store.h"
#include "tests/support/waited.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

Settings someSettings()
{
    Settings settings;
    settings.mode = Mode::Live;
    settings.business.name = u"Zoë's Salon"_s;
    settings.lines = {LineSettings{}};
    settings.lines[0].id.value = u"desk"_s;
    sipOf(settings.lines[0]).server = u"pbx"_s;
    sipOf(settings.lines[0]).user = u"201"_s;
    settings.lines[0].secret.name = u"line/desk/password"_s;
    settings.texts.wait = std::chrono::seconds(3);
    return settings;
}

} // namespace

/// Settings outlive the program, and are in force only once they are on disk.
class TestSettingsKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theDefaultsOfANewInstallation_data() { TestStore::engines(); }
    void theDefaultsOfANewInstallation()
    {
        OPEN_TEST_STORE(opened);
        FakeClock clock;
        SettingsKeeper keeper(opened->store(), clock);
        const auto loaded = waited(keeper.load());
        QVERIFY(loaded && *loaded);
        QVERIFY(keeper.current() == Settings());
    }

    void whatIsSavedIsLoaded_data() { TestStore::engines(); }
    void whatIsSavedIsLoaded()
    {
        OPEN_TEST_STORE(opened);
        FakeClock clock;
        SettingsKeeper keeper(opened->store(), clock);
        QSignalSpy changed(&keeper, &SettingsKeeper::changed);
        const auto saved = waited(keeper.save(someSettings()));
        QVERIFY(saved && *saved);
        QVERIFY(keeper.current() == someSettings());
        QCOMPARE(changed.size(), 1);

        SettingsKeeper next(opened->store(), clock);
        const auto loaded = waited(next.load());
        QVERIFY(loaded && *loaded);
        QVERIFY(next.current() == someSettings());

        Settings again = someSettings();
        again.theme = u"dark"_s;
        QVERIFY(waited(keeper.save(again)).value());
        QVERIFY(waited(next.load()).value());
        QCOMPARE(next.current().theme, u"dark"_s);
    }

    void anUntouchedSectionKeepsItsTime()
    {
        const auto opened = TestStore::open();
        FakeClock clock;
        const Timestamp first = clock.now();
        SettingsKeeper keeper(opened->store(), clock);
        QVERIFY(waited(keeper.save(someSettings())).value());
        clock.advance(std::chrono::hours(1));
        Settings again = someSettings();
        again.theme = u"light"_s;
        QVERIFY(waited(keeper.save(again)).value());
        const auto changedAt = [&](const QString& section) {
            return opened->run([section](Transaction& transaction) -> Result<Timestamp> {
                Query query(transaction, u"SELECT changed_at FROM setting WHERE section = :section"_s);
                query.bind(u":section"_s, section);
                if (auto done = query.run(); !done) return Fail(done.error());
                return query.next() ? query.time(0) : Timestamp();
            });
        };
        QVERIFY(changedAt(u"theme"_s).value() == clock.now());
        QVERIFY(changedAt(u"lines"_s).value() == first);
    }

    void oneBadValueDoesNotCostTheRest()
    {
        const auto opened = TestStore::open();
        FakeClock clock;
        SettingsKeeper keeper(opened->store(), clock);
        QVERIFY(waited(keeper.save(someSettings())).value());
        const auto spoiled = opened->run([now = clock.now()](Transaction& transaction) {
            return SettingsRecords(transaction).keep({{u"theme"_s, u"pink"_s}}, now);
        });
        QVERIFY(spoiled);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"setting theme must be"_s));
        QVERIFY(waited(keeper.load()).value());
        QCOMPARE(keeper.current().theme, u"system"_s);
        QCOMPARE(keeper.current().business.name, u"Zoë's Salon"_s);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestSettingsKeeper)
#include "tst_settings_keeper.moc"

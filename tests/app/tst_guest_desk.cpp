// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk_watch.h"
#include "app/settings_in_force.h"
#include "app/wiring.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_vault.h"
#include "tests/support/plain_words.h"
#include "tests/support/test_store.h"
#include "tests/support/waited.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

LineSettings deskLine(const QString& id)
{
    LineSettings line;
    line.id = LineId{id};
    line.name = id;
    line.how = SoftphoneLineSettings{};
    line.secret = SecretRef{u"line/"_s + id};
    return line;
}

/// A second desk on the database of a practice: the passwords lie on the computer of the first.
struct GuestDesk {
    FakeClock clock;
    std::unique_ptr<TestStore> store = TestStore::open(true);
    DeskParts desk{store->store(), clock};
    HealthBoard health;
    MemoryVault vault;
    DeskWatch watch{desk, health};
    SettingsInForce inForce{desk, vault, health};
    Settings settings;

    explicit GuestDesk(const QStringList& lines)
    {
        clock.set(Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + 10h));
        settings.mode = Mode::Live;
        settings.business.zone = u"UTC"_s;
        settings.provider.kind = ProviderSettings::Kind::Twilio;
        settings.provider.secret = SecretRef{u"provider"_s};
        for (const QString& line : lines)
            settings.lines.push_back(deskLine(line));
        wireCalls(desk);
        wireHealth(desk, health);
    }
    void begin()
    {
        inForce.apply(settings);
        watch.setRules(settings);
        watch.share(u"second"_s);
        pass(2s);
    }
    void firstDeskWatches() const
    {
        mustRun(*store,
                u"INSERT INTO desk_watch (desk, name, since_at, seen_at) VALUES ('first',"
                " 'front-desk-1', 0, CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT))"_s);
    }
    void pass(std::chrono::seconds time)
    {
        for (const Timestamp end = clock.now() + time; clock.now() < end;) {
            clock.advance(1s);
            Q_EMIT desk.heartbeat.beat();
            comeToRest(*store);
            comeToRest(*store);
        }
    }
    [[nodiscard]] RailWords rail() const
    {
        return railWords(health.lines(), health.pressing(), health.otherDesk());
    }
    [[nodiscard]] Health row(const QString& of) const
    {
        const auto rows = health.all();
        const auto found = std::ranges::find(rows, of, &Health::of);
        return found == rows.end() ? Health{} : *found;
    }
};

} // namespace

/// A desk without a line of its own, and one whose own line broke, while another desk watches.
class TstGuestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!TestStore::open(true))
            QSKIP("PostgreSQL is not installed here: these rows need its server programs");
    }

    void whoHasNoLineOfItsOwnIsCalmWhileAnotherDeskWatches()
    {
        GuestDesk at({u"Front desk"_s});
        at.firstDeskWatches();
        at.begin();
        QCOMPARE(at.rail(), (RailWords{u"Another desk watches"_s, Health::State::Good, {}}));
        QCOMPARE(at.row(u"Front desk"_s).sentence,
                 u"Another desk (front-desk-1) watches this line. It notices calls and texts back."_s);
        QCOMPARE(at.row(u"Texts"_s).sentence, u"Another desk (front-desk-1) sends the texts."_s);
        for (const Health& row : at.health.all())
            QVERIFY2(row.state < Health::State::Warning || row.of == u"On call"_s, qPrintable(row.sentence));
        mustRun(*at.store, u"UPDATE desk_watch SET seen_at = 1"_s); // It was switched off.
        at.pass(80s);
        QCOMPARE(at.rail().state, Health::State::Broken);
        QCOMPARE(at.row(u"Front desk"_s).state, Health::State::Broken);
        QVERIFY(at.row(u"Texts"_s).state >= Health::State::Warning);
    }

    void whereNobodyWatchesNothingIsCalm()
    {
        GuestDesk at({u"Front desk"_s});
        at.begin();
        QCOMPARE(at.rail().state, Health::State::Broken);
        QVERIFY(at.row(u"Front desk"_s).sentence.startsWith(u"Not listening, calls are not noticed."_s));
    }

    void whoHasItsPasswordShouldWatchAsWell()
    {
        GuestDesk at({u"Front desk"_s});
        at.vault.secrets[u"line/Front desk"_s] = u"short"_s; // The line refuses such a token.
        at.firstDeskWatches();
        at.begin();
        QCOMPARE(at.rail(),
                 (RailWords{u"Front desk not listening"_s, Health::State::Warning, u"Front desk"_s}));
        QCOMPARE(at.row(u"Watching"_s).sentence,
                 u"No line watches at this desk. Another one (front-desk-1) notices calls and texts back."_s);
        QVERIFY(at.row(u"Front desk"_s).sentence.startsWith(u"Not listening at this desk. "_s));
        QCOMPARE(at.row(u"Front desk"_s).state, Health::State::Warning);
    }

    void ofTwoLinesNobodyKnowsWhichTheOtherWatches()
    {
        GuestDesk at({u"Front desk"_s, u"Back office"_s});
        at.firstDeskWatches();
        at.begin();
        QCOMPARE(at.rail().state, Health::State::Warning);
        QCOMPARE(at.row(u"Watching"_s).state, Health::State::Warning);
    }
};

QTEST_GUILESS_MAIN(TstGuestDesk)
#include "tst_guest_desk.moc"

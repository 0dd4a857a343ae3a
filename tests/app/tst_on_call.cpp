// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_in_force.h"
#include "core/compliance/consent_records.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_vault.h"
#include "tests/support/text_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const QString ruth = u"+14045550177"_s;
const QString sam = u"+14045550178"_s;

/// A desk with two people on call.
struct StaffedDesk {
    FakeClock clock;
    std::unique_ptr<TestStore> store = TestStore::open();
    MemoryVault vault;
    HealthBoard health;
    DeskParts desk{store->store(), clock};
    SettingsInForce inForce{desk, vault, health};

    StaffedDesk()
    {
        Settings settings;
        settings.team.members = {{{u"r"_s}, u"Ruth"_s, ruth, TeamMember::Role::Owner, true},
                                 {{u"s"_s}, u"Sam"_s, sam, TeamMember::Role::Desk, true}};
        inForce.apply(settings);
    }
    [[nodiscard]] QString said() const
    {
        for (const Health& row : health.all())
            if (row.of == u"On call"_s) return row.sentence;
        return {};
    }
    /// They answered a page with STOP.
    void stops(const QString& mobile)
    {
        const auto kept = store->run([&](Transaction& transaction) {
            transaction.touch(Area::Consent);
            return ConsentRecords(transaction)
                .record({newId(), numberOf(mobile), ConsentChange::OptedOut, ConsentSource::Keyword,
                         u"STOP"_s, std::nullopt, clock.now()});
        });
        if (!kept) qFatal("the opt-out was not kept");
    }
};

} // namespace

/// How many are paged, of those who are on call.
class TstOnCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoAskedForNoTextsIsNotCounted()
    {
        StaffedDesk desk;
        QTRY_COMPARE(desk.said(), u"2 people are paged when a caller writes emergency words."_s);
        desk.stops(ruth);
        QTRY_COMPARE(desk.said(), u"One person is paged when a caller writes emergency words."_s);
        desk.stops(sam);
        QTRY_COMPARE(desk.said(), u"Whoever is on call asked not to be texted: emergency words page nobody."
                                  " See Settings, People and roles."_s);
    }
};

QTEST_GUILESS_MAIN(TstOnCall)
#include "tst_on_call.moc"

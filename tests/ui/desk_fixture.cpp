// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"

namespace secondring {

DeskFixture::DeskFixture(double scale, bool onPostgres)
    : store(TestStore::open(onPostgres)), settings(store->store(), clock),
      outbox(store->store(), provider, clock), textBack(store->store(), clock), theme(scale),
      identity(store->folder() + QStringLiteral("/this-desk.json")), reminders(store->store(), clock),
      sequences(store->store(), clock),
      leads(store->store(), clock), desk{store->store(), outbox,   textBack,  settings,  clock,
                                         theme,          identity, reminders, sequences, leads}
{
    clock.set(Timestamp(std::chrono::sys_days{std::chrono::year{2026} / 11 / 20} + std::chrono::hours{10} +
                        std::chrono::minutes{48}));
    theme.choose(Theme::Choice::Light);
    leads.setRules(settings.current());
    QObject::connect(&settings, &SettingsKeeper::changed, &leads, &LeadDesk::setRules);
}

DeskFixture::~DeskFixture() = default;

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/settings/settings_keeper.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/desk_alerts.h"

using namespace Qt::StringLiterals;

namespace secondring {

// What the cards make of the list of the morning.

void DeskAlerts::onDigest(const MorningDigest& digest)
{
    if (digest.people == 0) return;
    auto& shown = cardFor(u"digest"_s, std::nullopt);
    shown.alert.digest = digest;
    move(shown, Alert::Stage::Digest);
}

// It counts down as they are reached, and has nothing to say once nobody is left.
void DeskAlerts::recountDigest()
{
    if (find(u"digest"_s) == nullptr) return;
    auto counted =
        m_desk.store.read([work = WorkTime::of(m_desk.settings.current()), now = m_desk.clock.now()](
                              Transaction& transaction) { return countDigest(transaction, work, now); });
    whenDone(counted, this, [this](const Result<MorningDigest>& digest) {
        auto* shown = find(u"digest"_s);
        if (shown == nullptr || !digest) return;
        if (digest->people == 0) return close(u"digest"_s);
        shown->alert.digest = *digest;
        show();
    });
}

} // namespace secondring

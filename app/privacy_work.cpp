// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/privacy_work.h"

#include "ui/privacy/person_privacy.h"

namespace secondring {

PrivacyWork privacyWork(Store& store, const Clock& clock)
{
    return {[&store, &clock](const RetentionSettings& periods) {
                return store.read([periods, now = clock.now()](Transaction& transaction) {
                    return outlookFor(transaction, periods, now);
                });
            },
            [&store] { return backupsOf(store.location()); }, PrivacyPlaces::byDialog().folder,
            [&store](const QString& folder) { return exportJsonLines(store, folder); }};
}

} // namespace secondring

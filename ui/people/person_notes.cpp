// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/place_records.h"
#include "core/messaging/told_consent.h"
#include "core/settings/desk_identity.h"
#include "ui/people/person_details.h"

namespace secondring {

void PersonDetails::changeConsent(const PhoneNumber& number, ConsentChange what, ConsentHow how,
                                  const QString& words)
{
    const ToldConsent told{number, what, how, words, m_desk.identity.member()};
    change([told, now = m_desk.clock.now()](Transaction& transaction) {
        return noteTold(transaction, told, now);
    });
}

void PersonDetails::notePlace(const PhoneNumber& number, const NotedPlace& place)
{
    change([number, place, who = m_desk.identity.member(), now = m_desk.clock.now()](
               Transaction& transaction) { return PlaceRecords(transaction).note(number, place, who, now); });
}

} // namespace secondring

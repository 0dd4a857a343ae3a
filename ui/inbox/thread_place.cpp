// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_done.h"
#include "core/compliance/known_places.h"
#include "core/compliance/place_records.h"
#include "core/settings/desk_identity.h"
#include "ui/inbox/thread_actions.h"
#include "ui/widgets/place_popover.h"
#include "ui/wording/failure_words.h"

#include <QPointer>

namespace secondring {

void ThreadActions::notePlace(const Conversation& conversation, QWidget* anchor)
{
    const PhoneNumber number = conversation.number;
    auto noted = m_desk.store.read(
        [number](Transaction& transaction) { return PlaceRecords(transaction).of(number); });
    whenDone(noted, this, [this, number, under = QPointer(anchor)](const Result<NotedPlace>& before) {
        if (!before)
            Q_EMIT failed(secondring::sentence(before.error().failure));
        else if (under != nullptr)
            askPlace(number, *before, under);
    });
}

void ThreadActions::askPlace(const PhoneNumber& number, const NotedPlace& before, QWidget* anchor)
{
    askWhereTheyAre(m_desk.theme, anchor, number, before, [this, number, before](const NotedPlace& now) {
        const auto note = [number, &clock = m_desk.clock,
                           who = m_desk.identity.member()](const NotedPlace& place) {
            return [=, &clock](Transaction& transaction) {
                return PlaceRecords(transaction).note(number, place, who, clock.now());
            };
        };
        run(note(now),
            now == NotedPlace{} ? tr("Noted: where their number is from.")
                                : tr("Noted: %1.").arg(written(now)),
            note(before));
    });
}

} // namespace secondring

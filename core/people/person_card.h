// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/compliance/consent_records.h"
#include "core/compliance/recipient_place.h"
#include "core/people/merge_records.h"

#include <QStringList>

namespace secondring {

/// One number of a person, and what went over it.
struct CardNumber {
    PhoneNumber number;
    bool optedOut = false;
    std::optional<PhoneNumber> outAt;   ///< Opted out with this other one: none goes here by itself either.
    std::optional<ConsentGrant> agreed; ///< To more than one answer to a call.
    NotedPlace place;                   ///< Where they said they are.
    std::optional<ConversationId> conversation;
    int calls = 0;
    int missed = 0;
    int textsOut = 0;
    int textsIn = 0;
    QStringList sharedBy; ///< Who else uses it: a family's number.

    bool operator==(const CardNumber&) const = default;
};

/// All that is known of one person, as the panel beside the list shows it.
struct PersonCard {
    Contact contact;
    std::vector<CardNumber> numbers;   ///< The main one first.
    std::vector<ConsentEvent> consent; ///< About any of them, newest first.
    std::optional<ContactMerge> merge; ///< What can be taken apart again.
    QString toldName;                  ///< Where nobody entered a name: what they called themselves.
};

/// Nothing when nobody is known under @p number.
[[nodiscard]] Result<std::optional<PersonCard>> personCard(Transaction& transaction,
                                                           const PhoneNumber& number);

} // namespace secondring

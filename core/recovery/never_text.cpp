// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recovery/never_text.h"

#include "core/messaging/pending_texts.h"
#include "core/people/contact_records.h"

#include <utility>

namespace secondring {

namespace {

Result<ContactProfile> profileOf(Transaction& transaction, const PhoneNumber& number)
{
    const auto contact = ContactRecords(transaction).find(number);
    if (!contact) return Fail(contact.error());
    return *contact ? (*contact)->profile : ContactProfile{};
}

} // namespace

Result<TextedUntil> neverText(Transaction& transaction, const PhoneNumber& number, Timestamp now)
{
    auto profile = profileOf(transaction, number);
    if (!profile) return Fail(profile.error());
    const TextedUntil before{std::exchange(profile->kind, ContactKind::Blocked), now};
    if (const auto saved = ContactRecords(transaction).save(number, *profile, now); !saved)
        return Fail(saved.error());
    const auto waiting = PendingTexts(transaction).cancelTextBacks(number, TextReason::StoppedByPerson, now);
    if (!waiting) return Fail(waiting.error());
    transaction.touch(Area::Calls);
    return before;
}

Result<void> mayBeTextedAgain(Transaction& transaction, const PhoneNumber& number, const TextedUntil& before,
                              Timestamp now)
{
    auto profile = profileOf(transaction, number);
    if (!profile) return Fail(profile.error());
    if (profile->kind != ContactKind::Blocked) return {};
    profile->kind = before.kind == ContactKind::Blocked ? ContactKind::New : before.kind;
    if (auto saved = ContactRecords(transaction).save(number, *profile, now); !saved) return saved;
    transaction.touch(Area::Calls);
    return PendingTexts(transaction).queueAgain(number, TextReason::StoppedByPerson, before.at, now);
}

} // namespace secondring

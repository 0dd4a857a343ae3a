// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminders/morning_digest.h"

#include "core/messaging/conversation_records.h"
#include "core/messaging/outbox_records.h"
#include "core/people/contact_records.h"
#include "core/reminders/day_sheet_records.h"
#include "core/reminders/digest_records.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using namespace std::chrono_literals;

/// Under this name the translations know the sentences of this file.
class MorningDigestWording {
    Q_DECLARE_TR_FUNCTIONS(Digest)
};

/// The text follows its own hour; later it would only repeat what the screen shows.
constexpr std::chrono::hours worthSending{2};

Result<void> queueText(Transaction& transaction, const PhoneNumber& to, const MorningDigest& digest,
                       Timestamp now)
{
    const auto conversation = ConversationRecords(transaction).withNumber(to, now);
    if (!conversation) return Fail(conversation.error());
    return OutboxRecords(transaction)
        .queue({MessageId{newId()},
                *conversation,
                to,
                TextPurpose::Digest,
                wordsOf(digest),
                now,
                now,
                now + worthSending,
                std::nullopt,
                {}});
}

/// Of the one on the team with that mobile; empty when it is the owner's or nobody's.
QString nameOf(const TeamSettings& team, const PhoneNumber& number)
{
    const auto member = std::ranges::find(team.members, number.e164(), &TeamMember::mobile);
    return member == team.members.end() ? QString() : member->name;
}

} // namespace

std::optional<QDate> digestDay(const FollowUpSettings& rules, const WorkTime& work, Timestamp now)
{
    if (!rules.digest || !rules.digestAt.isValid()) return std::nullopt;
    const QDate today = work.local(now).date();
    if (!work.isWorkingDay(today)) return std::nullopt;
    const Timestamp from = work.at(today, rules.digestAt);
    const Timestamp until = std::max(work.at(today, QTime(12, 0)), from + 1h);
    return now >= from && now < until ? std::optional(today) : std::nullopt;
}

// Letters beyond those of a plain text would make it two: the translations keep to them.
QString wordsOf(const MorningDigest& digest)
{
    const QString people =
        digest.people == 1
            ? MorningDigestWording::tr("Good morning. 1 person to get back to")
            : MorningDigestWording::tr("Good morning. %1 people to get back to").arg(digest.people);
    const QString overdue =
        digest.overdue > 0 ? MorningDigestWording::tr(", %1 overdue").arg(digest.overdue) : QString();
    return people + overdue + MorningDigestWording::tr(". Open Second Ring > Today.");
}

Result<MorningDigest> countDigest(Transaction& transaction, const WorkTime& work, Timestamp now)
{
    // As Today lists them: counted in another way, the text would say another number than the list.
    const auto sheet = DaySheetRecords(transaction).ahead(now, work.zone());
    if (!sheet) return Fail(sheet.error());
    return MorningDigest{sheet->toGetBackTo(), static_cast<int>(sheet->overdue.size())};
}

Result<MorningDigest> makeDigest(Transaction& transaction, const Settings& settings, QDate day, Timestamp now)
{
    const auto counted = countDigest(transaction, WorkTime::of(settings), now);
    if (!counted) return Fail(counted.error());
    const MorningDigest& digest = *counted;
    const auto to = PhoneNumber::fromE164(settings.followUp.digestTo);
    if (!to || digest.people == 0) return digest;
    const auto isFirst = DigestRecords(transaction).claim(u"text"_s, day);
    if (!isFirst) return Fail(isFirst.error());
    if (!*isFirst) return digest;
    const auto known = ContactRecords(transaction).noteStaff(*to, nameOf(settings.team, *to), now);
    if (!known) return Fail(known.error());
    if (const auto queued = queueText(transaction, *to, digest, now); !queued) return Fail(queued.error());
    return digest;
}

} // namespace secondring

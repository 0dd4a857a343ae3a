// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/filed_conversation.h"

#include "core/base/code_table.h"
#include "core/people/contact.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int previewLength = 160;

constexpr CodeTable<Conversation::LastKind, 5> kinds{{{{Conversation::LastKind::Call, u"Call"},
                                                       {Conversation::LastKind::Missed, u"Missed"},
                                                       {Conversation::LastKind::In, u"In"},
                                                       {Conversation::LastKind::Out, u"Out"},
                                                       {Conversation::LastKind::Auto, u"Auto"}}}};

} // namespace

QString conversationColumns()
{
    return u"conversation.id, conversation.number,"
           " coalesce((SELECT CASE WHEN lower(contact.name) LIKE lower(chosen.name) || ' %' THEN contact.name"
           "  ELSE chosen.name END FROM number_person AS chosen WHERE chosen.id = lead.person),"
           " nullif(contact.name, ''), "_s +
           onlyNameAt(u"conversation.number"_s, u"conversation.network_name"_s) +
           u", conversation.network_name), conversation.last_at,"
           " conversation.last_kind, conversation.last_words, conversation.waiting_since,"
           " conversation.seen_at, conversation.closed_at, conversation.failed_at,"
           " (SELECT what FROM consent_event WHERE consent_event.number = conversation.number"
           "  AND consent_event.what IN ('OptedOut', 'OptedIn')"
           "  ORDER BY at DESC, what DESC LIMIT 1),"
           " conversation.heat, coalesce(service.value, ''), coalesce(lead.stage, ''),"
           " conversation.snoozed_until, conversation.assigned_to, conversation.draft_at,"
           " conversation.automation_off_at,"
           " (SELECT since FROM automation_pause WHERE automation_pause.number = conversation.number"
           "  AND automation_pause.answered_at IS NULL), coalesce(contact.kind, ''),"
           " CASE WHEN conversation.failed_at IS NULL THEN '' ELSE coalesce((SELECT state FROM message"
           "  WHERE message.conversation = conversation.id"
           "  AND message.state IN ('Held', 'Failed', 'Refused', 'Expired')"
           "  ORDER BY message.state_at DESC, message.id DESC LIMIT 1), '') END,"
           " (SELECT count(*) FROM page_round WHERE page_round.conversation = conversation.id"
           "  AND page_round.acknowledged_at IS NULL),"
           " (SELECT acknowledged_by FROM page_round WHERE page_round.conversation = conversation.id"
           "  AND page_round.acknowledged_at >= conversation.waiting_since"
           "  ORDER BY page_round.acknowledged_at DESC LIMIT 1)"_s;
}

QString conversationTables()
{
    return u"conversation LEFT JOIN contact ON contact.number = conversation.number"
           " LEFT JOIN lead ON lead.id = (SELECT newest.id FROM lead AS newest"
           "  WHERE newest.conversation = conversation.id AND newest.merged_into IS NULL"
           "  ORDER BY CASE WHEN newest.person IS NULL THEN newest.opened_at ELSE newest.changed_at END DESC,"
           "  newest.opened_at DESC, newest.id DESC LIMIT 1)"
           " LEFT JOIN lead_field AS service ON service.lead = lead.id AND service.field = 'service'"_s;
}

Result<Conversation> conversationIn(const Query& row)
{
    const auto number = PhoneNumber::fromE164(row.text(1));
    if (!number) return Fail(number.error());
    Conversation found{ConversationId{row.text(0)}, *number, row.text(2), row.time(3)};
    const QString kind = row.text(4);
    found.lastKind = kinds.valueOf(kind, Conversation::LastKind::Call);
    found.lastWords = row.text(5);
    found.waitingSince = row.maybeTime(6);
    found.seen = !row.isNull(7) || !found.waitingSince;
    found.closed = !row.isNull(8);
    found.lastTextFailed = !row.isNull(9);
    found.optedOut = row.text(10) == u"OptedOut"_s;
    found.heat = static_cast<int>(row.number(11));
    found.service = row.text(12);
    found.stage = row.text(13);
    found.snoozedUntil = row.maybeTime(14);
    found.assignedTo = MemberId{row.text(15)};
    found.draftAt = row.maybeTime(16);
    found.automationOffAt = row.maybeTime(17);
    found.doubtSince = row.maybeTime(18);
    found.isStaff = row.text(19) == u"Staff"_s;
    found.getsNoneByItself = !row.text(19).isEmpty() && !mayBeTextedByItself(contactKindOf(row.text(19)));
    found.mayHaveArrived = row.text(20) == u"Held"_s;
    found.emergencyLeft = row.number(21) > 0;
    if (!row.isNull(22)) found.emergencyTakenBy = MemberId{row.text(22)};
    return found;
}

QString onlyNameAt(const QString& number, const QString& network)
{
    return u"(SELECT CASE WHEN lower(%2) LIKE lower(min(number_person.name)) || ' %' THEN %2"
           " ELSE min(number_person.name) END FROM number_person WHERE number_person.number = %1"
           " HAVING count(*) = 1)"_s.arg(number, network);
}

QString firstWords(const QString& body)
{
    return body.trimmed().section(u'\n', 0, 0).left(previewLength);
}

} // namespace secondring

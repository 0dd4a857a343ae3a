// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/reply_context.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

bool asksForAName(const QString& words)
{
    static const QRegularExpression name(u"\\b(name|nombre|llama)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return words.contains(u'?') && words.contains(name);
}

/// "11:15", "3pm", "2:30 p.m.", "at 4", "a las 3".
bool offersATime(const QString& words)
{
    static const QRegularExpression time(
        u"\\b\\d{1,2}(:\\d{2}|\\s?[ap]\\.?m\\b)|\\b(at|a las?|for)\\s\\d{1,2}\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.contains(time);
}

} // namespace

ReplyContext replyContextOf(const Lead& lead, const VerticalPack& pack, const ThreadBefore& before)
{
    ReplyContext context;
    context.weOfferedATime = offersATime(before.byPerson);
    context.weAskedForAName = asksForAName(before.byPerson);
    context.weWroteSince = before.isByPersonLast;
    context.language = before.inLanguage;
    if (lead.askedFields.isEmpty()) return context;
    const auto asked = std::ranges::find(pack.fields, lead.askedFields.last(), &LeadField::key);
    if (asked == pack.fields.end() || !lead.valueOf(keptAs(*asked)).isEmpty()) return context;
    context.askedField = asked->key;
    context.weAskedForAName = context.weAskedForAName || asked->kind == LeadField::Kind::Name;
    return context;
}

bool toldTheDay(const Lead& lead, const VerticalPack& pack, const MessageId& reply)
{
    if (lead.askedFields.isEmpty()) return false;
    const auto asked = std::ranges::find(pack.fields, lead.askedFields.last(), &LeadField::key);
    if (asked == pack.fields.end() || asked->kind != LeadField::Kind::PreferredTime) return false;
    const KnownField* day = lead.field(commonfield::preferredTime);
    return day != nullptr && day->source == KnownField::Source::Caller && day->message == reply;
}

bool toldTheDayOfAService(const Lead& lead, const Understood& understood)
{
    if (!understood.preferredTime || lead.valueOf(commonfield::service).isEmpty()) return false;
    const PreferredTime& time = understood.preferredTime->value;
    using enum PreferredTime::Relative;
    // "Next week" may be when to ask again.
    const bool isNear = time.relative == Today || time.relative == Tomorrow || time.relative == Weekend;
    return isNear || !time.days.empty() || !time.dateKey.isEmpty();
}

} // namespace secondring

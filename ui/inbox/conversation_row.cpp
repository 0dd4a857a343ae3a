// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_row.h"

#include "ui/inbox/entry_words.h"
#include "ui/leads/lead_words.h"
#include "ui/wording/call_words.h"
#include "ui/wording/person_words.h"
#include "ui/wording/text_words.h"
#include "ui/wording/time_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class ConversationRowWording {
    Q_DECLARE_TR_FUNCTIONS(ConversationRow)
};

constexpr int hottest = 2;

std::optional<TagLook> emergencyTag(const Conversation& row, const std::vector<TeamMember>& team)
{
    if (row.emergencyLeft)
        return TagLook{ConversationRowWording::tr("Emergency"), Tone::Hot, u"triangle-alert"_s};
    if (!row.emergencyTakenBy) return std::nullopt;
    const QString who = nameOf(*row.emergencyTakenBy, team);
    return TagLook{who.isEmpty() ? ConversationRowWording::tr("Emergency, taken")
                                 : ConversationRowWording::tr("Emergency, taken by %1").arg(who),
                   Tone::Warm, u"triangle-alert"_s, ConversationRowWording::tr("Taken")};
}

void addLead(std::vector<TagLook>& tags, const Conversation& row, const std::vector<TeamMember>& team)
{
    const auto emergency = emergencyTag(row, team);
    if (emergency) tags.push_back(*emergency);
    if (row.stage == u"Booked"_s) {
        tags.push_back({ConversationRowWording::tr("Booked"), Tone::Good, {}});
        return;
    }
    const bool open = !row.optedOut && row.stage != u"Lost"_s;
    if (open && row.heat > 0 && !emergency)
        tags.push_back(heatTag(row.heat == hottest ? Heat::Hot : Heat::Warm));
    if (open && !row.service.isEmpty()) tags.push_back({row.service, Tone::Accent, {}});
}

TagLook snoozeTag(Timestamp until, Timestamp now, const TimeWords& times)
{
    const QString day = times.sameDay(until, now) ? QString() : times.inList(until, now) + u' ';
    return {ConversationRowWording::tr("Snoozed until %1").arg(times.moment(until, now)), Tone::Cold,
            u"alarm-clock"_s, day + times.clock(until)};
}

/// Where there is little room, minutes beside hours would cut what they want.
std::chrono::milliseconds wholeHours(std::chrono::milliseconds waiting)
{
    return waiting < 1h ? waiting : std::chrono::round<std::chrono::hours>(waiting);
}

/// Since the call it is about.
bool hasWritten(const Conversation& row)
{
    return row.optedOut || (!row.stage.isEmpty() && row.stage != u"Missed"_s);
}

} // namespace

QString titleOf(const Conversation& row, const QString& homeRegion)
{
    return personWords(row.name, row.number, homeRegion);
}

Face faceOf(const Conversation& row)
{
    if (row.optedOut) return {{}, u"ban"_s, Tone::Cold};
    if (row.lastTextFailed) return {initialsOf(row.name), {}, Tone::Hot};
    if (row.heat == hottest && row.waitingSince) return {initialsOf(row.name), {}, Tone::Hot};
    return {initialsOf(row.name), {}, row.waitingSince ? Tone::Accent : Tone::Cold};
}

QString lastWordsOf(const Conversation& row, const LoggedCall* missed, Timestamp now)
{
    switch (row.lastKind) {
    case Conversation::LastKind::Call:
        return row.lastWords.isEmpty() ? ConversationRowWording::tr("Called") : row.lastWords;
    case Conversation::LastKind::Missed: {
        if (missed != nullptr && missed->reason == Reason::TextedRecently)
            return ConversationRowWording::tr("Missed again, texted not long ago");
        // The row's sign says that it was missed.
        const QString followed = missed != nullptr ? whatFollowed(*missed, now) : QString();
        return followed.isEmpty() ? ConversationRowWording::tr("Missed call") : followed;
    }
    case Conversation::LastKind::In:
        return receivedWords(row.lastWords);
    case Conversation::LastKind::Out:
        return ConversationRowWording::tr("You: %1").arg(sentWords(row.lastWords));
    case Conversation::LastKind::Auto:
        break;
    }
    // Pages and the list of the morning answer nobody.
    if (row.isStaff) return row.lastWords;
    return (hasWritten(row) ? ConversationRowWording::tr("Automatic: %1")
                            : ConversationRowWording::tr("Texted back: %1"))
        .arg(sentWords(row.lastWords));
}

QString assigneeOf(const Conversation& row, const std::vector<TeamMember>& team)
{
    if (row.assignedTo.value.isEmpty()) return {};
    const auto found = std::ranges::find(team, row.assignedTo, &TeamMember::id);
    return found == team.end() ? QString() : found->name;
}

Tone toneOfWaiting(std::chrono::milliseconds waiting)
{
    if (waiting < std::chrono::minutes(10)) return Tone::Cold;
    return waiting < std::chrono::hours(1) ? Tone::Warm : Tone::Hot;
}

std::optional<TagLook> mentionTag(const Conversation& row, const std::vector<TeamMember>& team)
{
    if (!row.mentionedBy) return std::nullopt;
    const QString who = nameOf(*row.mentionedBy, team);
    if (who.isEmpty())
        return TagLook{ConversationRowWording::tr("You are mentioned"), Tone::Warm, u"at-sign"_s};
    return TagLook{ConversationRowWording::tr("%1 mentioned you").arg(who), Tone::Warm, u"at-sign"_s, who};
}

std::vector<TagLook> tagsOf(const Conversation& row, Timestamp now, const std::vector<TeamMember>& team,
                            const QString& zone)
{
    std::vector<TagLook> tags;
    // Who reads that it did not arrive sends it a second time.
    if (row.lastTextFailed && row.mayHaveArrived)
        tags.push_back({words(TextState::Held), Tone::Warm, u"circle-alert"_s});
    else if (row.lastTextFailed)
        tags.push_back({ConversationRowWording::tr("Not delivered"), Tone::Hot, u"circle-alert"_s});
    addLead(tags, row, team);
    if (row.doubtSince)
        tags.push_back({row.optedOut ? ConversationRowWording::tr("Wants texts again?")
                                     : ConversationRowWording::tr("Opted out?"),
                        Tone::Warm, u"circle-alert"_s});
    if (row.snoozedUntil) tags.push_back(snoozeTag(*row.snoozedUntil, now, TimeWords(zoneNamed(zone))));
    if (row.waitingSince && !row.optedOut) {
        const auto waiting = now - *row.waitingSince;
        const Tone tone = row.heat == hottest || row.emergencyLeft ? Tone::Hot : toneOfWaiting(waiting);
        tags.push_back({waitingFor(waiting), tone, u"clock"_s, duration(wholeHours(waiting))});
    }
    if (row.optedOut)
        tags.push_back({ConversationRowWording::tr("Opted out, no more texts"), Tone::Plain, {}});
    else if (row.closed)
        tags.push_back({ConversationRowWording::tr("Done"), Tone::Good, u"check"_s});
    else if (row.isStaff)
        tags.push_back({ConversationRowWording::tr("Staff"), Tone::Cold, {}});
    else if (row.lastKind == Conversation::LastKind::Auto && !row.lastTextFailed && !hasWritten(row))
        tags.push_back({ConversationRowWording::tr("No reply yet"), Tone::Cold, {}});
    if (row.hasDraft()) tags.push_back({ConversationRowWording::tr("Draft"), Tone::Cold, u"pencil"_s});
    return tags;
}

QString spoken(const Conversation& row, const LoggedCall* missed, const RowLight& light)
{
    QStringList parts{titleOf(row, light.homeRegion)};
    const QString words = lastWordsOf(row, missed, light.now);
    const QString plain = lastWordsOf(row, nullptr, light.now);
    if (words != plain) parts << plain; // Nobody sees its sign here.
    parts << words;
    if (const auto mention = mentionTag(row, light.team)) parts << mention->words;
    for (const auto& tag : tagsOf(row, light.now, light.team, light.zone))
        parts << tag.words;
    if (const QString who = assigneeOf(row, light.team); !who.isEmpty())
        parts << ConversationRowWording::tr("given to %1").arg(who);
    if (!row.seen) parts << ConversationRowWording::tr("not opened yet");
    if (row.isReadUnanswered()) parts << ConversationRowWording::tr("read, not answered");
    return parts.join(u", "_s);
}

} // namespace secondring

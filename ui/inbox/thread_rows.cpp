// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/thread_rows.h"

#include "core/messaging/bare_thanks.h"
#include "core/messaging/mention.h"
#include "ui/inbox/entry_words.h"
#include "ui/wording/call_words.h"
#include "ui/wording/follow_words.h"
#include "ui/wording/text_words.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class ThreadRowsWording {
    Q_DECLARE_TR_FUNCTIONS(Thread)
};

using HungUp = QHash<QString, Timestamp>; ///< When each call ended, by its id.

QString iconOf(CallOutcome outcome)
{
    if (outcome == CallOutcome::Voicemail) return u"voicemail"_s;
    if (isMissed(outcome)) return u"phone-missed"_s;
    return isAnswered(outcome) ? u"phone-incoming"_s : u"circle-question-mark"_s;
}

ThreadRow callRow(const LoggedCall& logged, const ThreadLight& light)
{
    ThreadRow row;
    row.kind = ThreadRow::Kind::Notice;
    row.id = logged.call.id.value;
    row.at = logged.call.rangAt;
    row.words = callLine(logged.call, light.times);
    row.icon = iconOf(logged.call.outcome);
    row.tone = isMissed(logged.call.outcome) ? Tone::Hot : Tone::Plain;
    // A text of ours stands below as a bubble and speaks for itself.
    if (logged.call.outcome == CallOutcome::Unknown)
        row.under = certaintyWords(logged.call);
    else if (!logged.text)
        row.under = whatFollowed(logged, light.now);
    return row;
}

/// What sent it, where no person did; a text-back says so itself.
QString senderWords(const std::optional<TextPurpose>& purpose)
{
    if (purpose == TextPurpose::Question) return ThreadRowsWording::tr("Automatic question");
    if (purpose == TextPurpose::SafetyLine) return ThreadRowsWording::tr("Automatic 911 line");
    if (purpose == TextPurpose::FollowUp) return ThreadRowsWording::tr("Automatic follow-up");
    if (purpose == TextPurpose::Reminder) return ThreadRowsWording::tr("Appointment reminder");
    if (purpose == TextPurpose::Page) return ThreadRowsWording::tr("Page to who is on call");
    if (purpose == TextPurpose::Digest) return ThreadRowsWording::tr("Morning list");
    return {};
}

QString laterWords(const FiledText& text, const ThreadLight& light)
{
    return light.times.sameDay(text.dueAt, light.now)
               ? ThreadRowsWording::tr("Goes today at %1").arg(light.times.clock(text.dueAt))
               : ThreadRowsWording::tr("Goes %1").arg(light.times.moment(text.dueAt, light.now));
}

QString quietWords(const FiledText& text, const ThreadLight& light)
{
    const QString words = text.trouble == TextTrouble::QuietHours
                              ? ThreadRowsWording::tr("Waits until %1 (the text service takes none now)")
                              : ThreadRowsWording::tr("Waits until %1 (quiet hours in their time zone)");
    return words.arg(light.times.moment(text.dueAt, light.now));
}

/// What waits and will be called off when its time comes: they asked for no texts meanwhile.
bool willNotGo(const FiledText& text, const ThreadLight& light)
{
    const bool isForThem = text.purpose == TextPurpose::Person || text.purpose == TextPurpose::TextBack ||
                           text.purpose == TextPurpose::Question || text.purpose == TextPurpose::FollowUp ||
                           text.purpose == TextPurpose::Reminder;
    return light.optedOut && isForThem && text.state == TextState::Queued;
}

/// Whoever stopped a text to a vendor did so by saying who they are.
bool wasForNoCaller(const FiledText& text, const ThreadLight& light)
{
    const bool isForCallers = text.purpose == TextPurpose::TextBack ||
                              text.purpose == TextPurpose::Question || text.purpose == TextPurpose::FollowUp;
    return light.getsNone && isForCallers && text.state == TextState::Cancelled &&
           text.reason == TextReason::StoppedByPerson;
}

/// Whether a planned text is still right, which does not go before somebody says so.
void ask(ThreadRow& row)
{
    row.theyWroteSince = true;
    row.under = ThreadRowsWording::tr("Held back: they wrote since. Is it still right?");
}

ThreadRow textRow(const FiledText& text, const HungUp& hungUp, const ThreadLight& light)
{
    ThreadRow row;
    row.kind = text.direction == TextDirection::In ? ThreadRow::Kind::Theirs : ThreadRow::Kind::Ours;
    row.id = text.id.value;
    row.at = text.at;
    row.words = text.direction == TextDirection::In ? receivedWords(text.body) : sentWords(text.body);
    row.delivered = text.state == TextState::Delivered;
    row.lost = isLost(text.state);
    row.waits = text.state == TextState::Queued && text.purpose == TextPurpose::Person;
    row.mayHaveArrived = text.reason == TextReason::Unsettled || text.state == TextState::Sending;
    const bool mayBeThere = row.mayHaveArrived || text.state == TextState::Held;
    row.unsent =
        !mayBeThere && (row.lost || text.state == TextState::Queued || text.state == TextState::Cancelled);
    if (row.waits && text.dueAt > text.at && !willNotGo(text, light)) row.planned = text.dueAt;
    std::optional<Timestamp> ended;
    if (text.call && hungUp.contains(text.call->value)) ended = hungUp.value(text.call->value);
    const bool isHeld = isHeldUp(text, light.now);
    row.under = isHeld ? heldUpWords(text, light.service) : underText(text, ended, light.times);
    if (const QString sender = senderWords(text.purpose); !sender.isEmpty())
        row.under = sender + u" · "_s + row.under;
    // Without words the row says it in their place.
    if (text.pictures > 0 && !text.body.trimmed().isEmpty())
        row.under = picturesWords(text.pictures) + u" · "_s + row.under;
    // While the replies cannot be read nobody knows when it goes.
    if (row.planned && !isHeld)
        row.under =
            text.reason == TextReason::Paused ? waitingWords(text, light.now) : laterWords(text, light);
    row.saidToGo = text.stateAt;
    if (row.planned && text.reason == TextReason::TheyWrote) ask(row);
    if (text.state == TextState::Queued && text.reason == TextReason::QuietHours && text.dueAt > light.now)
        row.under = quietWords(text, light);
    if (willNotGo(text, light)) row.under = ThreadRowsWording::tr("Will not go: they asked not to be texted");
    if (wasForNoCaller(text, light))
        row.under = light.times.clock(text.at) + u" · "_s +
                    ThreadRowsWording::tr("Not sent. They get no automatic texts.");
    return row;
}

ThreadRow entryRow(const ThreadEntry& entry, const ThreadLight& light)
{
    ThreadRow row;
    const bool note = entry.kind == ThreadEntry::Kind::Note;
    row.kind = note ? ThreadRow::Kind::Note : ThreadRow::Kind::Notice;
    row.id = entry.id;
    row.at = entry.at;
    row.icon = entryIcon(entry.kind);
    row.tone = isUrgent(entry.kind) ? Tone::Hot : Tone::Plain;
    row.words = entryWords(entry, light.team, light.times);
    if (!note) {
        row.words += u" · "_s + light.times.clock(entry.at);
        return row;
    }
    for (const Mention& name : mentionsIn(row.words, light.team))
        row.names.emplace_back(static_cast<int>(name.start), static_cast<int>(name.length));
    const QString who = nameOf(entry.who, light.team);
    row.under = ThreadRowsWording::tr("Note for the team") + (who.isEmpty() ? QString() : u" · "_s + who) +
                u" · "_s + light.times.clock(entry.at);
    return row;
}

ThreadRow foldRow(const FoldedTexts& fold, const ThreadLight& light)
{
    ThreadRow row;
    row.kind = ThreadRow::Kind::Fold;
    row.id = foldRowId(fold);
    row.at = fold.last;
    row.icon = fold.open ? u"chevron-up"_s : u"chevron-down"_s;
    row.tone = Tone::Accent;
    row.words = (fold.open ? ThreadRowsWording::tr("%L1 texts, %2 to %3. Fold them")
                           : ThreadRowsWording::tr("%L1 more texts, %2 to %3. Show them"))
                    .arg(fold.texts)
                    .arg(light.times.clock(fold.first), light.times.clock(fold.last));
    return row;
}

ThreadRow dayRow(Timestamp at, const ThreadLight& light)
{
    ThreadRow row;
    row.kind = ThreadRow::Kind::Day;
    row.at = at;
    row.words = light.times.day(at, light.now);
    row.id = u"day-"_s + light.times.day(at, Timestamp());
    return row;
}

ThreadRow optedOutRow(Timestamp at, const QString& how)
{
    ThreadRow row;
    row.id = u"opted-out"_s;
    row.at = at;
    row.icon = u"ban"_s;
    row.words = how.isEmpty()
                    ? ThreadRowsWording::tr("They asked not to be texted. No text goes to this number.")
                    : ThreadRowsWording::tr("%1. No text goes to this number.").arg(how);
    return row;
}

// Two of theirs in the same minute need the time once.
void dropRepeatedTimes(std::vector<ThreadRow>& rows)
{
    for (size_t i = 1; i < rows.size(); ++i) {
        const bool both =
            rows[i].kind == ThreadRow::Kind::Theirs && rows[i - 1].kind == ThreadRow::Kind::Theirs;
        if (both && rows[i].under == rows[i - 1].under) rows[i - 1].under.clear();
    }
}

/// A text planned before they wrote again may say what is no longer so; nobody thinks of it by then.
void askWhereTheyWroteSince(std::vector<ThreadRow>& rows)
{
    std::optional<Timestamp> wrote;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->kind == ThreadRow::Kind::Theirs && !wrote && !saysNothingNew(row->words)) wrote = row->at;
        if (!wrote || !row->planned || row->theyWroteSince || *wrote <= row->saidToGo) continue;
        ask(*row);
    }
}

} // namespace

Timestamp timeOf(const ThreadItem& item)
{
    return threadTimeOf(item);
}

QString idOf(const ThreadItem& item)
{
    if (const auto* call = std::get_if<LoggedCall>(&item)) return call->call.id.value;
    if (const auto* entry = std::get_if<ThreadEntry>(&item)) return entry->id;
    if (const auto* fold = std::get_if<FoldedTexts>(&item)) return fold->id;
    return std::get<FiledText>(item).id.value;
}

QString foldRowId(const FoldedTexts& fold)
{
    return fold.id + u"-fold"_s;
}

std::vector<ThreadRow> threadRows(const std::vector<ThreadItem>& items, const ThreadLight& light)
{
    HungUp hungUp;
    for (const auto& item : items)
        if (const auto* call = std::get_if<LoggedCall>(&item))
            hungUp.insert(call->call.id.value, call->call.endedAt);
    std::vector<ThreadRow> rows;
    rows.reserve(items.size() + 8);
    std::optional<Timestamp> before;
    for (const auto& item : items) {
        const auto at = timeOf(item);
        if (!before || !light.times.sameDay(*before, at)) rows.push_back(dayRow(at, light));
        before = at;
        if (const auto* call = std::get_if<LoggedCall>(&item))
            rows.push_back(callRow(*call, light));
        else if (const auto* entry = std::get_if<ThreadEntry>(&item))
            rows.push_back(entryRow(*entry, light));
        else if (const auto* fold = std::get_if<FoldedTexts>(&item))
            rows.push_back(foldRow(*fold, light));
        else
            rows.push_back(textRow(std::get<FiledText>(item), hungUp, light));
    }
    dropRepeatedTimes(rows);
    askWhereTheyWroteSince(rows);
    if (light.optedOut) rows.push_back(optedOutRow(light.now, light.optedOutHow));
    return rows;
}

} // namespace secondring

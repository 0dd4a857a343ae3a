// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/call_tracker.h"
#include "core/telephony/softphone_hook/hook_book.h"
#include "tests/support/fake_clock.h"

#include <QStringList>

#include <algorithm>

namespace secondring {

/// What a phone says, one word at a time, and the calls that come of it.
struct HookStory {
    explicit HookStory(bool alone = true)
        : book({LineId{QStringLiteral("desk")}, QStringLiteral("US"), alone, std::chrono::seconds(300)})
    {
    }

    void say(HookEvent::Kind kind, const QString& number, const QString& call = {})
    {
        use(book.take({kind, number, {}, call}, clock.now()));
    }
    /// Takes a story such as "ring 4045550123, 8 s, end 4045550123"; "#7" behind a word is the phone's own
    /// name of the call.
    void tell(const QString& story)
    {
        for (const QString& step : story.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            const QStringList words = step.split(u' ');
            if (words.value(1) == QStringLiteral("s")) {
                clock.advance(std::chrono::seconds(words[0].toInt()));
                use(book.due(clock.now()));
                continue;
            }
            QString number;
            QString call;
            for (const QString& word : words.mid(1))
                (word.startsWith(u'#') ? call : number) = word;
            say(hookKindOf(words[0]).value(), number, call);
        }
    }
    void use(const std::vector<LineEvent>& told)
    {
        for (const LineEvent& event : told) {
            events.push_back(event);
            if (const auto* out = std::get_if<RangOut>(&event.what)) dialled.push_back(*out);
            if (const auto* end = std::get_if<Ended>(&event.what)) ends.push_back({event.call, *end});
            if (auto call = tracker.apply(event)) calls.push_back(*call);
        }
    }
    /// "Abandoned 4045550123 8, Answered 4045550123 3": outcome, national number and seconds of every call,
    /// as the last word on it says.
    [[nodiscard]] QString outcomes() const
    {
        static const QStringList names{QStringLiteral("Answered"),  QStringLiteral("AnsweredElsewhere"),
                                       QStringLiteral("Abandoned"), QStringLiteral("NoAnswer"),
                                       QStringLiteral("Busy"),      QStringLiteral("Declined"),
                                       QStringLiteral("Voicemail"), QStringLiteral("Unknown")};
        QStringList all;
        std::vector<CallKey> seen;
        for (const FinishedCall& call : calls) {
            if (std::ranges::find(seen, call.key) != seen.end()) continue;
            seen.push_back(call.key);
            Ended last;
            for (const auto& [key, end] : ends)
                if (key == call.key) last = end;
            const QString number =
                call.caller.number ? call.caller.number->e164().mid(2) : QStringLiteral("-");
            const auto rang = std::chrono::duration_cast<std::chrono::seconds>(call.rangFor());
            all << QStringLiteral("%1 %2 %3")
                       .arg(names[static_cast<int>(last.outcome)], number)
                       .arg(rang.count());
        }
        return all.join(QStringLiteral(", "));
    }

    FakeClock clock;
    HookBook book;
    CallTracker tracker;
    std::vector<LineEvent> events;
    std::vector<FinishedCall> calls;
    std::vector<std::pair<CallKey, Ended>> ends;
    std::vector<RangOut> dialled;
};

} // namespace secondring

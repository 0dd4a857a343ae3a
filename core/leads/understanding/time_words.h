// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace secondring {

/// What a word or a fixed phrase says about time, or about whose time it is.
enum class TimeWord {
    Other,
    Break, ///< The end of a sentence.
    Comma,
    Dash,
    Or, ///< "or", "and", "/".
    Number,
    Ordinal,  ///< "15th"
    MonthDay, ///< "10/18"; value is month * 100 + day.
    Month,
    Day,       ///< value is Qt::DayOfWeek.
    Weekdays,  ///< Monday to Friday.
    Relative,  ///< value is PreferredTime::Relative.
    InDays,    ///< "day after tomorrow"; value is days from today.
    Early,     ///< "as early as possible".
    WeakAsap,  ///< "squeeze me in": as soon as possible, where nothing else is said.
    Part,      ///< value is PreferredTime::PartOfDay.
    TodayPart, ///< "tonight"; value is PreferredTime::PartOfDay.
    Noon,
    AmPm, ///< value is 0 for am, 12 for pm.
    Oclock,
    Ish,
    Minutes, ///< "y media", "half past"; value is minutes after the hour.
    At,      ///< value 1; 0 for the weaker "like", "about".
    After,
    AfterAnchor, ///< "after work"; value is the hour that is taken for it.
    OffAt,       ///< "get off at"
    Before,
    By,
    Until,
    From,
    Between,
    To,
    For,
    OrLater,
    OrEarlier,
    This,
    Next,
    Last,
    Ago,
    Article,
    My,
    In,
    Any,
    Not,
    But,
    Unit,   ///< "weeks", "kids": the number before it is no hour; value is days for a span of days.
    Minute, ///< A unit of minutes; value is minutes.
    Event,
    Holiday,
    EndOf, ///< "end of the month"
    Filler,
    // What is being said about the time.
    Request,
    Works,
    Past, ///< value 2; 1 for a weaker sign.
    Existing,
    Bound, ///< The whole reply is about a visit that is arranged: cancel, confirm, late.
    Reschedule,
    Wait,
    Correct, ///< "no wait": what follows replaces what was said.
    // What points back at a time that was told.
    BeforeThat, ///< "before then"
    AfterThat,  ///< "any time after that"
    Those,      ///< "not those"
    ThatDay,    ///< "that same day"
};

/// One term of a reply: a known phrase, a number, a mark or any other word.
struct TimeTerm {
    TimeWord kind = TimeWord::Other;
    int value = 0;
    int minute = -1;    ///< Of a Number with minutes.
    int half = -1;      ///< Of a Number: 0 for am, 12 for pm, -1 where it is not said.
    bool loose = false; ///< A Number that needs a word before it to be an hour: "330", "3.30".
    bool asked = false; ///< A Break by a question mark.
    int from = 0;       ///< In UTF-16 units of the reply.
    int length = 0;
    QString words; ///< Folded: lower case, no accents, no apostrophes.
};

/// The terms of @p reply in order; of a longer one than 5,000 units only the first 5,000 are read.
[[nodiscard]] std::vector<TimeTerm> timeTerms(QStringView reply);

/// The hour a number word says, "three" or "tres", from 1 to 12.
[[nodiscard]] std::optional<int> hourNamed(QStringView folded);

/// A phrase of the word list, as it is found by its first word.
struct TimePhrase {
    std::vector<QString> words;
    TimeWord kind = TimeWord::Other;
    int value = 0;
};

/// The phrases that start with @p word, longest first.
[[nodiscard]] const std::vector<TimePhrase>& phrasesFrom(const QString& word);
/// The day or part of day @p word is one slip of the finger away from, else empty.
[[nodiscard]] QString nearestTimeWord(const QString& word);

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/watch_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class WatchWording {
    Q_DECLARE_TR_FUNCTIONS(Watching)
};

QString knownSince(const KnownCalls& known)
{
    if (known.calls == 0)
        return WatchWording::tr("The lines cannot tell of any call of that time. There may have been some.");
    const QString found = known.calls == 1 ? WatchWording::tr("One call of that time was found since.")
                                           : WatchWording::tr("%1 calls of that time were found since.")
                                                 .arg(QLocale().toString(known.calls));
    if (known.missed == 0) return found + u' ' + WatchWording::tr("None of them was missed.");
    const QString missed =
        known.missed == 1
            ? WatchWording::tr("One was missed: it is on Today.")
            : WatchWording::tr("%1 were missed: they are on Today.").arg(QLocale().toString(known.missed));
    return found + u' ' + missed;
}

} // namespace

QString unwatchedSentence(Timestamp since, Timestamp now, const TimeWords& times)
{
    return WatchWording::tr("No line has watched since %1. Calls are not noticed and nobody is texted back.")
        .arg(times.moment(since, now));
}

QString watchedElsewhereSentence(const QString& desk)
{
    return desk.isEmpty()
               ? WatchWording::tr("No line watches at this desk. Another one notices calls and texts back.")
               : WatchWording::tr(
                     "No line watches at this desk. Another one (%1) notices calls and texts back.")
                     .arg(desk);
}

QString watchedForUsSentence(const QString& desk)
{
    return desk.isEmpty()
               ? WatchWording::tr("Another desk watches this line. It notices calls and texts back.")
               : WatchWording::tr("Another desk (%1) watches this line. It notices calls and texts back.")
                     .arg(desk);
}

QString watchedAgainSentence(const WatchGap& gap, const KnownCalls& known, Timestamp now,
                             const TimeWords& times)
{
    const QString until = times.sameDay(gap.from, gap.until) ? times.clock(gap.until)
                          : times.sameDay(gap.until, now)    ? times.inSentence(gap.until, now)
                                                             : times.moment(gap.until, now);
    const QString between =
        WatchWording::tr("Calls between %1 and %2 were not watched.").arg(times.moment(gap.from, now), until);
    return between + u' ' + knownSince(known);
}

} // namespace secondring

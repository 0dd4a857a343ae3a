// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/unread_words.h"

#include "core/messaging/unread_replies.h"

#include <QCoreApplication>

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class UnreadWording {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace

QString unreadSentence(Timestamp since, Timestamp now, const TimeWords& times)
{
    const QString when = times.sameDay(since, now) ? times.clock(since) : times.inSentence(since, now);
    return UnreadWording::tr(
               "Replies have not been read since %1, and a STOP may be among them. Until they are read, "
               "nobody who was texted before gets an automatic text. Look at the text service's own page.")
        .arg(when);
}

QString whyItWaits(const FiledText& text)
{
    if (text.reason == TextReason::Paused && text.code == repliesUnreadCode)
        return UnreadWording::tr("Replies cannot be read just now, and a STOP may be among them.");
    return sentence(text.reason);
}

} // namespace secondring

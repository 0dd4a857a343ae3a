// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace secondring {

/// One thing a modem said, whatever way its make has of saying it.
struct ModemSaying {
    enum class What {
        Ring,
        Date, ///< Of a caller-ID block, as are the next three.
        Time,
        Number,
        Name,
        BlockEnded,
        MessageWaiting, ///< The exchange lights the message lamp: voicemail waits …
        NoMessage,      ///< … and puts it out.
        Lifted,         ///< A phone on the line was picked up …
        HungUp,         ///< … and put down.
        Ok,
        Refused,
        InUse,      ///< Another phone has the line.
        Connected,  ///< The modem itself took a call, which it must never do.
        Progress,   ///< Busy, no carrier: of no concern to who only listens.
        OtherWords, ///< An answer, an echo, a field nobody needs.
        Unreadable, ///< Signs no modem sends at this speed.
        TooLong,    ///< A line without an end; the rest of it is left out.
    };

    What what = What::OtherWords;
    QByteArray words; ///< The value of a field, the words themselves; at most one line.
    bool operator==(const ModemSaying&) const = default;
};

} // namespace secondring

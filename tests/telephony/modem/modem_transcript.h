// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/modem/modem_calls.h"

#include <QStringList>

namespace secondring {

/// What a modem said and when, and what is to be understood. Read from a file in tests/data/lines/modem:
/// a sentence, then "home GB", "knows pick-up, voicemail 4", "at 2.6" and the modem's own lines, then
/// "expect".
struct ModemTranscript {
    struct Piece {
        Moment at;
        QByteArray bytes;
    };

    [[nodiscard]] static ModemTranscript read(const QString& path);
    /// What the parser and the rules make of it, in virtual time; @p atOnce bytes are fed at a time.
    [[nodiscard]] QStringList replay(qsizetype atOnce) const;

    QString shows;
    ModemKnowledge knowledge;
    std::vector<Piece> pieces;
    QStringList expected;
};

/// "12.0 ended Unknown Guess"
[[nodiscard]] QString inWords(const ModemNews& news);

} // namespace secondring

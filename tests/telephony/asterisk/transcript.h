// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/line_event.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace secondring {

/// What a telephone system sent, and when: tests/data/lines. A line "@ 2.5" lets 2.5 s pass.
struct TranscriptStep {
    std::chrono::milliseconds after{0};
    QByteArray bytes;
};

/// The steps of the transcript @p name of Asterisk's; its first line only says what it shows.
[[nodiscard]] std::vector<TranscriptStep> transcript(const QString& name);

/// What a line said, a sentence an event, calls named A, B, … as they come: "A rings", "A is +14045550123".
[[nodiscard]] QStringList inWords(const std::vector<LineEvent>& events);

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/outbox_records.h"
#include "ui/wording/time_words.h"

namespace secondring {

/// "Delivered", "Not delivered", "Waiting to go"
[[nodiscard]] QString words(TextState state);
/// What went wrong and what to do next: "This is a landline. Call back instead." Empty for None.
[[nodiscard]] QString sentence(TextTrouble trouble);
/// What is wrong with the text service as such, where no text is at hand: beside a test, on the health page.
[[nodiscard]] QString serviceSentence(TextTrouble trouble);
/// "With a picture or a file: look at it at the text service", beside the words it came with.
[[nodiscard]] QString picturesWords(int pictures);
/// What they wrote, with nothing in it that steers how it is shown. A picture or a file comes without words.
[[nodiscard]] QString receivedWords(const QString& body);
/// What was written to them; a text of spaces says that it is one.
[[nodiscard]] QString sentWords(const QString& body);
/// Why a text did not go, or waits. Empty for None.
[[nodiscard]] QString sentence(TextReason reason);
/// For a text that ended without arriving: "Not delivered. This is a landline. Call back instead."
[[nodiscard]] QString whyNotSent(const FiledText& text);
/// It will not arrive as things are.
[[nodiscard]] bool isLost(TextState state);

/// The line under one of our bubbles: "Text-back · 14 s after hang-up · Delivered". @p hungUp: of the call it
/// answers.
[[nodiscard]] QString underText(const FiledText& text, const std::optional<Timestamp>& hungUp,
                                const TimeWords& times);
/// How long what is being written will be: "78 / 160 · 1 text".
[[nodiscard]] QString lengthWords(int units, int unitsInOnePart, int parts);
/// "Sends as 2 texts because of é". Empty while nothing is to be said.
[[nodiscard]] QString whyLonger(const QStringList& letters, int parts);

} // namespace secondring

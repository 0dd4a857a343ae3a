// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/occasion.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace secondring {

/// Fills {business}, {name}, {phone}, {open}, {until} in @p words. A field with nothing to say takes its
/// punctuation and the space beside it along, so that "Hi {name}, we…" becomes "Hi, we…" and "closed until
/// {open}." becomes "closed."; a business without a name is "the front desk". An unknown field stays as
/// written.
[[nodiscard]] QString filledIn(const QString& words, const QMap<QString, QString>& fields);

/// Fields in @p words that filledIn() does not know, for the settings form and the settings file.
[[nodiscard]] QStringList unknownFieldsIn(const QString& words);

/// Words that come with the program.
struct StandardText {
    QString words;
    QString id; ///< "dental/open@2": what they are called in the proof of a text.
};

/// What @p words that can be edited are called in the proof of a text: "own/open#1f3a90c2" for @p what
/// "own/open". Changes with every word, so that a proof names what stood there then.
[[nodiscard]] QString idByWords(const QString& what, const QString& words);

/// The text-back for @p vertical ("dental", "salon"…) upon @p occasion; the plain one when there is none of
/// its own. Never empty.
[[nodiscard]] StandardText standardText(const QString& vertical, Occasion occasion, bool spanish = false);

} // namespace secondring

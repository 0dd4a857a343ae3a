// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace secondring {

/// The sentence that says how to stop the texts, as it is usually put in English and in Spanish.
[[nodiscard]] QString usualWayOut(bool spanish);

/// Whether @p words, without their fields and the way out, are English rather than Spanish.
[[nodiscard]] bool readsAsEnglish(const QString& words);

/// The way out of @p words, where it is said in English.
[[nodiscard]] std::optional<QString> englishWayOutIn(const QString& words);

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/file_person.h"

namespace secondring {

/// Whether the file says that this person must not be texted. What says nothing plain refuses nothing, and a
/// Yes agrees to nothing.
[[nodiscard]] bool refusesTexts(const FilePerson& person);

/// "Do not text", "No SMS please": a sentence of a note or a category that says nothing else.
[[nodiscard]] bool saysNoTexts(const QString& words);

} // namespace secondring

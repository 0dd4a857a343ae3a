// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace secondring {

/// What a column holds for @p id: nothing for none.
template <typename Id> [[nodiscard]] std::optional<QString> valueOf(const std::optional<Id>& id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

} // namespace secondring

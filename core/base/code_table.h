// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <utility>

namespace secondring {

/// The words an enum is stored under, in the database and in exports. Never change one: add.
template <typename Value, std::size_t Count> struct CodeTable {
    std::array<std::pair<Value, const char16_t*>, Count> rows;

    [[nodiscard]] QString codeOf(Value value) const
    {
        for (const auto& [known, code] : rows) {
            if (known == value) return QString::fromUtf16(code);
        }
        return {};
    }

    [[nodiscard]] Value valueOf(const QString& wanted, Value otherwise) const
    {
        for (const auto& [known, code] : rows) {
            if (wanted == QStringView(code)) return known;
        }
        return otherwise;
    }
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>

namespace secondring {

/// FNV-1a of a name told in parts, folded to so many bits: the same on every computer, as what was learned by
/// it is shipped.
class NameHash {
public:
    NameHash& operator<<(QStringView part)
    {
        for (const QChar unit : part)
            take(unit.unicode());
        take(u' ');
        return *this;
    }
    NameHash& operator<<(int number)
    {
        take(static_cast<std::uint32_t>(number));
        return *this;
    }
    template <unsigned Bits> [[nodiscard]] std::uint32_t bucket() const
    {
        return ((m_hash >> Bits) ^ m_hash) & ((1U << Bits) - 1U);
    }

private:
    void take(std::uint32_t unit) { m_hash = (m_hash ^ unit) * 16'777'619U; }

    std::uint32_t m_hash = 2'166'136'261U;
};

} // namespace secondring

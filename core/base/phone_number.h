// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMetaType>

#include <compare>

namespace secondring {

/// A telephone number in E.164 form. Cannot exist in any other form.
class PhoneNumber {
public:
    /// @p homeRegion is the ISO country whose local habits @p typed may follow; empty when unknown.
    /// Fails with InvalidInput when no number that can be dialled from abroad comes out.
    [[nodiscard]] static Result<PhoneNumber> parse(QStringView typed, QStringView homeRegion);
    /// For what we stored ourselves or a provider sent: "+" and 7 to 15 digits, nothing else is looked at.
    [[nodiscard]] static Result<PhoneNumber> fromE164(QStringView e164);

    [[nodiscard]] const QString& e164() const { return m_e164; }
    [[nodiscard]] QString masked() const; ///< For logs: +1…2671

    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;
    friend std::strong_ordering operator<=>(const PhoneNumber& a, const PhoneNumber& b)
    {
        return a.m_e164.compare(b.m_e164) <=> 0;
    }

private:
    explicit PhoneNumber(QString e164) : m_e164(std::move(e164)) {}

    QString m_e164;
};

/// As people at a desk in @p homeRegion write it: "(404) 555-0123" at home, "+44 7911 123456" for abroad.
[[nodiscard]] QString written(const PhoneNumber& number, QStringView homeRegion);

/// Whether @p region is a country ("US", "GB") whose numbers we can read.
[[nodiscard]] bool isKnownRegion(QStringView region);

} // namespace secondring

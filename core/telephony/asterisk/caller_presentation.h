// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace secondring {

/// What tells whether a caller may be shown, as Asterisk's variables call it.
inline constexpr QByteArrayView presentationVariable{"CALLERID(pres)"};
/// Where FreePBX keeps it before it has every caller shown to its own phones.
inline constexpr QByteArrayView savedPresentationVariable{"CALLINGNUMPRES_SV"};

/// The presentation called @p name ("prohib_not_screened"); -1 of any other word.
[[nodiscard]] int presentationNamed(QByteArrayView name);

/// Whether Asterisk's caller presentation keeps @p number from the desk: Asterisk knows it all the same. One
/// that is not there may only come rings later.
[[nodiscard]] bool isKeptBack(int presentation, const QByteArray& number);

/// Whether the dial plan, when it runs @p app, has its caller's number kept back, or notes that it is.
[[nodiscard]] bool marksKeptBack(const QByteArray& app, const QByteArray& data);

} // namespace secondring

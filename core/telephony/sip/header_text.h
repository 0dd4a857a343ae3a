// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace secondring {

/// Cuts at @p separator, but not inside quoted strings or <...>. Nothing when a quote or bracket is left
/// open.
[[nodiscard]] std::optional<std::vector<QByteArrayView>> cutOutsideQuotes(QByteArrayView text,
                                                                          char separator);

/// Value of a `;name=value` parameter among @p params, name in any case. Quotes are taken off.
[[nodiscard]] std::optional<QByteArray> parameterOf(QByteArrayView params, QByteArrayView name);

/// "a\"b" without its quotes and escapes; anything else as it is.
[[nodiscard]] QByteArray unquoted(QByteArrayView text);

} // namespace secondring

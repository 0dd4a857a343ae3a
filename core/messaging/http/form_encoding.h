// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace secondring {

using FormFields = QList<std::pair<QString, QString>>;

/// name=value&…, all but RFC 3986's unreserved letters as %XX: a space is %20, a plus %2B.
[[nodiscard]] QByteArray formEncoded(const FormFields& fields);

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/caller_id.h"

#include <QByteArray>

#include <vector>

namespace secondring {

/// The header fields of an INVITE that say who calls, each value as it came.
struct IdentityHeaders {
    QByteArray from;
    std::vector<QByteArray> asserted;    ///< P-Asserted-Identity (RFC 3325), all lines.
    std::vector<QByteArray> remoteParty; ///< Remote-Party-ID, as older switches send it.
    std::vector<QByteArray> privacy;     ///< Privacy (RFC 3323).
};

/// Who calls: the first asserted identity with a number, else Remote-Party-ID, else From. A caller who asked
/// to stay unknown is withheld, whatever number the switch let slip.
[[nodiscard]] CallerId callerFrom(const IdentityHeaders& headers, QStringView homeRegion);

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <version>

#if defined(__cpp_lib_expected) && __cpp_lib_expected >= 202211L
#include <expected>
namespace secondring::impl {
using std::expected, std::unexpected;
}
#else
#include <tl/expected.hpp>
namespace secondring::impl {
using tl::expected, tl::unexpected;
}
#endif

namespace secondring {

/// Why something did not happen, in terms a caller can act on.
enum class Failure {
    InvalidInput,
    NotFound,
    Conflict,
    Storage,
    StorageFull,    ///< No room on the disk: keep it in memory and try again.
    StorageDamaged, ///< The file is not a database, or broken inside.
    StorageNewer,   ///< Written by a newer Second Ring.
    StorageAway,    ///< The shared database does not answer: keep it in memory and try again.
    Network,        ///< Nothing can have left this computer: safe to try again.
    Timeout,        ///< No answer; it may or may not have arrived.
    Unauthorized,
    RateLimited,
    Rejected,
};

struct Error {
    Failure failure = Failure::InvalidInput;
    QString
        detail; ///< For the log. Never shown to staff, never holds a full phone number or a customer's words.
    bool operator==(const Error&) const = default;
};

template <typename T> using Result = impl::expected<T, Error>;
using Fail = impl::unexpected<Error>;

[[nodiscard]] inline Fail fail(Failure failure, QString detail)
{
    return Fail(Error{failure, std::move(detail)});
}

} // namespace secondring

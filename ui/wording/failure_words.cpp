// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/failure_words.h"

#include <QCoreApplication>

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class FailureWording {
    Q_DECLARE_TR_FUNCTIONS(Failures)
};

} // namespace

QString sentence(Failure failure)
{
    switch (failure) {
    case Failure::InvalidInput:
        return FailureWording::tr("That cannot be right. Check it and try again.");
    case Failure::NotFound:
        return FailureWording::tr("It is no longer there.");
    case Failure::Conflict:
        return FailureWording::tr("Somebody else changed it at the same time. Look again, then retry.");
    case Failure::Storage:
        return FailureWording::tr(
            "The database could not be read or written. Try again; if that does not help, "
            "restart Second Ring.");
    case Failure::StorageFull:
        return FailureWording::tr("The disk is full. Make room, then try again.");
    case Failure::StorageDamaged:
        return FailureWording::tr("The database is damaged. Restore the last backup.");
    case Failure::StorageNewer:
        return FailureWording::tr("The database belongs to a newer Second Ring. Update this one.");
    case Failure::StorageAway:
        return FailureWording::tr(
            "The shared database does not answer. Check that its computer is on and that the network "
            "works; Second Ring goes on by itself as soon as it is there.");
    case Failure::Network:
        return FailureWording::tr("No connection. Check the internet, then try again.");
    case Failure::Timeout:
        return FailureWording::tr("No answer came. Try again in a moment.");
    case Failure::Unauthorized:
        return FailureWording::tr("Access was refused. Check the password or key in Settings.");
    case Failure::RateLimited:
        return FailureWording::tr("Too much at once. Try again in a minute.");
    case Failure::Rejected:
        return FailureWording::tr("It was refused.");
    }
    return {};
}

} // namespace secondring

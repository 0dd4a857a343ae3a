// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/failure_words.h"

#include <QCoreApplication>

namespace secondring {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Failures", words);
}

} // namespace

QString sentence(Failure failure)
{
    switch (failure) {
    case Failure::InvalidInput:
        return tr("That cannot be right. Check it and try again.");
    case Failure::NotFound:
        return tr("It is no longer there.");
    case Failure::Conflict:
        return tr("Somebody else changed it at the same time. Look again, then retry.");
    case Failure::Storage:
        return tr("It could not be saved. Try again; if that does not help, restart Second Ring.");
    case Failure::StorageFull:
        return tr("The disk is full. Make room, then try again.");
    case Failure::StorageDamaged:
        return tr("The database is damaged. Restore the last backup.");
    case Failure::StorageNewer:
        return tr("The database belongs to a newer Second Ring. Update this one.");
    case Failure::Network:
        return tr("No connection. Check the internet, then try again.");
    case Failure::Timeout:
        return tr("No answer came. Try again in a moment.");
    case Failure::Unauthorized:
        return tr("Access was refused. Check the password or key in Settings.");
    case Failure::RateLimited:
        return tr("Too much at once. Try again in a minute.");
    case Failure::Rejected:
        return tr("It was refused.");
    }
    return {};
}

} // namespace secondring

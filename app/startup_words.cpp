// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startup_words.h"

#include <QCoreApplication>

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class StartupWording {
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

} // namespace

QString whyNotStarted(const Error& error, const Profile& profile)
{
    const StoreLocation database = profile.database();
    // A shared one's place may hold a password: the file that names it does as well.
    const bool isShared = database.engine == StoreLocation::Engine::Postgres;
    const QString file = isShared ? profile.sharedDatabaseFile() : database.place;
    switch (error.failure) {
    case Failure::StorageAway:
        return StartupWording::tr(
                   "The shared database that %1 names does not answer. Check that its computer is on, that "
                   "the network works, and that name and password are right; nothing was changed.")
            .arg(file);
    case Failure::StorageNewer:
        return StartupWording::tr(
                   "%1 was written by a newer Second Ring. Install the newest version and start it again; "
                   "nothing was "
                   "changed.")
            .arg(file);
    case Failure::StorageDamaged:
        return StartupWording::tr(
                   "%1 is damaged and was left as it is. Put a backup in its place, or move it away to begin "
                   "with an "
                   "empty one.")
            .arg(file);
    case Failure::StorageFull:
        return StartupWording::tr(
                   "The disk is full, so %1 cannot be opened. Make room and start again; nothing was lost.")
            .arg(file);
    default:
        return StartupWording::tr(
                   "%1 cannot be opened. Check that this folder can be read and written, then start again. "
                   "(%2)")
            .arg(file, error.detail);
    }
}

QString whyNoProfile(const Error& error)
{
    const QString said =
        error.failure == Failure::NotFound
            ? StartupWording::tr("Second Ring cannot make the folder %1. Let this computer's "
                                 "user write there, or give another folder with --profile.")
            : StartupWording::tr("Second Ring cannot write into %1. Let this computer's user "
                                 "write there, or give another folder with --profile.");
    return said.arg(error.detail);
}

QString whyNotLocked(const Profile& profile)
{
    return StartupWording::tr(
               "Second Ring cannot write into %1. If the disk is full, make room and start again; "
               "nothing was lost.")
        .arg(profile.folder());
}

QString alreadyRunning(const Profile& profile)
{
    return StartupWording::tr(
               "Second Ring is running already on %1. Use that one, or give another folder with --profile.")
        .arg(profile.folder());
}

QString cameFromElsewhere(const Profile& profile, bool asks)
{
    const QString why =
        StartupWording::tr("%1 was last used on another computer. If Second Ring still runs there, "
                           "callers would be texted twice.")
            .arg(profile.folder());
    return why + u' ' +
           (asks ? StartupWording::tr("Has this computer taken its place?")
                 : StartupWording::tr(
                       "If this computer has taken its place, start it once with its window and "
                       "say so, or delete %1.")
                       .arg(profile.computerFile()));
}

} // namespace secondring

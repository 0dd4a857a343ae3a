// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_location.h"

#include <QUuid>

namespace secondring {

/// The folder that holds everything: database, secrets where there is no keychain, log.
class Profile {
public:
    /// Makes @p folder, readable by its owner only; empty: the user's own place. NotFound when it cannot be
    /// made, InvalidInput when it cannot be written; the detail is the folder.
    [[nodiscard]] static Result<Profile> open(const QString& folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString lockFile() const { return m_folder + QStringLiteral("/running.lock"); }
    /// Who sits here: see DeskIdentity.
    [[nodiscard]] QString thisDeskFile() const { return m_folder + QStringLiteral("/this-desk.json"); }
    /// Tells this desk's telephone lines from those of any other desk: the same in every run.
    [[nodiscard]] QUuid deskMark() const;
    /// Whether this folder was copied or moved from another computer than @p computer, which its system's
    /// id names; never where that is empty.
    [[nodiscard]] bool isFromElsewhere(const QByteArray& computer) const;
    /// From now on it is that computer's.
    void claimFor(const QByteArray& computer) const;
    [[nodiscard]] QString computerFile() const { return m_folder + QStringLiteral("/computer"); }
    /// Where telephone programs of this computer find the running program: see HookPlaces.
    [[nodiscard]] QString phonesFile() const { return m_folder + QStringLiteral("/telephones.json"); }
    /// The same of a profile that is not opened; @p folder as for open().
    [[nodiscard]] static QString phonesFileIn(const QString& folder);
    /// Which PINs a SIM card refused: see RefusedPins.
    [[nodiscard]] QString pinsFile() const { return m_folder + QStringLiteral("/refused-pins.json"); }
    /// Until when a line watched, in milliseconds: see DeskWatch.
    [[nodiscard]] QString lastWatchedFile() const { return m_folder + QStringLiteral("/last-watched"); }
    [[nodiscard]] QString logFile() const { return m_folder + QStringLiteral("/second-ring.log"); }
    /// One line, "host=… port=… dbname=… user=… password=…": the PostgreSQL database that several desks
    /// share.
    [[nodiscard]] QString sharedDatabaseFile() const { return m_folder + QStringLiteral("/shared-database"); }
    /// The shared one if that file names one, else a file of this profile's own.
    [[nodiscard]] StoreLocation database() const;
    [[nodiscard]] StoreLocation practiceDatabase() const;

private:
    explicit Profile(QString folder) : m_folder(std::move(folder)) {}

    QString m_folder;
};

} // namespace secondring

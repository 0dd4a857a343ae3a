// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace secondring {

/// Who sits at this very desk, and whether they want to be left in peace. Kept in the profile of this
/// computer, not in the database that desks share.
class DeskIdentity : public QObject {
    Q_OBJECT

public:
    /// @p file is read now; one that is missing or unreadable means nobody.
    explicit DeskIdentity(QString file, QObject* parent = nullptr);

    [[nodiscard]] MemberId member() const { return m_member; }
    /// Writes the file; a desk whose disk is full remembers it until the program ends.
    void sitDown(const MemberId& member);
    /// Whoever sits here is not to be disturbed until then; nullopt ends it. It is theirs: another one who
    /// sits down is disturbed, and it is still in force when they come back.
    [[nodiscard]] std::optional<Timestamp> quietUntil() const;
    void stayQuiet(const std::optional<Timestamp>& until);

Q_SIGNALS:
    void changed();

private:
    void write() const;

    QString m_file;
    MemberId m_member;
    QHash<QString, Timestamp> m_quiet; ///< By member; the empty name: whoever has not said who they are.
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QMenu>
#include <QObject>
#include <QTimer>

namespace secondring {

class DeskIdentity;
class SettingsKeeper;

/// Who sits at this desk, and whether they want to be left in peace: two menus, for the tray and the rail.
class PersonMenus : public QObject {
    Q_OBJECT

public:
    PersonMenus(DeskIdentity& identity, SettingsKeeper& keeper, const Clock& clock,
                QObject* parent = nullptr);

    [[nodiscard]] QMenu* who() { return &m_who; }
    [[nodiscard]] QMenu* quiet() { return &m_quiet; }
    /// "Ruth Lee", or that nobody has said who sits here.
    [[nodiscard]] QString sitsHere() const;
    [[nodiscard]] bool isQuiet() const;

Q_SIGNALS:
    void changed();
    void peopleAsked(); ///< There is nobody to choose from yet.

private:
    void fillWho();
    void fillQuiet();
    void awaitEndOfQuiet();
    [[nodiscard]] Timestamp tomorrow() const;

    DeskIdentity& m_identity;
    SettingsKeeper& m_keeper;
    const Clock& m_clock;
    QMenu m_who;
    QMenu m_quiet;
    QTimer m_quietOver;
};

} // namespace secondring

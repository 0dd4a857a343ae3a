// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk_parts.h"
#include "app/health_board.h"
#include "app/interface_language.h"
#include "app/profile.h"
#include "app/settings_in_force.h"
#include "app/watched_vault.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"

#include <QObject>

#include <memory>

namespace secondring {

class DeskWatch;
class DeskWindow;
class PracticeDay;
class PracticeVault;

/// One desk at work, in practice or in earnest, with its window if there is one. Made anew when the mode
/// changes.
class RunningDesk : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningDesk)

public:
    struct Parts {
        const Profile& profile;
        Store& store;
        SecretVault& vault;
        SettingsKeeper& keeper;
        const Clock& clock;
        bool withWindow = false;
        QByteArray windowPlace; ///< Of the desk before this one; empty: the first.
    };

    explicit RunningDesk(const Parts& parts);
    ~RunningDesk() override;

    void start();
    /// Lines, provider, outbox; stopped() follows within 2 s.
    void stop();
    /// The same for a desk that another follows: its window stays until it is gone.
    void giveWay();
    void showWindow();
    [[nodiscard]] QByteArray windowPlace() const;
    [[nodiscard]] Mode mode() const { return m_mode; }

Q_SIGNALS:
    void quitAsked();
    void stopped();
    void failed(const QString& sentence);

private:
    void leaveOnceFiled();
    void tellPause(const std::vector<TextPause>& pauses);
    void tellUnread(const std::optional<Timestamp>& since);
    void openPracticeStore();
    void startDesk();
    void wireParts();
    void openWindow();
    void startPractice();
    void apply(const Settings& settings);

    const Parts m_parts;
    const Mode m_mode;
    WatchedVault m_vault;
    std::unique_ptr<PracticeVault> m_practiceVault;
    std::unique_ptr<Store> m_practiceStore;
    std::unique_ptr<DeskParts> m_desk;
    HealthBoard m_health;
    std::unique_ptr<DeskWatch> m_watch;
    DeskIdentity m_identity;
    std::unique_ptr<SettingsInForce> m_inForce;
    std::unique_ptr<PracticeDay> m_practice;
    InterfaceLanguage m_language;
    std::unique_ptr<DeskWindow> m_window;
    bool m_hasLeft = false;
};

} // namespace secondring

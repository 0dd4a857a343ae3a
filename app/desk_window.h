// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk_parts.h"
#include "app/health_board.h"
#include "core/settings/desk_identity.h"
#include "core/settings/secret_vault.h"
#include "core/settings/settings_keeper.h"
#include "ui/alerts/desk_alerts.h"
#include "ui/alerts/sound_player.h"
#include "ui/ask_dialog.h"
#include "ui/main_window.h"
#include "ui/settings/settings_desk.h"
#include "ui/theme/theme.h"
#include "ui/tray_icon.h"
#include "ui/window/person_menus.h"

#include <QObject>

#include <memory>

namespace secondring {

class CallsPage;
class HealthPage;
class InboxPage;
class PeoplePage;
class SettingsPage;
class TodayPage;

/// The window of a desk with its pages, cards and tray icon, and what connects them to the desk's parts.
class DeskWindow : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskWindow)

public:
    struct Parts {
        DeskParts& desk;
        HealthBoard& health;
        SettingsKeeper& keeper;
        SecretVault& vault;
        const Clock& clock;
        DeskIdentity& identity;
        Mode mode = Mode::Practice;
    };

    explicit DeskWindow(const Parts& parts);
    ~DeskWindow() override;

    /// Where @p place says; the mode was changed then, and that is what it shows. Empty: in the middle.
    void show(const QByteArray& place);
    [[nodiscard]] QByteArray place() const;
    void hide();
    void bringUp();
    /// Why texting by itself pauses, said everywhere at once; empty when it goes on.
    void showPause(const QString& why);
    /// That no line watches; empty when one does.
    void showUnwatched(const QString& why);
    /// What is known of the time when none did.
    void showWatchedAgain(const QString& words);

Q_SIGNALS:
    void quitAsked();
    void ringOnceAsked();
    void morningAsked();

private:
    [[nodiscard]] Desk deskForPages();
    [[nodiscard]] SettingsDesk settingsDesk();
    void addPages();
    void wirePages();
    void openMode();
    void openLimits();
    void wireAlerts();
    [[nodiscard]] bool dial(const QUrl& address) const;
    void wireNews();
    void wireUrgent();
    void wireTray();
    void showHealth();
    void showSettings(const Settings& settings);
    void onClosed();
    void tellReply(const ConversationId& conversation, const IncomingText& text);

    const Parts m_parts;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    AskDialog m_ask;
    TrayIcon m_tray;
    PersonMenus m_menus;
    SoundPlayer m_sounds;
    std::unique_ptr<DeskAlerts> m_alerts;
    InboxPage* m_inbox = nullptr; ///< The pages belong to the window.
    TodayPage* m_today = nullptr;
    CallsPage* m_calls = nullptr;
    PeoplePage* m_people = nullptr;
    SettingsPage* m_settings = nullptr;
    HealthPage* m_health = nullptr;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/profile.h"
#include "app/running_desk.h"
#include "app/settings_file.h"
#include "app/single_desk.h"
#include "app/termination.h"
#include "core/base/system_clock.h"
#include "core/settings/secret_vault.h"
#include "core/settings/settings_keeper.h"

#include <QObject>

#include <memory>
#include <optional>

namespace secondring {

inline constexpr int exitCheckFailed = 1;
inline constexpr int exitWrongUse = 2;
inline constexpr int exitCannotStart = 3;

/// One run of the program: opens the profile, reads the settings, does what the command line asks.
class Application : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    explicit Application(CommandLine line);
    ~Application() override;

    /// Until the end; the exit code.
    [[nodiscard]] int run();

private:
    /// The exit code when there is nothing left to do.
    [[nodiscard]] std::optional<int> prepare();
    [[nodiscard]] int leaveToFirst() const;
    void tell(const QString& sentence) const;
    void onOpened(const Result<void>& opened);
    [[nodiscard]] bool waitsForDatabase(const Error& error);
    void onLoaded(const Result<void>& loaded);
    void applyFile();
    void keepSecrets(SettingsFile file);
    void keepSettings(const Settings& settings);
    void begin();
    void exportAll();
    /// It texts for real, and knows nothing of other copies.
    [[nodiscard]] bool mustBeAlone() const;
    [[nodiscard]] bool isFromElsewhere() const;
    /// Nobody else texts from a copy of this profile, as far as we can know.
    [[nodiscard]] bool isOurs() const;
    void beginDesk();
    void onSettingsChanged(const Settings& settings);
    void onStopped();
    void end();
    [[nodiscard]] int endCode() const;
    void refuse(const QString& sentence, int code);

    const CommandLine m_line;
    SystemClock m_clock;
    std::optional<Profile> m_profile;
    std::unique_ptr<SingleDesk> m_single;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<SettingsKeeper> m_keeper;
    std::unique_ptr<RunningDesk> m_desk;
    Termination m_termination;
    bool m_isWaiting = false; ///< For a shared database.
    bool m_ending = false;
    bool m_changingMode = false;
};

} // namespace secondring

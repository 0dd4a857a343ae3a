// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk_parts.h"
#include "app/health_board.h"
#include "core/settings/secret_vault.h"
#include "core/settings/settings.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>

namespace secondring {

/// Makes a desk work by given settings, and by changed ones without a restart: only what changed is replaced.
class SettingsInForce : public QObject {
    Q_OBJECT

public:
    SettingsInForce(DeskParts& desk, SecretVault& vault, HealthBoard& health, QObject* parent = nullptr);

    void apply(const Settings& settings);
    /// This password or token was changed in the vault: the line or the text service of it starts anew.
    void applyAgain(const SecretRef& changed);
    /// What a locked keychain did not hand over is asked for again, ever more seldom. Called by the
    /// heartbeat.
    void beat();

private:
    void replaceLines(const std::vector<LineSettings>& before, const std::vector<LineSettings>& now);
    void askPassword(const LineSettings& line);
    void addLine(const LineSettings& line, const Result<QString>& password);
    [[nodiscard]] bool isLocked(const Result<QString>& secret, const SecretRef& ref) const;
    void askAgainLater();
    void replaceProvider(const Settings& settings);
    void useProvider(const Settings& settings, const QString& secret);
    void setRules(const Settings& settings);
    void countOnCall();

    DeskParts& m_desk;
    SecretVault& m_vault;
    HealthBoard& m_health;
    std::optional<Settings> m_applied;
    std::map<QString, int> m_lineRounds; ///< By line: answers of the vault to an earlier round are too late.
    int m_providerRound = 0;
    std::set<QString> m_lockedLines;
    bool m_providerLocked = false;
    std::chrono::seconds m_patience{};
    std::optional<Timestamp> m_askAgainAt;
};

} // namespace secondring

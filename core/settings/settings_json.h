// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace secondring {

/// One thing wrong in a settings file.
struct SettingsMistake {
    int line = 0;     ///< From 1.
    QString key;      ///< "lines[0].transport"
    QString sentence; ///< "must be udp, tcp or tls"
    bool operator==(const SettingsMistake&) const = default;
};

/// A secret found in a settings file, to be put into the vault.
struct GivenSecret {
    enum class From { Environment, File, Plain };

    SecretRef ref;
    From from = From::Plain;
    QString what; ///< Name of the variable, path of the file, or the secret itself.
    int line = 0;
    QString key;
};

/// Words of ours found in a settings file: what is to be said about them, others know.
struct GivenWords {
    int line = 0;
    QString key; ///< "texts.open"
    QString words;
};

struct ReadSettings {
    Settings settings;
    std::vector<GivenSecret> secrets;
    std::vector<SettingsMistake> mistakes; ///< Nothing may be applied unless empty.
    std::vector<GivenWords> words;         ///< In the file's order, without empty ones.
};

/// Reads a settings file on top of @p base: a key not there leaves what is. Pure.
[[nodiscard]] ReadSettings readSettings(const QByteArray& json, const Settings& base);

/// Every text of ours in @p settings, by its key in a settings file.
[[nodiscard]] std::vector<GivenWords> wordsIn(const Settings& settings);

/// A duration as the form has it: a count of the unit its key names.
[[nodiscard]] constexpr int whole(auto duration)
{
    return static_cast<int>(duration.count());
}

/// The same form, complete, without secrets: how settings are stored and shown.
[[nodiscard]] QJsonObject writeSettings(const Settings& settings);

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings_form.h"

#include <QJsonObject>

namespace secondring {

/// The keys of a kind of line, beside those every line has. One pair of functions a kind.
using LineKeys = std::vector<SettingsForm::Key>;

[[nodiscard]] LineKeys keysOf(SettingsForm& form, SipLineSettings& line);
[[nodiscard]] LineKeys keysOf(SettingsForm& form, AsteriskLineSettings& line);
[[nodiscard]] LineKeys keysOf(SettingsForm& form, FritzBoxLineSettings& line);
[[nodiscard]] LineKeys keysOf(SettingsForm& form, CallerIdBoxLineSettings& line);
[[nodiscard]] LineKeys keysOf(SettingsForm& form, ModemLineSettings& line);
[[nodiscard]] LineKeys keysOf(SettingsForm& form, GsmLineSettings& line);
[[nodiscard]] LineKeys keysOf(SettingsForm& form, SoftphoneLineSettings& line);
[[nodiscard]] LineKeys keysOf(SettingsForm& form, ProviderLineSettings& line);

[[nodiscard]] QJsonObject writtenKeys(const SipLineSettings& line);
[[nodiscard]] QJsonObject writtenKeys(const AsteriskLineSettings& line);
[[nodiscard]] QJsonObject writtenKeys(const FritzBoxLineSettings& line);
[[nodiscard]] QJsonObject writtenKeys(const CallerIdBoxLineSettings& line);
[[nodiscard]] QJsonObject writtenKeys(const ModemLineSettings& line);
[[nodiscard]] QJsonObject writtenKeys(const GsmLineSettings& line);
[[nodiscard]] QJsonObject writtenKeys(const SoftphoneLineSettings& line);
[[nodiscard]] QJsonObject writtenKeys(const ProviderLineSettings& line);

[[nodiscard]] QJsonObject writeLine(const LineSettings& line);

/// A server's name or address, without scheme, path or port: those have keys of their own.
[[nodiscard]] std::function<void(const JsonNode&, const QString&)> hostInto(SettingsForm& form,
                                                                            QString& target);
/// A list of short texts.
[[nodiscard]] std::function<void(const JsonNode&, const QString&)> wordsInto(SettingsForm& form,
                                                                             QStringList& target);
/// One of @p codes, in the order of @p target's enum.
template <typename Enum>
[[nodiscard]] std::function<void(const JsonNode&, const QString&)>
oneOf(SettingsForm& form, const QStringList& codes, Enum& target)
{
    return [&form, codes, &target](const JsonNode& node, const QString& name) {
        form.choice(node, name, codes, [&target](int value) { target = static_cast<Enum>(value); });
    };
}

inline constexpr int highestPort = 65'535;

} // namespace secondring

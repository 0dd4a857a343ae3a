// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/micro_sip_connection.h"

#include "core/telephony/softphone_hook/micro_sip_settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

const QString settingsSection = u"Settings"_s;

Result<QByteArray> contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.exists()) return fail(Failure::NotFound, u"there is no such settings file"_s);
    if (!file.open(QIODevice::ReadOnly)) return fail(Failure::Storage, file.errorString());
    return file.readAll();
}

Result<void> replaceContents(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Failure::Storage, file.errorString());
    return {};
}

Result<MicroSipSettings> settingsIn(const QString& path)
{
    return contentsOf(path).and_then(&MicroSipSettings::read);
}

bool hasOurs(const MicroSipSettings& settings)
{
    return std::ranges::any_of(microSipKeys, [&](const auto& each) {
        return isOurCommand(settings.value(settingsSection, QStringView(each.first)).value_or(QString()));
    });
}

Result<void> putCommands(MicroSipSettings& settings, const MicroSipHook& hook)
{
    for (const auto& [name, kind] : microSipKeys) {
        const QStringView key(name);
        const QString before = settings.value(settingsSection, key).value_or(QString());
        const QString command =
            microSipCommand(hook, kind, isOurCommand(before) ? commandAfter(before) : before);
        if (!settings.canHold(command))
            return fail(Failure::InvalidInput, u"the settings file cannot hold the path of this program"_s);
        if (command.size() > MicroSipSettings::longestValue)
            return fail(Failure::Rejected, u"the command at %1 is too long to be run after ours"_s.arg(key));
        settings.write(settingsSection, key, command);
    }
    return {};
}

/// Each key as it stands in @p copy.
void putBack(MicroSipSettings& settings, const std::optional<MicroSipSettings>& copy)
{
    for (const auto& [name, kind] : microSipKeys) {
        const QStringView key(name);
        const QString command = settings.value(settingsSection, key).value_or(QString());
        if (!isOurCommand(command)) continue;
        const QString after = commandAfter(command);
        const auto before = copy ? copy->written(settingsSection, key)
                                 : (after.isEmpty() ? std::nullopt : std::optional(after));
        if (before)
            settings.write(settingsSection, key, *before);
        else
            settings.remove(settingsSection, key);
    }
}

/// Whether nothing changed since our commands were written into @p copy.
bool isCopyWithCommands(MicroSipSettings copy, const MicroSipSettings& now)
{
    for (const auto& [name, kind] : microSipKeys) {
        const QStringView key(name);
        if (!isOurCommand(now.value(settingsSection, key).value_or(QString()))) return false;
        copy.write(settingsSection, key, now.written(settingsSection, key).value_or(QString()));
    }
    return copy.bytes() == now.bytes();
}

} // namespace

QString microSipCopyOf(const QString& file)
{
    return file + u".before-second-ring"_s;
}

Result<void> connectMicroSip(const QString& file, const MicroSipHook& hook,
                             const std::function<bool()>& isRunning)
{
    if (isRunning()) return fail(Failure::Conflict, u"MicroSIP is running"_s);
    auto settings = settingsIn(file);
    if (!settings) return Fail(settings.error());
    const bool isFirstTime = !hasOurs(*settings) || !QFileInfo::exists(microSipCopyOf(file));
    const QByteArray before = settings->bytes();
    if (auto put = putCommands(*settings, hook); !put) return put;
    if (settings->bytes() == before) return {};
    if (isFirstTime) {
        if (auto kept = replaceContents(microSipCopyOf(file), before); !kept) return kept;
    }
    return replaceContents(file, settings->bytes());
}

Result<void> disconnectMicroSip(const QString& file, const std::function<bool()>& isRunning)
{
    if (isRunning()) return fail(Failure::Conflict, u"MicroSIP is running"_s);
    auto settings = settingsIn(file);
    if (!settings) return Fail(settings.error());
    if (!hasOurs(*settings)) return {};
    std::optional<MicroSipSettings> copy;
    if (auto kept = settingsIn(microSipCopyOf(file)); kept && !hasOurs(*kept)) copy = *std::move(kept);
    QByteArray restored;
    if (copy && isCopyWithCommands(*copy, *settings)) {
        restored = copy->bytes();
    } else {
        putBack(*settings, copy);
        restored = settings->bytes();
    }
    if (auto written = replaceContents(file, restored); !written) return written;
    QFile::remove(microSipCopyOf(file));
    return {};
}

bool isMicroSipConnected(const QString& file, const MicroSipHook& hook)
{
    const auto settings = settingsIn(file);
    return settings && std::ranges::all_of(microSipKeys, [&](const auto& each) {
               const QString command =
                   settings->value(settingsSection, QStringView(each.first)).value_or(QString());
               return isOurCommand(command) &&
                      command == microSipCommand(hook, each.second, commandAfter(command));
           });
}

bool reportsMicroSip(const QString& file, int port, const HookToken& token)
{
    const QString to = u" --port %1 --token %2 --"_s.arg(QString::number(port), token.written());
    const auto settings = settingsIn(file);
    return settings && std::ranges::all_of(microSipKeys, [&](const auto& each) {
               const QString command =
                   settings->value(settingsSection, QStringView(each.first)).value_or(QString());
               return isOurCommand(command) && command.contains(to);
           });
}

} // namespace secondring

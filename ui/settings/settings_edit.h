// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings_keeper.h"

#include <functional>

namespace secondring {

/// Saves one change after the other, so that two quick ones are both kept. Refuses what could not be read
/// back.
class SettingsEdit : public QObject {
    Q_OBJECT

public:
    explicit SettingsEdit(SettingsKeeper& keeper, QObject* parent = nullptr);

    /// As they will be once everything is saved.
    [[nodiscard]] const Settings& wanted() const { return m_wanted; }
    void change(const std::function<void(Settings&)>& change);

Q_SIGNALS:
    void saved();
    void failed(const QString& sentence);
    /// In force now, whoever changed them.
    void changed(const secondring::Settings& settings);

private:
    void save();
    void onKeeperChanged(const Settings& settings);

    SettingsKeeper& m_keeper;
    Settings m_wanted;
    bool m_saving = false;
    bool m_again = false;
};

} // namespace secondring

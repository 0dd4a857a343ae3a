// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "core/store/store.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

namespace secondring {

/// The settings in force. Everyone reads them here; a form saves a changed copy.
class SettingsKeeper : public QObject {
    Q_OBJECT

public:
    SettingsKeeper(Store& store, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const Settings& current() const { return m_current; }
    [[nodiscard]] QFuture<Result<void>> load();
    /// On disk first, then in force.
    [[nodiscard]] QFuture<Result<void>> save(const Settings& settings);

Q_SIGNALS:
    void changed(const secondring::Settings& settings);

private:
    void takeOver(const QJsonObject& sections);

    Store& m_store;
    const Clock& m_clock;
    Settings m_current;
};

} // namespace secondring

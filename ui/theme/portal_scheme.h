// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/token.h"

#include <QDBusVariant>
#include <QObject>

namespace secondring {

/// Asks the XDG Desktop Portal for light or dark, without waiting. For Qt before 6.5, which does not.
class PortalScheme : public QObject {
    Q_OBJECT

public:
    explicit PortalScheme(QObject* parent = nullptr);

    void ask();

Q_SIGNALS:
    void answered(secondring::Scheme scheme);

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/token.h"

#include <QObject>

namespace secondring {

/// Whether the desktop asks for light or dark, and when that changes.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr);

    [[nodiscard]] Scheme current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    void take(Scheme scheme);

    Scheme m_current = Scheme::Light;
};

} // namespace secondring

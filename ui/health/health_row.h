// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/health.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace secondring {

class Avatar;
class Tag;
class Words;

/// How one thing is doing, and what to do about it.
class HealthRow : public QWidget {
    Q_OBJECT

public:
    HealthRow(const Theme& theme, QWidget* parent);

    void showHealth(const Health& health, bool first);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Avatar* m_face;
    Words* m_of;
    Words* m_sentence;
    Tag* m_state;
    bool m_first = true;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/health.h"
#include "ui/page.h"
#include "ui/theme/theme.h"

#include <QList>

class QScrollArea;
class QVBoxLayout;

namespace secondring {

class Card;
class EmptyState;
class HealthRow;
class PageHead;

/// How everything the program watches is doing, worst first, with the next step.
class HealthPage : public Page {
    Q_OBJECT

public:
    explicit HealthPage(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Health"); }
    [[nodiscard]] QString icon() const override { return {}; }

    void setHealth(const std::vector<secondring::Health>& health);

Q_SIGNALS:
    void settingsAsked();

private:
    const Theme& m_theme;
    PageHead* m_head;
    Card* m_card;
    QVBoxLayout* m_rows;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    QList<HealthRow*> m_shown;
};

} // namespace secondring

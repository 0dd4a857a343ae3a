// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/team_settings.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace secondring {

/// One person in the list of who works here. Alt and an arrow key move the person in the order of being
/// paged.
class MemberRow : public QAbstractButton {
    Q_OBJECT

public:
    MemberRow(const Theme& theme, QWidget* parent);

    /// @p place on the ladder from 1; 0 for somebody who is not on call.
    void showMember(const TeamMember& member, int place, const QString& region);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void moved(int by); ///< -1 up, 1 down.

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_line;
    QString m_place;
};

} // namespace secondring

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

    struct Paging {
        int place = 0;         ///< On the ladder from 1; 0 for somebody who is not paged.
        bool optedOut = false; ///< On call, and asked for no texts.
    };
    void showMember(const TeamMember& member, const Paging& paging, const QString& region);
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

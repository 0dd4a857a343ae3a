// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace secondring {

/// A small icon among words. Only decoration: the words beside it say the same.
class IconMark : public QWidget {
    Q_OBJECT

public:
    IconMark(const Theme& theme, QString icon, Token ink, QWidget* parent = nullptr, int size = 14);

    void showIcon(const QString& icon, Token ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    Token m_ink;
    int m_size;
};

} // namespace secondring

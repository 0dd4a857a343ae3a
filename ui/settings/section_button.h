// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace secondring {

/// One section in the list at the side.
class SectionButton : public QAbstractButton {
    Q_OBJECT

public:
    SectionButton(const Theme& theme, QString icon, const QString& words, QWidget* parent);

    /// Its icon alone, where there is no room for more.
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    bool m_folded = false;
};

} // namespace secondring

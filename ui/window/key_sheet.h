// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QGridLayout;

namespace secondring {

/// Every key of the program on one sheet. Opened by "?", closed by any key.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    explicit KeySheet(const Theme& theme, QWidget* parent);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Key {
        QString keys; ///< "J" or "Ctrl Enter"
        QString does;
    };
    [[nodiscard]] QWidget* column(const QString& title, const std::vector<Key>& keys);

    const Theme& m_theme;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QBoxLayout;

namespace secondring {

/// Every key of the program on one sheet. Opened by "?", closed by any key.
class KeySheet : public QDialog {
    Q_OBJECT

public:
    /// @p pages: how many there are in the rail.
    KeySheet(const Theme& theme, int pages, QWidget* parent);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Key {
        QString keys; ///< "J" or "Ctrl Enter"
        QString does;
    };
    struct Part {
        QString name;
        QString title;
        std::vector<Key> keys;
    };
    [[nodiscard]] static Part everywhere(int pages);
    [[nodiscard]] static Part inbox();
    [[nodiscard]] static Part writing();
    [[nodiscard]] static Part today();
    [[nodiscard]] static Part calls();
    [[nodiscard]] static Part people();
    [[nodiscard]] QBoxLayout* stacked(const std::vector<Part>& parts);
    [[nodiscard]] QWidget* part(const Part& part);

    const Theme& m_theme;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace secondring {

/// How much of the day's list is done: a bar and "2 of 7".
class DayProgress : public QWidget {
    Q_OBJECT

public:
    explicit DayProgress(const Theme& theme, QWidget* parent = nullptr);

    void showProgress(int done, int all);
    /// Only in words, where there is no room for a bar.
    void setNarrow(bool narrow);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_done = 0;
    int m_all = 0;
    bool m_isNarrow = false;
};

} // namespace secondring

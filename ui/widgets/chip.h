// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace secondring {

/// One of a row of filters: pressed in, or not.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const Theme& theme, const QString& words, QWidget* parent = nullptr);

    /// Behind the words; nothing when 0.
    void setCount(int count);
    void setWords(const QString& words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString words() const;
    void sayWords();

    const Theme& m_theme;
    int m_count = 0;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/wording/line_words.h"

#include <QAbstractButton>

namespace secondring {

/// The line's state in words with a dot, at the foot of the rail. Click: how everything is doing.
class LineLight : public QAbstractButton {
    Q_OBJECT

public:
    LineLight(const Theme& theme, QWidget* parent);

    void showLine(const RailWords& line);
    /// What stands there: a long name is cut, how the line is doing is not.
    [[nodiscard]] const QString& shown() const { return m_shown; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int linesOf(const QString& words) const;
    [[nodiscard]] QString fitted(const RailWords& line) const;

    const Theme& m_theme;
    QString m_shown;
    Health::State m_state = Health::State::Working;
};

} // namespace secondring

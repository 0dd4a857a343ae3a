// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace secondring {

class Button;
class Words;

/// What a line is relied on for, and the way to its check.
class CheckBanner : public QFrame {
    Q_OBJECT

public:
    CheckBanner(const Theme& theme, QWidget* parent);

    void showLine(const LineSettings& line);

Q_SIGNALS:
    void checkAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Token m_ground = Token::Panel;
    Words* m_words;
    Button* m_check;
};

} // namespace secondring

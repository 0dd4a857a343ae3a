// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace secondring {

class Button;
class FormRow;

/// What few need: put away behind "More".
class MoreBox : public QWidget {
    Q_OBJECT

public:
    MoreBox(const Theme& theme, QWidget* parent);

    FormRow* addRow(const QString& label, QWidget* input, const QString& hint = {});
    void setOpen(bool open);

private:
    const Theme& m_theme;
    Button* m_button;
    QWidget* m_inside;
    QVBoxLayout* m_rows;
};

} // namespace secondring

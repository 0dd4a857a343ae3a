// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ask.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace secondring {

/// The dialog a question is asked in. Escape and Enter are the safe answer unless the button is chosen.
class QuestionDialog : public QDialog {
    Q_OBJECT

public:
    QuestionDialog(const Theme& theme, const Question& question, QWidget* parent);
};

/// Asks in a dialog over @p window.
class AskDialog final : public Ask {
public:
    AskDialog(const Theme& theme, QWidget* window) : m_theme(theme), m_window(window) {}

    [[nodiscard]] bool confirm(const Question& question) override;

private:
    const Theme& m_theme;
    QWidget* m_window;
};

} // namespace secondring

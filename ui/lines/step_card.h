// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/check_step.h"
#include "ui/theme/theme.h"
#include "ui/wording/line_check_words.h"

#include <QFrame>

namespace secondring {

class Button;
class Words;

/// One test call of the line check: its number or mark, what to do and what was seen, and its buttons.
class StepCard : public QFrame {
    Q_OBJECT

public:
    StepCard(const Theme& theme, int number, QWidget* parent);

    void showStep(const CheckStep& step, bool isCurrent, const CheckedLine& line);
    /// The keyboard goes to what is to be pressed next.
    void takeFocus();

Q_SIGNALS:
    void callNow();
    void callDone();
    void deskRangAlone();
    void notMine();
    void skipped();
    void again();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* addButton(const QString& name);
    void showButtons(const CheckStep& step, bool isCurrent);

    const Theme& m_theme;
    const int m_number;
    StepState m_state = StepState::Ahead;
    bool m_isCurrent = false;
    Words* m_title;
    Words* m_sentence;
    QWidget* m_buttons;
    Button* m_call;
    Button* m_done;
    Button* m_alone;
    Button* m_notMine;
    Button* m_skip;
    Button* m_again;
};

} // namespace secondring

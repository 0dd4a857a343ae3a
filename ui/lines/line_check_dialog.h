// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/line_checking.h"
#include "ui/settings/settings_desk.h"
#include "ui/wording/line_check_words.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace secondring {

class Button;
class Card;
class FormRow;
class StepCard;
class TextField;
class Words;

/// Guides a person through the test calls of one line, live, and says what the line can be relied on for.
/// Does not block the desk.
class LineCheckDialog : public QDialog {
    Q_OBJECT

public:
    LineCheckDialog(const SettingsDesk& desk, const LineSettings& line, QWidget* parent);
    ~LineCheckDialog() override;
    Q_DISABLE_COPY_MOVE(LineCheckDialog)

    [[nodiscard]] LineChecking& checking() { return *m_checking; }
    [[nodiscard]] const LineId& lineId() const { return m_line.id; }

Q_SIGNALS:
    /// Closed, with what was found so far.
    void concluded(const secondring::LineCheckResult& result);

private:
    void addHead(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void addStrange(QVBoxLayout* column);
    void addVerdict(QVBoxLayout* column);
    void connectStep(StepCard* card, TestCall call);
    void callFrom(const QString& typed);
    void expect(const PhoneNumber& number);
    void callNow();
    void showState();
    void bringIntoView(QWidget* part);
    /// Where the keyboard was in a step, it goes on with the current one.
    void keepFocus(const QWidget* focused, const CheckStep* current);
    void showStrange();
    void showVerdict();

    const SettingsDesk m_desk;
    const LineSettings m_line;
    const CheckedLine m_words;
    QScrollArea* m_scroll;
    LineChecking* m_checking;
    Words* m_state;
    TextField* m_number;
    FormRow* m_numberRow;
    std::vector<StepCard*> m_steps;
    QWidget* m_strangeBar;
    Words* m_strange;
    Card* m_verdict;
    Words* m_verdictTitle;
    Words* m_verdictWords;
    QWidget* m_ways;
    std::optional<PhoneNumber> m_from; ///< Whose calls are test calls.
    std::optional<TestCall> m_shown;
    Button* m_close = nullptr;
};

} // namespace secondring

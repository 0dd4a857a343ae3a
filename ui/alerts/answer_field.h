// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace secondring {

class Button;
class Words;

/// Answers a text from a card. Takes the keyboard only when it is clicked; what could not be sent stays in
/// it.
class AnswerField : public QWidget {
    Q_OBJECT

public:
    AnswerField(const Theme& theme, QWidget* parent);

    void setWho(const QString& who);
    [[nodiscard]] bool isWritingIn() const;
    void showSending();
    /// What stands in it has not left.
    void showFailed();
    /// Why; empty: nothing is known against it.
    void showTrouble(const QString& why);
    void clear();

Q_SIGNALS:
    void clicked(); ///< The window may take the focus now.
    void begun();   ///< The first words stand in it.
    void sent(const QString& words);
    void finished(); ///< It has left: the keyboard may go back to where it was.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void send();

    QLineEdit* m_line;
    Button* m_send;
    Words* m_why;
    bool m_isBegun = false;
};

} // namespace secondring

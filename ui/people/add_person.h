// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"
#include "ui/desk.h"

#include <QWidget>

class QLineEdit;

namespace secondring {

class Button;
class Words;

/// Takes down somebody new: a number, and a name if it is known.
class AddPerson : public QWidget {
    Q_OBJECT

public:
    AddPerson(const Desk& desk, QWidget* parent);

    /// @p typed: what was looked for in vain; a number or a name.
    void start(const QString& typed);

Q_SIGNALS:
    void added(const secondring::PhoneNumber& number);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add();
    void say(const QString& mistake);

    const Desk m_desk;
    QLineEdit* m_number;
    QLineEdit* m_name;
    Words* m_mistake;
    Button* m_add;
    Button* m_cancel;
};

} // namespace secondring

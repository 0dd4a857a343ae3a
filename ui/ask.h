// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace secondring {

/// What a person is asked before something that is hard to take back.
struct Question {
    QString title;
    QString sentence;
    QString yes; ///< What the button does: "Never text them".
};

/// Asks the person at the desk and waits for the answer. Tests answer themselves.
class Ask {
public:
    Ask() = default;
    Ask(const Ask&) = delete;
    Ask& operator=(const Ask&) = delete;
    Ask(Ask&&) = delete;
    Ask& operator=(Ask&&) = delete;
    virtual ~Ask() = default;

    [[nodiscard]] virtual bool confirm(const Question& question) = 0;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/bar.h"

namespace secondring {

class Button;
class Words;

/// Under a thread whose last words may be an opt-out, or of somebody opted out a wish to come back: says that
/// nothing is sent by itself, and takes a person's answer.
class DoubtBar : public Bar {
    Q_OBJECT

public:
    explicit DoubtBar(const Theme& theme, QWidget* parent = nullptr);
    /// @p optedOut: asks whether they come back, else whether they go.
    void askOf(bool optedOut);

Q_SIGNALS:
    void answered(bool optedOut);
    void wishAnswered(bool comesBack);

private:
    Words* m_words;
    Button* m_out;
    Button* m_stays;
    Button* m_back;
    Button* m_staysOut;
};

} // namespace secondring

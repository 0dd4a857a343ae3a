// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bar.h"

namespace secondring {

class Words;

/// Over every page while texting by itself pauses: why, until when, and one click to go on.
class PauseBar : public Bar {
    Q_OBJECT

public:
    explicit PauseBar(const Theme& theme, QWidget* parent = nullptr);

    /// Hidden when @p why is empty.
    void showPause(const QString& why);

Q_SIGNALS:
    void goOnAsked();
    void limitsAsked();

private:
    QWidget* button(const Theme& theme, const QString& words, const QString& name, void (PauseBar::*asked)());

    Words* m_words;
};

} // namespace secondring

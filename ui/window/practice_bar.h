// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bar.h"

namespace secondring {

/// Says that this is practice, and lets one practise. The only place that does.
class PracticeBar : public Bar {
    Q_OBJECT

public:
    explicit PracticeBar(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void ringOnceAsked();
    void morningAsked();
    void goLiveAsked();

private:
    QWidget* button(const Theme& theme, const QString& words, const QString& icon, const QString& name,
                    void (PracticeBar::*asked)());
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bar.h"

namespace secondring {

class Words;

/// Over every page while whoever sits here may not change what it shows: why nothing can be pressed.
class LookBar : public Bar {
    Q_OBJECT

public:
    explicit LookBar(const Theme& theme, QWidget* parent = nullptr);

    /// Hidden when @p why is empty.
    void showWhy(const QString& why);

private:
    Words* m_words;
};

} // namespace secondring

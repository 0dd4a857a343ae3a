// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bar.h"

namespace secondring {

class Words;

/// Over every page while no line watches in opening hours: since when, and one click to what is wrong.
class WatchBar : public Bar {
    Q_OBJECT

public:
    explicit WatchBar(const Theme& theme, QWidget* parent = nullptr);

    /// Hidden when @p why is empty.
    void showUnwatched(const QString& why);

Q_SIGNALS:
    void healthAsked();

private:
    Words* m_words;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/latest_replies.h"
#include "ui/widgets/card.h"

namespace secondring {

class Button;
class Words;

/// What somebody wrote, on their card: the latest of it, and how much there is besides.
class ReplyBubble : public Card {
    Q_OBJECT

public:
    ReplyBubble(const Theme& theme, QWidget* parent);

    /// In a bubble of @p width, their words in @p mostLines.
    void showReplies(const LatestReplies& replies, int width, int mostLines);

Q_SIGNALS:
    void open();

private:
    const Theme& m_theme;
    Button* m_more;
    Words* m_words;
};

} // namespace secondring

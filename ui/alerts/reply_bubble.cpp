// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/reply_bubble.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace secondring {

ReplyBubble::ReplyBubble(const Theme& theme, QWidget* parent)
    : Card(theme, parent), m_theme(theme), m_more(new Button(theme, Button::Kind::Link, {}, this)),
      m_words(new Words(theme, Type::Bubble, Token::Ink, {}, this))
{
    setSurface({Token::Background, Token::Line, 10});
    m_more->setObjectName(u"earlierTexts"_s);
    m_more->setSize(Button::Size::Compact);
    m_more->setFocusPolicy(Qt::NoFocus);
    m_words->setObjectName(u"alertReply"_s);
    m_words->setFlow(Words::Flow::Paragraph);
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    inside->setSpacing(0);
    inside->addWidget(m_more, 0, Qt::AlignLeft);
    inside->addWidget(m_words);
    connect(m_more, &QAbstractButton::clicked, this, &ReplyBubble::open);
}

void ReplyBubble::showReplies(const LatestReplies& replies, int width, int mostLines)
{
    const auto edges = layout()->contentsMargins();
    const int room = width - edges.left() - edges.right();
    const LatestReplies shown = fittedTo(replies, mostLines, [this, room](const QString& words) {
        return TextBlock(m_theme, Type::Bubble, words, {room}).lines();
    });
    m_words->setText(shown.words());
    m_words->setAlignment((shown.words().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) |
                          Qt::AlignAbsolute);
    m_more->setText(tr("%1 more").arg(QLocale().toString(shown.earlier)));
    m_more->setAccessibleName(tr("%1 more in the conversation").arg(QLocale().toString(shown.earlier)));
    m_more->setVisible(shown.earlier > 0);
    setVisible(!replies.isEmpty());
}

} // namespace secondring

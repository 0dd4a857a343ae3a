// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preview_bubble.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/text_block.h"

namespace secondring {

PreviewBubble::PreviewBubble(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PreviewBubble::showWords(const QString& words)
{
    m_words = words;
    setAccessibleName(tr("The caller reads: %1").arg(words));
    updateGeometry();
    update();
}

QSize PreviewBubble::sizeHint() const
{
    const int width = m_theme.px(340);
    return {width, heightForWidth(width)};
}

int PreviewBubble::heightForWidth(int width) const
{
    const TextBlock block(m_theme, Type::Bubble, m_words, {width - 2 * m_theme.px(14)});
    return block.height() + 2 * m_theme.px(9);
}

void PreviewBubble::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const TextBlock block(m_theme, Type::Bubble, m_words, {width() - 2 * m_theme.px(14)});
    QRect box(0, 0, std::min(block.width() + 2 * m_theme.px(14), width()),
              block.height() + 2 * m_theme.px(9));
    box = mirrored(painter, rect(), box);
    paintSurface(painter, m_theme, box, {Token::Bubble, std::nullopt, 14});
    block.paint(painter, {box.x() + m_theme.px(14), m_theme.px(9)}, m_theme.color(Token::OnBubble));
}

} // namespace secondring

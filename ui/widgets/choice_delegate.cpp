// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_delegate.h"

#include "ui/widgets/paint.h"

#include <algorithm>

namespace secondring {

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const bool here = option.state.testFlag(QStyle::State_Selected);
    if (here) paintSurface(*painter, m_theme, option.rect, {Token::AccentSoft, {}, 6});
    QRect box = option.rect.adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
    const QString icon = index.data(IconRole).toString();
    if (!icon.isEmpty()) {
        const QRect mark(box.left(), box.top(), m_theme.px(16), box.height());
        paintIcon(*painter, m_theme, mirrored(*painter, option.rect, mark),
                  {icon, here ? Token::AccentInk : Token::Ink2, 15});
        box.setLeft(box.left() + m_theme.px(24));
    }
    const QString detail = index.data(DetailRole).toString();
    const int room = detail.isEmpty() ? 0 : widthOf(m_theme, Type::Small, detail) + m_theme.px(12);
    const QRect end(box.right() - room + 1, box.top(), room, box.height());
    box.setRight(box.right() - room);
    const Token ink = here ? Token::AccentInk : Token::Ink;
    paintLine(*painter, m_theme, mirrored(*painter, option.rect, box), index.data(Qt::DisplayRole).toString(),
              {Type::Body, ink});
    if (room > 0)
        paintLine(*painter, m_theme, mirrored(*painter, option.rect, end), detail,
                  {Type::Small, here ? Token::AccentInk : Token::Ink2, Qt::AlignTrailing | Qt::AlignVCenter});
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const QString detail = index.data(DetailRole).toString();
    int width = m_theme.px(20) + widthOf(m_theme, Type::Body, index.data(Qt::DisplayRole).toString()) + 2;
    if (!index.data(IconRole).toString().isEmpty()) width += m_theme.px(24);
    if (!detail.isEmpty()) width += widthOf(m_theme, Type::Small, detail) + m_theme.px(12);
    return {std::max(width, m_theme.px(200)), m_theme.px(rowHeight)};
}

} // namespace secondring

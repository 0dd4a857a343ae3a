// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "core/base/short_name.h"

namespace secondring {

QString initialsOf(const QString& name)
{
    QString initials;
    for (const QString& part : ownNamesIn(name))
        if (part.front().isLetter()) initials += part.front().toUpper();
    if (initials.size() > 2) initials.remove(1, initials.size() - 2); // First and last.
    return initials.isEmpty() ? QStringLiteral("?") : initials;
}

void paintFace(QPainter& painter, const Theme& theme, const QRect& box, const Face& face)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(softOf(face.tone)));
    painter.drawEllipse(box);
    if (face.edged) {
        auto edge = theme.color(inkOf(face.tone));
        edge.setAlphaF(0.55F);
        painter.setPen(QPen(edge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
    if (!face.icon.isEmpty())
        paintIcon(painter, theme, box, {face.icon, inkOf(face.tone), 16});
    else
        paintLine(painter, theme, box, face.initials, {Type::Strong, inkOf(face.tone), Qt::AlignCenter});
}

Avatar::Avatar(const Theme& theme, int size, QWidget* parent) : QWidget(parent), m_theme(theme), m_size(size)
{
    setFixedSize(sizeHint());
}

void Avatar::showFace(const Face& face)
{
    if (face == m_face) return;
    m_face = face;
    update();
}

QSize Avatar::sizeHint() const
{
    return {m_theme.px(m_size), m_theme.px(m_size)};
}

void Avatar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintFace(painter, m_theme, rect(), m_face);
}

} // namespace secondring

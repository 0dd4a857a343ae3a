// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_set.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

// Lucide draws with a stroke of 2 in a box of 24; at 18 px beside Inter a little less sits better.
QByteArray tinted(const QString& name, const QColor& color)
{
    QFile file(u":/secondring/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    auto svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.8\"");
    return svg;
}

} // namespace

QPixmap IconSet::pixmap(const QString& name, const QColor& color, int size, qreal ratio)
{
    const Key key{name, color.rgba(), size, qRound(ratio * 100)};
    if (const auto found = m_drawn.constFind(key); found != m_drawn.cend()) return *found;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(name, color));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(ratio);
    m_drawn.insert(key, pixmap);
    return pixmap;
}

} // namespace secondring

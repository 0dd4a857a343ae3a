// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

namespace secondring {

/// Draws the bundled line icons in any colour and size; each drawn once, when first asked for.
class IconSet {
public:
    /// @p size in logical pixels. An unknown name gives an empty picture.
    [[nodiscard]] QPixmap pixmap(const QString& name, const QColor& color, int size, qreal ratio);

private:
    struct Key {
        QString name;
        QRgb color;
        int size;
        int ratioPercent;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.name, key.color, key.size, key.ratioPercent);
        }
    };

    QHash<Key, QPixmap> m_drawn;
};

} // namespace secondring

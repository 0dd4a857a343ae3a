// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QWidget>

namespace secondring {

/// Who a person is at a glance: initials, "?" for a stranger, or an icon.
struct Face {
    QString initials;
    QString icon; ///< Instead of initials.
    Tone tone = Tone::Cold;
    bool edged = false; ///< On a ground of nearly its own colour.
    bool operator==(const Face&) const = default;
};

/// "MR" for Maria Reyes, "?" for nobody known.
[[nodiscard]] QString initialsOf(const QString& name);

void paintFace(QPainter& painter, const Theme& theme, const QRect& box, const Face& face);

/// A face on its own. Only decoration: screen readers skip it.
class Avatar : public QWidget {
    Q_OBJECT

public:
    Avatar(const Theme& theme, int size, QWidget* parent = nullptr);

    void showFace(const Face& face);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_size;
    Face m_face;
};

} // namespace secondring

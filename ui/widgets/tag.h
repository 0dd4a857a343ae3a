// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paint.h"

#include <QWidget>

namespace secondring {

/// A tag on its own, outside a list.
class Tag : public QWidget {
    Q_OBJECT

public:
    explicit Tag(const Theme& theme, QWidget* parent = nullptr);

    void showTag(const TagLook& look);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TagLook m_look;
};

} // namespace secondring

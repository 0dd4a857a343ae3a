// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/wording/kind_words.h"

#include <QAbstractButton>

namespace secondring {

class Words;

/// One kind of line to choose: pressed like a button, read like a paragraph.
class KindCard : public QAbstractButton {
    Q_OBJECT

public:
    KindCard(const Theme& theme, const KindWords& words, bool isBuilt, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
};

} // namespace secondring

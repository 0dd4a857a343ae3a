// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace secondring {

/// A place in the rail: icon, word, and how much waits there.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const Theme& theme, QString icon, const QString& word, QWidget* parent);

    void setBadge(int count);
    void setBadgeColor(Token color) { m_badgeColor = color; }
    /// Without @p words the icon stands alone, and its tooltip says the word.
    void standIn(int height, bool words);
    void showFace(const QString& icon, const QString& word);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    int m_badge = 0;
    bool m_hasWord = true;
    Token m_badgeColor = Token::Hot;
};

} // namespace secondring

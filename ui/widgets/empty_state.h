// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace secondring {

class Button;
class Words;

/// What stands where there is nothing: an icon, what that means, what comes next, and perhaps one thing to
/// do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    struct Look {
        QString icon;
        QString title;
        QString sentence;
        QString action; ///< Empty: no button.
    };

    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    void showState(const Look& look);

Q_SIGNALS:
    void acted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    QWidget* m_picture;
    Words* m_title;
    Words* m_sentence;
    Button* m_action;
};

} // namespace secondring

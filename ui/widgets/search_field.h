// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace secondring {

class Button;

/// One line to look for something. Says what was typed a moment after the typing pauses.
class SearchField : public QWidget {
    Q_OBJECT

public:
    /// @p key is shown at the end while empty: "Ctrl K".
    SearchField(const Theme& theme, const QString& hint, QString key, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;
    /// Tab meets @p widget right before the field, whichever was made first.
    void tabAfter(QWidget* widget);
    void focusAll();
    void clear();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void searched(const QString& words);
    /// Enter or Down: on to what was found. Escape: the words are gone.
    void left(Qt::Key key);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onTyped(const QString& words);

    const Theme& m_theme;
    QString m_key;
    QLineEdit* m_line;
    QWidget* m_room; ///< Where the key is shown.
    Button* m_clear;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace secondring {

/// "Saved", for a moment, or why not, until the next try.
class SavedNote : public QWidget {
    Q_OBJECT

public:
    SavedNote(const Theme& theme, QWidget* parent);

    void showSaved();
    void showFailed(const QString& sentence);
    [[nodiscard]] const QString& words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& words, bool good);

    const Theme& m_theme;
    QString m_words;
    bool m_good = true;
    QTimer m_over;
};

} // namespace secondring

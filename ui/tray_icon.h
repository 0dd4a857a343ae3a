// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace secondring {

/// The program in the system tray: how many wait for a reply, open, pause, quit. Does nothing where there is
/// no tray.
class TrayIcon : public QObject {
    Q_OBJECT

public:
    explicit TrayIcon(const Theme& theme, QObject* parent = nullptr);
    ~TrayIcon() override;
    Q_DISABLE_COPY_MOVE(TrayIcon)

    /// False where the desktop has no tray: closing the window must then not hide the program.
    [[nodiscard]] static bool isThere();
    void setNeedsReply(int count);
    void setTextsOn(bool on);
    /// Before "Quit": who sits here, do not disturb.
    void addMenu(QMenu* menu);
    /// Emergency words nobody has taken: the picture says so too.
    void setUrgent(bool urgent);
    /// Texting by itself pauses because of @p why; empty when it goes on. Said once for each reason.
    void setPaused(const QString& why);
    /// No line watches, as @p why says; empty when one does. The picture says so too.
    void setUnwatched(const QString& why);
    /// What is known of the time in which no line watched.
    void showWatchedAgain(const QString& words);
    /// Somebody wrote while the window is hidden.
    void showReply(const QString& who, const QString& words);

    /// The program's own picture, with a count on it, or a mark that outranks the count.
    [[nodiscard]] static QIcon picture(const Theme& theme, int count, bool urgent = false);

Q_SIGNALS:
    void openAsked();
    void textsOnAsked(bool on);
    void quitAsked();

private:
    void draw();

    const Theme& m_theme;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QAction* m_open;
    QAction* m_texts;
    QAction* m_end; ///< What comes after the menus of others.
    int m_count = 0;
    bool m_urgent = false;
    QString m_pausedFor;
    QString m_unwatched;
};

} // namespace secondring

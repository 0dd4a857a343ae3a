// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/rail.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace secondring {

class Bar;
class LookBar;
class PauseBar;
class PracticeBar;
class WatchBar;

/// The window: a rail, a stack of pages and strips that say so while practising, while texts pause or while
/// no line watches. Nothing else.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(const Theme& theme, QWidget* parent = nullptr);

    /// Takes @p page. The first one is shown.
    void addPage(Page* page, Rail::Place place);
    /// A page reached from elsewhere, not from the rail.
    void addHiddenPage(Page* page);
    void open(Page* page);
    [[nodiscard]] Page* current() const;

    [[nodiscard]] Rail& rail() const { return *m_rail; }
    void showLine(const RailWords& line);
    void showPractice(bool practising);
    /// Why texting by itself pauses; empty when it does not.
    void showPause(const QString& why);
    /// That no line watches, in opening hours; empty when one does.
    void showUnwatched(const QString& why);
    /// Why it is only to be looked at; empty when it is not.
    void showLookOnly(const QString& why);
    /// Never larger than @p room, what the screen has beside its bars: at 200 % that may be little.
    void fitInto(const QSize& room);
    /// Cards stand over it: a row of that height over the pages is theirs, and lists go on past what is
    /// @p covered of the screen.
    void makeRoom(int row, const QRect& covered);
    /// To the front, from the tray or a card.
    void bringForward();

Q_SIGNALS:
    void opened(secondring::Page* page);
    void healthAsked();
    void ringOnceAsked();
    void morningAsked();
    void goLiveAsked();
    void goOnAsked();
    void limitsAsked();
    /// The window was closed; the program goes on in the tray.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void searchFromAnywhere();
    void showKeys();

    const Theme& m_theme;
    Rail* m_rail;
    Bar* m_cards; ///< Where cards may stand.
    PracticeBar* m_practice;
    PauseBar* m_pause;
    WatchBar* m_watch;
    LookBar* m_look;
    QStackedWidget* m_stack;
    QHash<Page*, RailButton*> m_buttons;
};

} // namespace secondring

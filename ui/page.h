// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/token.h"

#include <QWidget>

namespace secondring {

/// One place of the window, reached from the rail. Built when the program starts, filled when first shown.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// Of the bundled icons; empty for a page that the rail does not show.
    [[nodiscard]] virtual QString icon() const = 0;
    /// It is on the screen now: read what it shows, put the keyboard where it is of use.
    virtual void enter() {}
    /// Ctrl K, from anywhere in the window. False when the page has nothing to search.
    virtual bool search() { return false; }
    /// Red is for who waits for an answer.
    [[nodiscard]] virtual Token badgeColor() const { return Token::Hot; }

    /// The list whose letters work all over the page, whatever was pressed last; none: there is none.
    [[nodiscard]] virtual QWidget* walked() { return nullptr; }
    /// Who gets the keyboard when what had it goes from the screen; none: what comes next on the page.
    [[nodiscard]] virtual QWidget* home() { return walked(); }
    /// The keyboard goes home, or waits on the page while there is no home to be seen.
    void takeKeys();

Q_SIGNALS:
    /// What waits here; 0 shows no badge.
    void badgeChanged(int count);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void keepKeys();

    bool m_handsOn = false; ///< What the list has no use for comes back here.
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QAbstractScrollArea;
class QItemSelectionModel;
class QRect;
class QScrollBar;

namespace secondring {

/// Lets a list or a form be scrolled on past its end while something stands over its last rows. Never moves
/// it by itself, but for a row that was reached by key or a part that was asked for.
class EndRoom : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] static EndRoom& of(QAbstractScrollArea& area);

    /// The lowest @p hidden pixels of what is seen of it lie under something; 0: none.
    void setHidden(int hidden);
    /// @p part is wanted as soon as it is shown or grows: it comes into what is seen, and stays there when
    /// more is hidden.
    void keepSeen(QWidget& part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit EndRoom(QAbstractScrollArea& area);
    void watchKeys();
    void settle();
    void grant(int more);
    void bringUp();
    void liftKept();
    void lift(int bottom);
    [[nodiscard]] int keptBottom() const;
    [[nodiscard]] int limit() const;
    [[nodiscard]] int wanted() const;

    QAbstractScrollArea& m_area;
    QScrollBar& m_bar;
    QPointer<QItemSelectionModel> m_chosen;
    QPointer<QWidget> m_kept;
    int m_own; ///< How far it goes without us.
    int m_hidden = 0;
    int m_more = 0; ///< How much further it goes now.
    bool m_isGranting = false;
    bool m_isWalked = false; ///< The keyboard was used last.
};

/// Every list and form in @p pages that is seen now can be scrolled clear of what is @p covered of the
/// screen.
void keepClear(const QWidget& pages, const QRect& covered);

} // namespace secondring

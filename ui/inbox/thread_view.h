// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/leads/understanding/understood.h"
#include "ui/desk.h"
#include "ui/inbox/thread_rows.h"

#include <QListView>
#include <QTimer>

class QMenu;

namespace secondring {

class ThreadDelegate;
class ThreadModel;

/// A thread on the screen. Stays at its end while new things come, unless one has scrolled up to read.
class ThreadView : public QListView {
    Q_OBJECT

public:
    explicit ThreadView(const Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] ThreadModel& thread() const { return *m_model; }
    void copyChosen();
    /// Letters are keys of the page here; none of them jumps to a row.
    void keyboardSearch(const QString& /*words*/) override {}
    /// Scrolls to the text and lights what was read in it for a while. Older texts are read in until it is
    /// found.
    void showEvidence(const MessageId& message, const std::vector<Evidence>& evidence);

Q_SIGNALS:
    /// The words of one of ours that left, or never will: to be sent once more.
    void writeAgainAsked(const secondring::ThreadRow& row);
    /// One that waits is to be written otherwise: it must not leave as well.
    void changeAsked(const secondring::ThreadRow& row);
    /// One that waits for its time is not to be sent after all.
    void callOffAsked(const secondring::MessageId& id);
    /// Somebody read what they wrote since: it fits as it did.
    void sendAsItIsAsked(const secondring::MessageId& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void offerDeeds(QMenu& menu, const ThreadRow& row);
    void remember();
    void settle();
    void keepPlace();
    void lightUp();
    enum class Deed { None, CallOff, SendAsItIs };
    /// What the button at @p point does with the row there.
    [[nodiscard]] Deed deedAt(const QModelIndex& index, const QPoint& point) const;
    [[nodiscard]] bool isFold(const QModelIndex& index) const;
    void toggleFold(const QModelIndex& index);

    ThreadModel* m_model;
    ThreadDelegate* m_delegate;
    int m_margin = 28; ///< At each side; the scroll bar takes its place from it.
    bool m_atEnd = true;
    int m_fromEnd = 0;           ///< Pixels below what is seen, before older ones came.
    bool m_folding = false;      ///< What is below the fold stays where it is.
    Deed m_pressed = Deed::None; ///< The button the mouse went down on.
    QString m_pressedRow;
    QString m_wanted; ///< The row to light, while it is looked for.
    QTimer m_lit;     ///< How long it stays lit.
};

} // namespace secondring

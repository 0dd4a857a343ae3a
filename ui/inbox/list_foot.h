// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bar.h"

#include <QTimer>

#include <functional>

class QHBoxLayout;

namespace secondring {

class Button;
class Words;

/// Under the list: what can be done with the rows that are marked, or what was just done and the way back.
class ListFoot : public Bar {
    Q_OBJECT

public:
    explicit ListFoot(const Theme& theme, QWidget* parent = nullptr);

    void showMarked(int count);
    /// @p undo empty: there is no way back, and none is offered.
    void offerUndo(const QString& sentence, std::function<void()> undo);

    /// Under a whole page: the button stands beside the words, not at the edge where alerts stand.
    void keepTogether();

    /// The same as its button, while there is a way back.
    void undo();

Q_SIGNALS:
    void doneAsked();
    void clearAsked();
    void undone(); ///< The button is gone: the keyboard belongs to the list again.

private:
    void settle();

    QHBoxLayout* m_row;
    Words* m_words;
    Button* m_clear;
    Button* m_done;
    Button* m_undo;
    QTimer m_offer; ///< How long the way back is open.
    std::function<void()> m_back;
    QString m_said; ///< What was just done.
    int m_marked = 0;
};

} // namespace secondring

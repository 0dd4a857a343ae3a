// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QKeyEvent;
class QLineEdit;
class QListWidget;

namespace secondring {

class Words;

/// One thing to choose.
struct Choice {
    QString words;
    QString detail; ///< At the end of the row: "Thu 9:00".
    QString icon;   ///< Empty: none.
};

/// A short list under a button, worked by keys alone if somebody likes: type, arrows, Enter, Escape. Deletes
/// itself when it is left.
class ChoicePopover : public QFrame {
    Q_OBJECT

public:
    /// Belongs to the window @p beside is in: a button that is disabled meanwhile does not disable it.
    ChoicePopover(const Theme& theme, const QString& title, QWidget* beside);

    void setChoices(const std::vector<Choice>& choices);
    /// A line to type into above the list. @p read says what is understood of the words so far; what it
    /// returns empty for cannot be entered.
    void takeTyped(const QString& hint, std::function<QString(const QString& typed)> read);
    /// What Enter says of words that takeTyped() does not understand.
    void refuse(std::function<QString(const QString& typed)> say) { m_refusal = std::move(say); }
    /// A line that narrows the list to what contains the words typed.
    void searchable(const QString& hint);
    /// Enter takes nothing until somebody has gone to it with the arrow keys: for what a stray key must not
    /// do. Before setChoices().
    void beginWithNothing() { m_takesNothingYet = true; }
    /// Under @p anchor, or over it where there is no room below.
    void openAt(QWidget* anchor);

Q_SIGNALS:
    void chosen(int choice); ///< Index into what setChoices() was given.
    void typed(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addLine(const QString& hint);
    void onTyped(const QString& words);
    void enter();
    void sayNot();
    void fit();
    void step(int rows);
    [[nodiscard]] bool isStray(const QKeyEvent& key) const;
    void pick(int choice);
    void fill(const QString& containing);
    void fitRows();

    const Theme& m_theme;
    QLineEdit* m_line;
    Words* m_read;
    QListWidget* m_list;
    std::vector<Choice> m_choices;
    std::function<QString(const QString& typed)> m_understand;
    std::function<QString(const QString& typed)> m_refusal;
    bool m_takesNothingYet = false;
    bool m_isCutOut = false; ///< Nothing here lets what lies behind its corners show.
};

} // namespace secondring

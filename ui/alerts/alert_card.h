// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/alert.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace secondring {

class AnswerField;
class Avatar;
class Button;
class CountdownBar;
class ReplyBubble;
class Words;

/// One alert as a small window above all others. Never takes the focus by itself.
class AlertCard : public QWidget {
    Q_OBJECT

public:
    explicit AlertCard(const Theme& theme);

    /// As wide as that; over our own window it is cut out: a shadow would take clicks meant for what lies
    /// below. No higher than @p mostHigh, as long as it has words to spare; 0: as high as it likes.
    void setPlace(int width, bool cutOut, int mostHigh = 0);
    void showLook(const AlertLook& look);
    [[nodiscard]] AnswerField& answer() const { return *m_answer; }
    /// The mouse is on it, or somebody is writing in it: it stays.
    [[nodiscard]] bool isInUse() const;
    [[nodiscard]] bool isLine() const { return m_look.isLine; }
    /// Somebody pressed on the words of a line, and is still at it: it shows all it has.
    [[nodiscard]] bool isUnfolded() const { return m_isUnfolded && isInUse(); }
    /// Without the room for its shadow.
    [[nodiscard]] int seenHeight() const { return height() - 2 * margin(); }
    /// Round the card, for its shadow, in logical pixels.
    [[nodiscard]] int margin() const;

    void setVisible(bool visible) override; ///< Going, it gives the keyboard back.

Q_SIGNALS:
    void callBack();
    void textNow();
    void dontText();
    void textAnyway();
    void neverText();
    void take();
    void open();
    void closed();
    void unfolded();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QBoxLayout* makeHead();
    [[nodiscard]] QBoxLayout* makeButtons();
    void connectButtons();
    void layAsLine(bool isLine);
    void showButtons(const AlertLook& look);
    void showOpen(bool asIcon);
    void cutOut();
    [[nodiscard]] bool isNarrow() const;
    void takeFocus();
    void giveFocusBack();
    [[nodiscard]] int bodyWidth() const;
    void placeButtons();
    void fit();

    const Theme& m_theme;
    AlertLook m_look;
    QBoxLayout* m_row = nullptr;
    QBoxLayout* m_body = nullptr;
    QBoxLayout* m_head = nullptr;
    QBoxLayout* m_both = nullptr; ///< The buttons: in one row, or where it is narrow in two.
    bool m_isCutOut = false;
    bool m_isUnfolded = false;
    int m_mostHigh = 0;
    QPointer<QWidget> m_cameFrom; ///< The window that had the keyboard before somebody answered here.
    Avatar* m_face;
    Avatar* m_smallFace;
    Words* m_title;
    Words* m_line;
    CountdownBar* m_bar;
    Words* m_status;
    ReplyBubble* m_bubble;
    AnswerField* m_answer;
    QWidget* m_buttons;
    Button* m_close = nullptr;
    Button* m_take;
    Button* m_call;
    Button* m_now;
    Button* m_dont;
    Button* m_anyway;
    Button* m_never = nullptr;
    Button* m_open;
};

} // namespace secondring

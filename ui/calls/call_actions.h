// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_row.h"

#include <QWidget>

namespace secondring {

class Button;

/// What may be done about the call in hand: real buttons, laid over its row.
class CallActions : public QWidget {
    Q_OBJECT

public:
    CallActions(const Theme& theme, QWidget* parent);

    [[nodiscard]] static QString textWords() { return tr("Text anyway"); }
    [[nodiscard]] static QString textIcon();
    [[nodiscard]] static QString openWords() { return tr("Open"); }

    void offer(const CallRow& row);
    /// In reading order.
    [[nodiscard]] QList<QWidget*> buttons() const;
    /// Where it is asked how they said that they want no texts.
    [[nodiscard]] QWidget* neverAnchor() const;

Q_SIGNALS:
    void textAnyway();
    void neverText();
    void open();

private:
    Button* m_text;
    Button* m_never;
    Button* m_open;
};

} // namespace secondring

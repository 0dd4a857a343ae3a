// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_row.h"

#include <QWidget>

namespace secondring {

class Button;

/// What may be done about a person on the list: real buttons, laid over the row in hand and drawn on the
/// others.
class RowActions : public QWidget {
    Q_OBJECT

public:
    RowActions(const Theme& theme, QWidget* parent);

    void offer(const TodayRow& row);
    /// In reading order.
    [[nodiscard]] QList<QWidget*> buttons() const;
    /// What popovers hang from.
    [[nodiscard]] QWidget* alarm() const;
    [[nodiscard]] QWidget* check() const;

Q_SIGNALS:
    void textAsked();
    void stopTextAsked();
    void callAsked();
    void laterAsked();
    void outcomeAsked();
    void undoAsked();

private:
    [[nodiscard]] Button* add(const QString& name, const QString& words, const QString& icon);

    const Theme& m_theme;
    Button* m_stop;
    Button* m_text;
    Button* m_call;
    Button* m_alarm;
    Button* m_check;
    Button* m_undo;
};

} // namespace secondring

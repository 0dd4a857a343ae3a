// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/opening_hours.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;

namespace secondring {

class Button;
class TimeField;
class Words;

/// One weekday: closed, or open once or twice.
class DayRow : public QWidget {
    Q_OBJECT

public:
    using Spans = std::vector<OpeningHours::Span>;

    DayRow(const Theme& theme, int day, QWidget* parent);

    void showSaved(const Spans& spans);
    [[nodiscard]] bool isMistaken() const { return m_mistaken; }

Q_SIGNALS:
    void settled(const std::vector<secondring::OpeningHours::Span>& spans);

private:
    struct Pair {
        QWidget* box = nullptr;
        TimeField* from = nullptr;
        TimeField* to = nullptr;
    };
    void layOut(const Theme& theme);
    [[nodiscard]] Pair makePair(const Theme& theme, const QString& name, const QString& spoken);
    void onEdited();
    void say(const QString& mistake);
    void showParts();
    [[nodiscard]] Spans typed() const;

    QCheckBox* m_open;
    Pair m_first;
    Pair m_second;
    Button* m_more;
    Button* m_less;
    Words* m_closed;
    Words* m_break; ///< What the time between the two is to a caller.
    Words* m_below;
    Spans m_saved;
    bool m_twice = false;
    bool m_mistaken = false;
};

} // namespace secondring

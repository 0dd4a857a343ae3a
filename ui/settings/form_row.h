// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;

namespace secondring {

class Words;

/// A label, its field, and under the field a hint or what is wrong with what was typed.
class FormRow : public QWidget {
    Q_OBJECT

public:
    FormRow(const Theme& theme, const QString& label, QWidget* input, QWidget* parent);

    [[nodiscard]] QWidget* input() const { return m_input; }
    void setHint(const QString& hint);
    /// Empty: nothing is wrong.
    void setMistake(const QString& sentence);
    [[nodiscard]] bool isMistaken() const { return !m_mistake.isEmpty(); }

private:
    void say();

    QWidget* m_input;
    Words* m_below;
    QString m_hint;
    QString m_mistake;
};

} // namespace secondring

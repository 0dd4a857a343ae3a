// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;

class QBoxLayout;

namespace secondring {

class Words;

/// A label, its field, and under the field a hint or what is wrong with what was typed. In a narrow window
/// the label stands over its field.
class FormRow : public QWidget {
    Q_OBJECT

public:
    FormRow(const Theme& theme, const QString& label, QWidget* input, QWidget* parent);

    [[nodiscard]] QWidget* input() const { return m_input; }
    void setHint(const QString& hint);
    /// Empty: nothing is wrong.
    void setMistake(const QString& sentence);
    [[nodiscard]] bool isMistaken() const { return !m_mistake.isEmpty(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void say();

    const Theme& m_theme;
    QWidget* m_input;
    Words* m_below;
    Words* m_label;
    QBoxLayout* m_row;
    QString m_hint;
    QString m_mistake;
};

} // namespace secondring

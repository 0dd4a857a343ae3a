// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fields.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QSignalBlocker>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace secondring {

TextField::TextField(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setObjectName(name);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        const auto words = text().trimmed();
        if (words == m_told) return;
        m_told = words;
        Q_EMIT settled(words);
    });
}

void TextField::showSaved(const QString& words)
{
    const bool untouched = text().trimmed() == m_saved;
    m_saved = words;
    if (untouched) accept(words);
}

void TextField::accept(const QString& words)
{
    m_saved = words;
    m_told = words;
    if (text() != words) setText(words);
}

ChoiceField::ChoiceField(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(12);
    connect(this, &QComboBox::activated, this, [this](int row) { Q_EMIT chosen(itemData(row)); });
}

void ChoiceField::showSaved(const QVariant& value)
{
    setCurrentIndex(findData(value));
}

void ChoiceField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

NumberField::NumberField(const QString& name, const Range& range, QWidget* parent) : QSpinBox(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setRange(range.least, range.most);
    setSuffix(range.unit);
    setKeyboardTracking(false);
    connect(this, &QSpinBox::valueChanged, this, &NumberField::settled);
}

void NumberField::showSaved(int value)
{
    if (hasFocus() && value == this->value()) return;
    const QSignalBlocker quiet(this);
    setValue(value);
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

AmountField::AmountField(const QString& name, const Range& range, QWidget* parent) : QDoubleSpinBox(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setDecimals(range.decimals);
    setRange(range.least, range.most);
    setSingleStep(range.decimals > 2 ? 0.001 : 1.0);
    setKeyboardTracking(false);
    connect(this, &QDoubleSpinBox::valueChanged, this, &AmountField::settled);
}

void AmountField::showSaved(double value)
{
    if (hasFocus() && qFuzzyCompare(value + 1, this->value() + 1)) return;
    const QSignalBlocker quiet(this);
    setValue(value);
}

void AmountField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

DayField::DayField(const QString& name, QWidget* parent) : QDateEdit(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // Mirrored, Qt writes 11/20/26 as 26/20/11.
    setCalendarPopup(true);
}

void DayField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace secondring

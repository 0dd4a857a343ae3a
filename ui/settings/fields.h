// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

namespace secondring {

/// A line of words that says when it was changed, and keeps what is being typed when something else is saved.
class TextField : public QLineEdit {
    Q_OBJECT

public:
    explicit TextField(const QString& name, QWidget* parent = nullptr);

    /// What is saved. Does not touch what the person has typed since.
    void showSaved(const QString& words);
    /// What was typed is saved, written like this.
    void accept(const QString& words);

Q_SIGNALS:
    void settled(const QString& words); ///< Finished, and not what was told last.

private:
    QString m_saved;
    QString m_told;
};

/// A choice that a turn of the wheel over the page does not change.
class ChoiceField : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceField(const QString& name, QWidget* parent = nullptr);

    void showSaved(const QVariant& value);

Q_SIGNALS:
    void chosen(const QVariant& value);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// A number with its unit.
class NumberField : public QSpinBox {
    Q_OBJECT

public:
    struct Range {
        int least = 0;
        int most = 0;
        QString unit; ///< Behind the number, with the space before it.
    };
    NumberField(const QString& name, const Range& range, QWidget* parent = nullptr);

    void showSaved(int value);

Q_SIGNALS:
    void settled(int value);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// An amount of money without its currency.
class AmountField : public QDoubleSpinBox {
    Q_OBJECT

public:
    struct Range {
        double least = 0;
        double most = 0;
        int decimals = 2;
    };
    AmountField(const QString& name, const Range& range, QWidget* parent = nullptr);

    void showSaved(double value);

Q_SIGNALS:
    void settled(double value);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// A day, as the desk writes it, with a calendar to pick it from.
class DayField : public QDateEdit {
    Q_OBJECT

public:
    explicit DayField(const QString& name, QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/fields.h"

namespace secondring {

/// A time in minutes, shown and typed in hours where it is whole hours: "8 h", "90 min".
class MinutesField : public NumberField {
    Q_OBJECT

public:
    /// @p least and @p most in minutes.
    MinutesField(const QString& name, int least, int most, QWidget* parent = nullptr);

    /// By an hour from one hour on, else by five minutes.
    void stepBy(int steps) override;

protected:
    [[nodiscard]] QString textFromValue(int minutes) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>
#include <QTime>

namespace secondring {

/// A time of day, shown as the desk writes it and typed as people do: "9", "9:30", "930", "9am", "2 pm".
class TimeField : public QSpinBox {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    [[nodiscard]] QTime time() const;
    void setTime(QTime time);
    void showSaved(QTime time);
    /// By a quarter of an hour, round midnight.
    void stepBy(int steps) override;

Q_SIGNALS:
    void timeChanged(QTime time);

protected:
    [[nodiscard]] QString textFromValue(int minutes) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] std::optional<QTime> read(const QString& text) const;
    [[nodiscard]] QTime inHalf(int hour, int minute, QChar half) const;

    QString m_format; ///< "h:mm AP"
};

} // namespace secondring

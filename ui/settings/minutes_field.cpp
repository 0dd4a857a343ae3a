// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/minutes_field.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int minutesInHour = 60;
constexpr int smallStep = 5;

} // namespace

MinutesField::MinutesField(const QString& name, int least, int most, QWidget* parent)
    : NumberField(name, {least, most, {}}, parent)
{
}

void MinutesField::stepBy(int steps)
{
    const bool byHours = value() > minutesInHour || (value() == minutesInHour && steps > 0);
    const int step = byHours ? minutesInHour : smallStep;
    setValue((value() / step + steps) * step);
}

QString MinutesField::textFromValue(int minutes) const
{
    if (minutes >= minutesInHour && minutes % minutesInHour == 0)
        return tr("%1 h").arg(minutes / minutesInHour);
    return tr("%1 min").arg(minutes);
}

int MinutesField::valueFromText(const QString& text) const
{
    static const QRegularExpression number(u"\\d+"_s);
    const int count = number.match(text).captured().toInt();
    return text.contains(u'h', Qt::CaseInsensitive) ? count * minutesInHour : count;
}

QValidator::State MinutesField::validate(QString& text, int& /*position*/) const
{
    static const QRegularExpression whole(u"^\\s*\\d{1,5}\\s*(h|min)?\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression begun(u"^\\s*\\d{0,5}\\s*(h|m|mi|min)?\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!begun.match(text).hasMatch()) return QValidator::Invalid;
    if (!whole.match(text).hasMatch()) return QValidator::Intermediate;
    const int minutes = valueFromText(text);
    // Refusing the "h" of "1000 h" would leave a thousand minutes.
    const bool isWithin = minutes >= minimum() && minutes <= maximum();
    return isWithin ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/time_field.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int hourLength = 60;
constexpr int dayLength = 24 * hourLength;
constexpr int quarter = 15;
constexpr int noon = 12;

// "9 a. m." as "9am", "9.30" as "9:30".
QString closelyWritten(QString text)
{
    static const QRegularExpression dotted(u"(\\d)\\.(\\d)"_s);
    static const QRegularExpression gaps(u"[\\s.\\x{00a0}\\x{202f}]"_s);
    text = text.toLower().replace(dotted, u"\\1:\\2"_s);
    return text.remove(gaps);
}

} // namespace

TimeField::TimeField(QWidget* parent)
    : QSpinBox(parent), m_format(QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s))
{
    setLayoutDirection(Qt::LeftToRight); // Mirrored, 9:00 AM would be read as AM 9:00.
    setRange(0, dayLength - 1);
    setWrapping(true);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false);
    connect(this, &QSpinBox::valueChanged, this, [this] { Q_EMIT timeChanged(time()); });
}

QTime TimeField::time() const
{
    return {value() / hourLength, value() % hourLength};
}

void TimeField::setTime(QTime time)
{
    setValue(time.hour() * hourLength + time.minute());
}

void TimeField::showSaved(QTime time)
{
    if (hasFocus()) return; // What is typed is not finished yet.
    const QSignalBlocker quiet(this);
    setTime(time);
}

void TimeField::stepBy(int steps)
{
    const int from = steps > 0 ? value() / quarter : (value() + quarter - 1) / quarter;
    setValue(((from + steps) * quarter % dayLength + dayLength) % dayLength);
}

QString TimeField::textFromValue(int minutes) const
{
    return QLocale().toString(QTime(minutes / hourLength, minutes % hourLength), m_format);
}

// Who writes no half of the day means that of the time before: closing at "6" is the evening.
QTime TimeField::inHalf(int hour, int minute, QChar half) const
{
    if (!half.isNull())
        return hour > 0 && hour <= noon ? QTime(hour % noon + (half == u'p' ? noon : 0), minute) : QTime();
    const bool hasHalves = m_format.contains(u"AP"_s, Qt::CaseInsensitive);
    const bool isLate = hasHalves && value() >= noon * hourLength && hour > 0 && hour < noon;
    return {isLate ? hour + noon : hour, minute};
}

std::optional<QTime> TimeField::read(const QString& text) const
{
    if (const QTime shown = QLocale().toTime(text.trimmed(), m_format); shown.isValid()) return shown;
    static const QRegularExpression typed(u"^(\\d{1,2})(?:[:h]?(\\d{2}))?(?:([ap])m?)?$"_s);
    QString words = closelyWritten(text);
    for (const auto& [theirs, ours] : {std::pair(QLocale().amText(), u"am"_s), {QLocale().pmText(), u"pm"_s}})
        words.replace(closelyWritten(theirs), ours);
    const auto found = typed.match(words);
    if (!found.hasMatch()) return std::nullopt;
    const QString half = found.captured(3);
    const QTime time =
        inHalf(found.captured(1).toInt(), found.captured(2).toInt(), half.isEmpty() ? QChar() : half.front());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

int TimeField::valueFromText(const QString& text) const
{
    const auto time = read(text);
    return time ? time->hour() * hourLength + time->minute() : value();
}

QValidator::State TimeField::validate(QString& text, int& /*position*/) const
{
    if (read(text)) return QValidator::Acceptable;
    const QString letters = u"0123456789: .\u00a0\u202faphm"_s + QLocale().amText() + QLocale().pmText();
    const bool isBegun = text.size() <= 12 && std::ranges::all_of(text, [&letters](QChar letter) {
                             return letters.contains(letter, Qt::CaseInsensitive);
                         });
    return isBegun ? QValidator::Intermediate : QValidator::Invalid;
}

void TimeField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace secondring

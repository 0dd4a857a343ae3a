// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/person_words.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class PersonWording {
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace

QString numberWords(const PhoneNumber& number, const QString& homeRegion)
{
    auto plain = written(number, homeRegion);
    if (!QGuiApplication::isRightToLeft()) return plain;
    return QChar(0x2066) + plain + QChar(0x2069); // Left-to-right isolate and its end.
}

QString personWords(const QString& name, const PhoneNumber& number, const QString& homeRegion)
{
    return name.isEmpty() ? numberWords(number, homeRegion) : name;
}

QString hiddenCaller()
{
    return PersonWording::tr("Hidden number");
}

QString historyWords(int callsBefore)
{
    if (callsBefore <= 0) return PersonWording::tr("new caller");
    if (callsBefore == 1) return PersonWording::tr("called once before");
    if (callsBefore == 2) return PersonWording::tr("called twice before");
    return PersonWording::tr("called %1 times before").arg(callsBefore);
}

QString dialByHandWords(const PhoneNumber& number, const QString& homeRegion)
{
    return dialByHandWords(numberWords(number, homeRegion));
}

QString dialByHandWords(const QString& written)
{
    return PersonWording::tr("There is no telephone program on this computer. Dial %1.").arg(written);
}

} // namespace secondring

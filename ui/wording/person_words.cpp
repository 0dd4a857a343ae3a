// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/person_words.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace secondring {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("People", words);
}

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
    return tr("Hidden number");
}

QString historyWords(int callsBefore)
{
    if (callsBefore <= 0) return tr("new caller");
    if (callsBefore == 1) return tr("called once before");
    if (callsBefore == 2) return tr("called twice before");
    return tr("called %1 times before").arg(callsBefore);
}

QString dialByHandWords(const PhoneNumber& number, const QString& homeRegion)
{
    return tr("There is no telephone program on this computer. Dial %1.")
        .arg(numberWords(number, homeRegion));
}

} // namespace secondring

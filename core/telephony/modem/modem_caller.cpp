// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/modem/modem_caller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Names come in the exchange's letters: UTF-8 hardly ever, Latin-1 now and then.
QString wordsOf(const QByteArray& bytes)
{
    const QString words = QString::fromUtf8(bytes);
    return words.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes) : words;
}

bool isRowOf(const QByteArray& words, char sign)
{
    return words.size() > 1 && std::ranges::all_of(words, [&](char each) { return each == sign; });
}

/// Words some modems and exchanges have for somebody who does not want to be known.
bool hidesNumber(const QByteArray& number)
{
    return isRowOf(number, '0') || isRowOf(number, '#') || isRowOf(number, '*') || isRowOf(number, '-') ||
           number.compare("PrivDirOff", Qt::CaseInsensitive) == 0;
}

} // namespace

bool isDialable(const QByteArray& number)
{
    const auto digits = std::ranges::count_if(number, [](char sign) { return sign >= '0' && sign <= '9'; });
    return digits >= 2 && !hidesNumber(number);
}

CallerId analogueCaller(const QByteArray& number, const QByteArray& name, const QString& homeRegion)
{
    QString called = wordsOf(name).simplified();
    called.remove(u'"').remove(u'<').remove(u'>');
    const QString dialled = hidesNumber(number) ? u"Private"_s : wordsOf(number);
    if (called.isEmpty()) return readCallerId(dialled, homeRegion);
    CallerId caller = readCallerId(u"\"%1\" <%2>"_s.arg(called, dialled), homeRegion);
    if (number.isEmpty() && caller.why == NotTextable::NotANumber) caller.why = NotTextable::Empty;
    return caller;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/short_name.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

QString bare(const QString& word)
{
    QString letters = word.toLower();
    return letters.remove(u'.').remove(u',');
}

bool isTitle(const QString& word)
{
    static const QStringList titles{u"dr"_s,  u"dra"_s,  u"doctor"_s, u"doctora"_s, u"prof"_s, u"professor"_s,
                                    u"mr"_s,  u"mrs"_s,  u"ms"_s,     u"miss"_s,    u"mx"_s,   u"sr"_s,
                                    u"sra"_s, u"srta"_s, u"don"_s,    u"doña"_s,    u"rev"_s,  u"sir"_s};
    return titles.contains(bare(word));
}

/// What may stand behind the last name.
bool isSuffix(const QString& word)
{
    static const QStringList suffixes{u"jr"_s,  u"sr"_s,  u"ii"_s, u"iii"_s, u"iv"_s,  u"md"_s,
                                      u"dds"_s, u"dmd"_s, u"do"_s, u"phd"_s, u"rdh"_s, u"rn"_s};
    return suffixes.contains(bare(word));
}

} // namespace

QString shortNameOf(const QString& name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    QString first = words.takeFirst();
    while (words.size() > 1 && isSuffix(words.last()))
        words.removeLast();
    const bool isWhole = words.isEmpty() || !isTitle(first);
    if (!isWhole) first += u' ' + words.last();
    while (first.endsWith(u','))
        first.chop(1);
    return first;
}

QStringList ownNamesIn(const QString& name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isTitle(words.first()))
        words.removeFirst();
    while (words.size() > 1 && isSuffix(words.last()))
        words.removeLast();
    while (!words.isEmpty() && words.last().endsWith(u','))
        words.last().chop(1);
    words.removeAll(QString());
    return words;
}

} // namespace secondring

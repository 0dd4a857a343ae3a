// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/name_pattern.h"

#include "core/base/plain_letters.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Of a letter with an accent the letter, small; of any other sign that sign, small.
QChar bareSign(QChar sign)
{
    return plainLetters(QStringView(&sign, 1)).front();
}

QHash<QChar, QString> lettersByBare()
{
    QHash<QChar, QString> letters;
    const auto add = [&letters](char16_t first, char16_t last) {
        for (char16_t sign = first; sign <= last; ++sign) {
            const QChar letter(sign);
            if (letter.isLetter() && bareSign(letter) >= u'a' && bareSign(letter) <= u'z')
                letters[bareSign(letter)] += letter;
        }
    };
    add(u'A', u'Z');
    add(u'a', u'z');
    add(u'\u00C0', u'\u024F');
    add(u'\u1E00', u'\u1EFF'); // Vietnamese.
    return letters;
}

bool meansSomethingElse(QChar sign)
{
    return u"[]^-\\*?"_s.contains(sign);
}

/// "oneil" as "o'neil": Irish names are written either way.
QString withApostrophe(QString words)
{
    static const QRegularExpression irish(u"\\bo(?=[bcdfghjklmnpqrstvwxyz]{1,2}[aeiou])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.replace(irish, u"o'"_s);
}

QString withoutApostrophes(QString words)
{
    words.removeIf([](QChar sign) { return apostropheSigns.contains(sign); });
    return words;
}

} // namespace

NamePattern::NamePattern(const QString& typed, Dialect dialect) : m_dialect(dialect)
{
    const QString words = typed.normalized(QString::NormalizationForm_C);
    const QString without = withoutApostrophes(words);
    const QString other = without == words ? withApostrophe(words) : without;
    m_bare = plainLetters(words);
    m_otherBare = plainLetters(other);
    m_pattern = patternOf(words);
    m_otherPattern = patternOf(other);
}

QString NamePattern::patternOf(const QString& words) const
{
    static const QHash<QChar, QString> letters = lettersByBare();
    const bool isGlob = m_dialect == Dialect::Glob;
    QString pattern;
    for (const QChar sign : words) {
        if (sign.isMark()) continue;
        if (apostropheSigns.contains(sign))
            pattern += u'[' + apostropheSigns.toString() + u']';
        else if (meansSomethingElse(sign))
            pattern += isGlob ? u'?' : u'.';
        else
            pattern += u'[' + letters.value(bareSign(sign), QString(sign.toLower()) + sign.toUpper()) + u']';
    }
    return isGlob ? u'*' + pattern + u'*' : pattern;
}

} // namespace secondring

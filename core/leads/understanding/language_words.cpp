// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/language_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

QStringList wordsIn(const QJsonValue& list)
{
    QStringList words;
    for (const auto& each : list.toArray())
        words += each.toString();
    return words;
}

/// A line of words, as they are too many for one a line.
WordSet setIn(const QJsonValue& lines)
{
    WordSet words;
    for (const QString& line : wordsIn(lines)) {
        for (const QString& each : folded(line).split(u' ', Qt::SkipEmptyParts))
            words.insert(each);
    }
    return words;
}

LanguageWords languageIn(const QJsonObject& file)
{
    LanguageWords language;
    const QJsonObject shorts = file.value(u"abbreviations"_s).toObject();
    for (auto each = shorts.begin(); each != shorts.end(); ++each)
        language.abbreviations[each.key()] = each.value().toString().split(u' ', Qt::SkipEmptyParts);
    const QJsonObject lists = file.value(u"lists"_s).toObject();
    for (auto each = lists.begin(); each != lists.end(); ++each)
        language.lists.insert(each.key(), wordsIn(each.value()));
    const QJsonObject signs = file.value(u"signs"_s).toObject();
    const QJsonObject leanings = file.value(u"leanings"_s).toObject();
    for (size_t n = 0; n < kSigns; ++n) {
        language.signs[n] = wordsIn(signs.value(nameOf(static_cast<Sign>(n))));
        language.leanings[n] = wordsIn(leanings.value(nameOf(static_cast<Sign>(n))));
    }
    for (const QJsonValue each : file.value(u"carriers"_s).toArray())
        language.carriers.push_back({each[u"value"_s].toString(), wordsIn(each[u"words"_s])});
    language.firstNames = setIn(file.value(u"firstNames"_s));
    language.notNames = setIn(file.value(u"notNames"_s));
    language.ordinary = setIn(file.value(u"ordinary"_s));
    language.spanish = setIn(file.value(u"spanish"_s));
    language.english = setIn(file.value(u"english"_s));
    language.otherLanguages = setIn(file.value(u"otherLanguages"_s));
    language.ofManyLanguages = setIn(file.value(u"ofManyLanguages"_s));
    return language;
}

} // namespace

const LanguageWords& shippedLanguage()
{
    static const LanguageWords language = [] {
        QFile file(u":/secondring/verticals/language.json"_s);
        return file.open(QIODevice::ReadOnly) ? languageIn(QJsonDocument::fromJson(file.readAll()).object())
                                              : LanguageWords();
    }();
    return language;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_languages.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

OptOutGrammar grammarIn(const QString& language)
{
    QFile file(u":/secondring/compliance/opt_out/"_s + language + u".txt"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(open, "grammarIn", qPrintable(language));
    return OptOutGrammar(open ? QString::fromUtf8(file.readAll()) : QString());
}

} // namespace

const OptOutPhrases& optOutPhrases(OptLanguage language)
{
    switch (language) {
    case OptLanguage::Spanish:
        return spanishOptOut();
    case OptLanguage::French:
        return frenchOptOut();
    case OptLanguage::Portuguese:
        return portugueseOptOut();
    case OptLanguage::Arabic:
        return arabicOptOut();
    case OptLanguage::English:
        break;
    }
    return englishOptOut();
}

const OptOutGrammar& optOutGrammar(OptLanguage language)
{
    static const std::array grammars{grammarIn(u"english"_s), grammarIn(u"spanish"_s), grammarIn(u"french"_s),
                                     grammarIn(u"portuguese"_s), grammarIn(u"arabic"_s)};
    return grammars[static_cast<size_t>(language)];
}

std::optional<OptLanguage> optOutKeywordLanguage(const QString& words)
{
    const auto language = std::ranges::find_if(kOptLanguages, [&words](OptLanguage each) {
        return optOutPhrases(each).keywords.contains(words) || optOutGrammar(each).isKeyword(words);
    });
    return language == kOptLanguages.end() ? std::nullopt : std::optional(*language);
}

} // namespace secondring

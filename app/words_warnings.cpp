// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words_warnings.h"

#include "ui/settings/preview_words.h"
#include "ui/wording/check_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// "texts.openEs", "occasionsEs.returning"
Occasion occasionOf(const QString& key)
{
    QString name = key.section(u'.', -1);
    if (name.endsWith("Es"_L1)) name.chop(2);
    const auto found = std::ranges::find(occasions, name, [](Occasion occasion) { return codeOf(occasion); });
    return found == occasions.end() ? Occasion::Open : *found;
}

/// "occasionsEs.returning", "followUp.steps[0].wordsEs"
bool isSpanish(const QString& key)
{
    return key.endsWith("Es"_L1) || key.startsWith("occasionsEs"_L1);
}

/// As the window checks them, by where they stand.
WordingUse useOf(const QString& key, const Settings& settings)
{
    if (key.startsWith("wording."_L1)) return replyUse();
    const bool isGreeting = key.startsWith("texts."_L1) || key.startsWith("occasions"_L1);
    return isGreeting ? greetingUse(settings, occasionOf(key)) : laterUse();
}

} // namespace

WordsJudged judged(const GivenWords& given, const Settings& settings)
{
    using Weight = WordingFinding::Weight;
    WordsJudged words;
    const WordingUse use = useOf(given.key, settings);
    for (const WordingFinding& finding :
         findingsIn(given.words, isSpanish(given.key) ? inSpanish(use) : use)) {
        const QString said = given.key + u": "_s + sentence(finding);
        if (finding.weight == Weight::Stop) words.refused << said;
        if (finding.weight == Weight::Warn) words.warnings << said;
    }
    return words;
}

} // namespace secondring

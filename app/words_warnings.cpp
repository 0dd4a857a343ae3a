// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words_warnings.h"

#include "ui/settings/preview_words.h"
#include "ui/wording/check_words.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// As the window checks them, by where they stand.
WordingUse useOf(const QString& key, const Settings& settings)
{
    if (key.startsWith("wording."_L1))
        return {.automatic = false, .opens = false, .business = {}, .phone = {}};
    const bool isGreeting = key.startsWith("texts."_L1) || key.startsWith("occasions"_L1);
    if (isGreeting) return automaticUse(settings, !key.endsWith(".returning"_L1));
    return {.automatic = true, .opens = false, .business = {}, .phone = {}};
}

} // namespace

QStringList warningsAbout(const GivenWords& given, const Settings& settings)
{
    QStringList warnings;
    for (const WordingFinding& finding : findingsIn(given.words, useOf(given.key, settings))) {
        if (finding.weight != WordingFinding::Weight::Advice)
            warnings << given.key + u": "_s + sentence(finding);
    }
    return warnings;
}

} // namespace secondring

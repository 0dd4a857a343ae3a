// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/danger_features.h"

#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kPiece = 4;

/// "Breathe", "breathing" and "breathes" are one: what is left without the commonest endings.
QStringView stemOf(QStringView word)
{
    static constexpr std::array<QStringView, 6> endings{u"ing", u"ed", u"es", u"ly", u"s", u"e"};
    constexpr qsizetype shortest = 3;
    for (const QStringView ending : endings)
        if (word.size() >= ending.size() + shortest && word.endsWith(ending))
            return word.chopped(ending.size());
    return word;
}

/// "<thr", "thro", "hroa", "roat", "oat>": what misspelt and joined words have in common.
void addPieces(const QString& word, int at, FeatureSet& features)
{
    const QString framed = u'<' + word + u'>';
    for (qsizetype n = 0; n + kPiece <= framed.size(); ++n)
        features.add(NameHash() << u"piece" << QStringView(framed).sliced(n, kPiece), at, at + 1);
}

} // namespace

std::vector<ReplyFeature> dangerFeaturesOf(const ReplyWords& words)
{
    FeatureSet features;
    QStringView before = u"^";
    int at = 0;
    for (const ReplyWord& each : words) {
        const QStringView word = spelt(each);
        features.add(NameHash() << u"word" << word, at, at + 1);
        features.add(NameHash() << u"stem" << stemOf(word), at, at + 1);
        features.add(NameHash() << u"pair" << before << word, std::max(at - 1, 0), at + 1);
        if (at > 1)
            features.add(NameHash() << u"around" << stemOf(words[static_cast<std::size_t>(at - 2)].text)
                                    << stemOf(word),
                         at - 2, at + 1);
        addPieces(each.text, at, features);
        if (each.asked) features.add(u"asked");
        before = word;
        ++at;
    }
    features.add(NameHash() << u"pair" << before << u"$", std::max(at - 1, 0), at);
    features.add(u"always");
    return features.taken();
}

} // namespace secondring

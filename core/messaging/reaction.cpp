// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/reaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kLongestTap = 40;

QRegularExpression tapFrom(const QString& words)
{
    using Option = QRegularExpression::PatternOption;
    return QRegularExpression(u"^\\s*(?:"_s + words + u")\\s*$"_s,
                              Option::CaseInsensitiveOption | Option::UseUnicodePropertiesOption);
}

/// What stands before the quotation.
bool isTap(const QString& words)
{
    static const QRegularExpression known =
        tapFrom(u"liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted \\S+ to|"
                "removed an? [a-z ]{3,20} from|"
                "(?:a (?:\\S+ )?)?(?:no )?(?:le|me) (?:gust[aóo]|encant[aóo])|(?:se )?ri[oó] "
                "(?:de|con)|(?:exclam|destac|enfatiz)[oó]|"
                "pregunt[oó](?: por| sobre)?|reaccion[oó] con \\S+ a|"
                "a (?:aim[eé]|ador[eé]|ri (?:à|a|de)|n['’]a pas aim[eé]|a r[eé]agi avec \\S+ à)|j['’]aime|"
                "n['’]a pas aim[eé]|curtiu|amou|adorou|n[aã]o curtiu|riu de|gostou de|reagiu com \\S+ a|"
                "[^\\w\"“«]{1,12}(?:to|a|à|para)"_s);
    return words.size() <= kLongestTap && known.match(words).hasMatch();
}

bool isKindTap(const QString& words)
{
    static const QRegularExpression kind(
        u"^(?:liked|loved|laughed|(?:a (?:\\S+ )?)?(?:le|me) (?:gust|encant)|(?:se )?ri[oó]|a aim|a ador|a "
        u"ri|j['’]aime|curtiu|"
        "amou|adorou|riu|gostou)|[👍👌👏🙏🙌😀-😊😍🥰🎉❤♥💕-💟]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kind.match(words.trimmed()).hasMatch();
}

} // namespace

std::optional<Reaction> reactionIn(QStringView text)
{
    static constexpr QStringView kOpening = u"“\"«„";
    static constexpr QStringView kClosing = u"”\"»“";
    const QStringView whole = text.trimmed();
    if (whole.size() < 3 || !kClosing.contains(whole.back())) return std::nullopt;
    qsizetype quote = 0;
    while (quote < text.size() && !kOpening.contains(text[quote]))
        ++quote;
    const QString words = text.left(quote).toString();
    if (quote + 1 >= text.size() || !isTap(words)) return std::nullopt;
    return Reaction{quote, isKindTap(words)};
}

} // namespace secondring

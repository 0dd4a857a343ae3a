// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// What a line begins with that others may share: "^", the edge of a word, or nothing.
QString beginningOf(const QString& line)
{
    static const QStringList all{u"^"_s, u"\\b"_s};
    int depth = 0;
    for (const QChar each : line) {
        depth += each == u'(' ? 1 : each == u')' ? -1 : 0;
        if (each == u'|' && depth == 0) return {};
    }
    const auto found =
        std::ranges::find_if(all, [&line](const QString& each) { return line.startsWith(each); });
    return found != all.end() ? *found : QString();
}

/// @p lines as one search, in their order: what several begin with is looked at once for all of them, which
/// for the edge of a word costs more than a look at the first letter.
QString withSharedBeginnings(const QStringList& lines)
{
    QStringList parts;
    for (qsizetype first = 0; first < lines.size();) {
        const QString beginning = beginningOf(lines[first]);
        QStringList rests;
        for (; first < lines.size() && beginningOf(lines[first]) == beginning; ++first)
            rests += lines[first].sliced(beginning.size());
        parts += beginning.isEmpty() ? rests.join(u'|') : beginning + u"(?:"_s + rests.join(u'|') + u')';
    }
    return parts.join(u'|');
}

} // namespace

bool anyMatches(const std::vector<QRegularExpression>& patterns, const QString& words)
{
    return std::ranges::any_of(patterns, [&](const auto& each) { return each.match(words).hasMatch(); });
}

std::vector<QRegularExpression> patternsFrom(const QString& lines,
                                             const std::vector<std::pair<QString, QString>>& lists)
{
    // One search for many lines costs little more than one for each; PCRE limits how long it may be, and
    // unfolds what is repeated.
    constexpr qsizetype kLongest = 24'000;
    std::vector<QRegularExpression> patterns;
    QStringList together;
    qsizetype length = 0;
    const auto add = [&] {
        if (together.isEmpty()) return;
        patterns.emplace_back(withSharedBeginnings(together), QRegularExpression::UseUnicodePropertiesOption);
        Q_ASSERT_X(patterns.back().isValid(), "patternsFrom", qPrintable(patterns.back().errorString()));
    };
    for (QString line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        for (const auto& [name, words] : lists)
            line.replace(name, words);
        const qsizetype unfolded = line.size() * (line.contains(u"{0,"_s) ? 8 : 2);
        if (length + unfolded > kLongest) {
            add();
            together.clear();
            length = 0;
        }
        together += line;
        length += unfolded;
    }
    add();
    return patterns;
}

std::vector<QRegularExpression> searchesFrom(const QString& lines,
                                             const std::vector<std::pair<QString, QString>>& lists)
{
    QStringList sorted = lines.split(u'\n', Qt::SkipEmptyParts);
    std::ranges::stable_sort(sorted, {}, beginningOf);
    return patternsFrom(sorted.join(u'\n'), lists);
}

} // namespace secondring

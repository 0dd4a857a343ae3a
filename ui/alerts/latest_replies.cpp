// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/latest_replies.h"

namespace secondring {

namespace {

constexpr qsizetype mostKept = 3;
constexpr QChar ellipsis(0x2026);

QString beginningOf(const QString& words, int mostLines, const std::function<int(const QString&)>& linesOf)
{
    qsizetype fits = 0;
    qsizetype tooMany = words.size();
    while (fits + 1 < tooMany) {
        const qsizetype tried = (fits + tooMany) / 2;
        (linesOf(words.left(tried) + ellipsis) <= mostLines ? fits : tooMany) = tried;
    }
    if (fits > 0 && words.at(fits - 1).isHighSurrogate()) --fits;
    return words.left(fits).trimmed() + ellipsis;
}

} // namespace

void LatestReplies::add(const QString& words)
{
    texts << words;
    if (texts.size() <= mostKept) return;
    texts.removeFirst();
    ++earlier;
}

LatestReplies fittedTo(LatestReplies replies, int mostLines,
                       const std::function<int(const QString&)>& linesOf)
{
    while (replies.texts.size() > 1 && linesOf(replies.words()) > mostLines) {
        replies.texts.removeFirst();
        ++replies.earlier;
    }
    if (!replies.isEmpty() && linesOf(replies.words()) > mostLines)
        replies.texts = {beginningOf(replies.words(), mostLines, linesOf)};
    return replies;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mention.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A name has no more letters than this.
constexpr qsizetype longestName = 60;

/// One word of a name, as it is compared, and where it ends.
struct NameWord {
    QString letters;
    qsizetype end = 0;
};

/// Small and without its accent; so long as it was.
QChar plain(QChar letter)
{
    const QString parts = letter.decomposition();
    const QChar base =
        parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts.front();
    return base.toLower();
}

bool joinsName(QChar between)
{
    return QStringView(u" .'\u2019-\u00a0").contains(between);
}

/// The words of @p text from @p from on, for as long as they may be one name.
std::vector<NameWord> nameWords(QStringView text, qsizetype from)
{
    std::vector<NameWord> found;
    const qsizetype last = std::min(text.size(), from + longestName);
    for (qsizetype at = from; at < last;) {
        NameWord word;
        for (; at < last && text[at].isLetterOrNumber(); ++at)
            word.letters += plain(text[at]);
        if (word.letters.isEmpty()) break;
        word.end = at;
        found.push_back(std::move(word));
        for (int between = 0; between < 2 && at < last && joinsName(text[at]); ++between)
            ++at;
    }
    return found;
}

bool isTitle(const QString& word)
{
    static const std::array<QString, 9> titles{u"dr"_s, u"dra"_s, u"mr"_s,   u"mrs"_s, u"ms"_s,
                                               u"sr"_s, u"sra"_s, u"srta"_s, u"miss"_s};
    return std::ranges::find(titles, word) != titles.end();
}

/// How many of @p typed are words of @p name in their order; a title alone names nobody.
size_t wordsOf(const std::vector<NameWord>& name, const std::vector<NameWord>& typed)
{
    size_t named = 0;
    auto next = name.begin();
    for (size_t i = 0; i < typed.size(); ++i) {
        next = std::find_if(next, name.end(),
                            [&](const NameWord& word) { return word.letters == typed[i].letters; });
        if (next == name.end()) break;
        ++next;
        const bool isInitial = typed[i].letters.size() < 2 && name.size() > 1 && named == 0;
        if (!isTitle(typed[i].letters) && !isInitial) named = i + 1;
    }
    return named;
}

bool mayBegin(QStringView text, qsizetype at)
{
    return text[at] == u'@' && (at == 0 || !text[at - 1].isLetterOrNumber());
}

std::optional<Mention> mentionAt(const QString& words, qsizetype at, const std::vector<TeamMember>& team)
{
    const auto typed = nameWords(words, at + 1);
    Mention mention{at, 0, {}};
    size_t most = 0;
    for (const TeamMember& member : team) {
        const size_t fits = wordsOf(nameWords(member.name, 0), typed);
        if (fits == 0 || fits < most) continue;
        if (fits > most) mention.members.clear();
        most = fits;
        mention.members.push_back(member.id);
    }
    if (most == 0) return std::nullopt;
    mention.length = typed[most - 1].end - at;
    return mention;
}

/// @p typed at the beginning of @p name or of one of its words.
bool begins(const QString& typed, const QString& name)
{
    const auto plainly = [](const QString& text) {
        QString letters;
        for (const QChar each : text)
            if (each.isLetterOrNumber() || each == u' ') letters += plain(each);
        return letters.simplified();
    };
    const QString wanted = plainly(typed);
    return wanted.isEmpty() || (u' ' + plainly(name)).contains(u' ' + wanted);
}

} // namespace

std::vector<Mention> mentionsIn(const QString& words, const std::vector<TeamMember>& team)
{
    std::vector<Mention> found;
    for (qsizetype at = words.indexOf(u'@'); at >= 0; at = words.indexOf(u'@', at + 1)) {
        if (!mayBegin(words, at)) continue;
        if (auto mention = mentionAt(words, at, team)) found.push_back(std::move(*mention));
    }
    return found;
}

std::vector<MemberId> mentionedIn(const QString& words, const std::vector<TeamMember>& team,
                                  const MemberId& who)
{
    std::vector<MemberId> members;
    for (const Mention& mention : mentionsIn(words, team))
        for (const MemberId& member : mention.members)
            if (member != who && std::ranges::find(members, member) == members.end())
                members.push_back(member);
    return members;
}

std::optional<MentionBegun> mentionBegunIn(const QString& before)
{
    const qsizetype at = before.lastIndexOf(u'@');
    if (at < 0 || !mayBegin(before, at)) return std::nullopt;
    const QString typed = before.mid(at + 1);
    const bool isName = std::ranges::all_of(
        typed, [](QChar each) { return each.isLetterOrNumber() || each.isMark() || joinsName(each); });
    if (!isName || typed.size() > longestName || typed.startsWith(u' ')) return std::nullopt;
    return MentionBegun{at, typed};
}

std::vector<TeamMember> mentionable(const QString& typed, const std::vector<TeamMember>& team,
                                    const MemberId& who)
{
    std::vector<TeamMember> found;
    // Whole, and what follows is what there is to say to them.
    if (typed.endsWith(u' ') && !mentionsIn(u'@' + typed, team).empty()) return found;
    for (const TeamMember& member : team)
        if (member.id != who && !member.name.trimmed().isEmpty() && begins(typed, member.name))
            found.push_back(member);
    return found;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/readable_clauses.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Nearly every letter of most texts, of which much need not be asked.
bool isAscii(QChar letter)
{
    return letter.unicode() < 128;
}

/// Arabic letters that people write in several ways become one.
QChar oneWriting(QChar letter)
{
    if (isAscii(letter)) return letter;
    switch (letter.unicode()) {
    case u'أ':
    case u'إ':
    case u'آ':
    case u'ٱ':
        return u'ا';
    case u'ى':
        return u'ي';
    case u'ة':
        return u'ه';
    case u'ؤ':
        return u'و';
    case u'ئ':
        return u'ي';
    default:
        return letter;
    }
}

bool endsClause(QChar letter)
{
    if (letter == u' ') return false;
    static constexpr QStringView kEnds = u".,;:!?¡¿…،؛؟()[]{}|/\n\r\"“”«»—–•";
    return std::ranges::find(kEnds, letter) != kEnds.end();
}

bool isApostrophe(QChar letter)
{
    if (isAscii(letter)) return letter == u'\'' || letter == u'`';
    return letter == u'’' || letter == u'‘' || letter == u'´' || letter == u'ʼ';
}

/// "sᴛᴏᴘ", "🆂🆃🅾🅿": letters that only look special, and that no form of Unicode makes plain.
QString withPlainLetters(QString text)
{
    if (std::ranges::all_of(text, isAscii)) return text;
    static constexpr QStringView kSmallCapitals =
        u"ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ\uFFFFʏᴢ";
    static_assert(kSmallCapitals.size() == 26);
    for (QChar& letter : text) {
        const qsizetype place = isAscii(letter) ? -1 : kSmallCapitals.indexOf(letter);
        if (place >= 0) letter = QChar(u'a' + static_cast<char16_t>(place));
    }
    // White on black, round and square.
    for (const char32_t first : {U'\U0001F150', U'\U0001F170'}) {
        for (char32_t place = 0; place < 26; ++place) {
            const char32_t letter = first + place;
            if (text.contains(QChar(QChar::highSurrogate(letter))))
                text.replace(QString::fromUcs4(&letter, 1),
                             QString(QChar(u'a' + static_cast<char16_t>(place))));
        }
    }
    return text;
}

/// "s t o p" and "s.t.o.p" are one word.
QString spelledTogether(const QStringList& clauses)
{
    const bool begins = !clauses.isEmpty() && (clauses[0].size() == 1 || clauses[0][1] == u' ');
    if (!begins) return {};
    const QString spaced = clauses.join(u' ');
    const QStringList letters = spaced.split(u' ', Qt::SkipEmptyParts);
    const bool spelled = letters.size() >= 3 &&
                         std::ranges::all_of(letters, [](const QString& each) { return each.size() == 1; });
    return spelled ? letters.join(QString()) : QString();
}

QString withoutAccents(const QString& words)
{
    QString plain = words.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar letter) {
        if (isAscii(letter)) return false;
        return letter.isMark() || letter.category() == QChar::Other_Format || letter == u'ـ';
    });
    std::ranges::transform(plain, plain.begin(), oneWriting);
    return plain;
}

bool isInWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'#' || letter == u'&' || letter == u'@';
}

/// The words of each clause with one space between them, whatever stood there.
QStringList clausesOf(QStringView text)
{
    QStringList clauses;
    QString clause;
    const auto end = [&] {
        if (!clause.isEmpty()) clauses += clause;
        clause.clear();
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = at;
        while (at < text.size() && isInWord(text[at]))
            ++at;
        if (at > from) {
            if (!clause.isEmpty()) clause += u' ';
            clause += text.sliced(from, at - from);
        } else if (const QChar between = text[at++]; between == u'|' || endsClause(between)) {
            end();
        }
    }
    end();
    return clauses;
}

/// "S.T.O.P", "#stop" and "$top" among other words, and Cyrillic letters that look like it or say it.
void spellStop(QString& words)
{
    static const QRegularExpression dotted(u"\\bs[.*_]t[.*_]o[.*_]p\\b"_s);
    if (words.contains(u"s.t"_s) || words.contains(u"s*t"_s) || words.contains(u"s_t"_s))
        words.replace(dotted, u"stop"_s);
    words.replace(u"#stop"_s, u"stop"_s).replace(u"$top"_s, u"stop"_s);
    words.replace(u"ѕтор"_s, u"stop"_s).replace(u"стоп"_s, u"stop"_s);
}

} // namespace

QStringList readableClauses(QStringView text)
{
    QString marked =
        withPlainLetters(text.toString()).normalized(QString::NormalizationForm_KC).toCaseFolded();
    std::ranges::replace_if(marked, isApostrophe, QChar(u'\''));
    spellStop(marked);
    marked.replace(u" - "_s, u"|"_s).replace(u"n't"_s, u"nt"_s).replace(u"i'm"_s, u"im"_s);
    static const QRegularExpression shortWith(u"\\bw/ ?"_s);
    if (marked.contains(u"w/"_s)) marked.replace(shortWith, u"with "_s);
    // Before accents go: with them would go the hamza that tells أ from ا, which is one letter to us anyway.
    marked = withoutAccents(marked);
    const QStringList clauses = clausesOf(marked);
    const QString together = spelledTogether(clauses);
    return together.isEmpty() ? clauses : QStringList{together};
}

} // namespace secondring

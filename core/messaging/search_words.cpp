// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/search_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Combining accents: part of the letter before them, as SQLite's unicode61 takes them.
bool isAccent(QChar c)
{
    return c >= QChar(0x0300) && c <= QChar(0x036f);
}

/// The runs of letters and digits in @p text: what both engines take for words.
std::vector<FoundSpan> runsIn(const QString& text)
{
    std::vector<FoundSpan> runs;
    qsizetype begin = -1;
    const auto end = [&](qsizetype at) {
        if (begin >= 0) runs.push_back({begin, at - begin});
        begin = -1;
    };
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const bool joins = QChar::isLetterOrNumber(c) || (begin >= 0 && !pair && isAccent(text[i]));
        if (joins && begin < 0) begin = i;
        if (!joins) end(i);
        i += pair ? 2 : 1;
    }
    end(text.size());
    return runs;
}

QString digitsOf(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isLetter()) return {};
        if (c.isDigit() && c.digitValue() >= 0) digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace

QString SearchWords::folded(const QString& words)
{
    QString letters = words.normalized(QString::NormalizationForm_D);
    letters.removeIf(isAccent);
    return letters.normalized(QString::NormalizationForm_C).toLower();
}

QStringList SearchWords::cut(const QString& text)
{
    QStringList words;
    for (const FoundSpan& run : runsIn(text))
        words << folded(text.mid(run.from, std::min(run.length, longestWord)));
    return words;
}

SearchWords::SearchWords(const QString& typed)
    : m_words(cut(typed).mid(0, mostWords)), m_digits(digitsOf(typed))
{
}

bool SearchWords::allIn(const QString& text) const
{
    if (isEmpty()) return false;
    const QStringList there = cut(text);
    const auto begins = [this](const QString& word) { return word.startsWith(m_words.back()); };
    return std::ranges::any_of(there, begins) &&
           std::all_of(m_words.begin(), m_words.end() - 1,
                       [&](const QString& word) { return there.contains(word); });
}

std::vector<FoundSpan> SearchWords::foundIn(const QString& text) const
{
    std::vector<FoundSpan> found;
    if (isEmpty()) return found;
    const QString& beginning = m_words.back();
    for (const FoundSpan& run : runsIn(text)) {
        const QString raw = text.mid(run.from, run.length);
        const QString word = folded(raw);
        if (m_words.contains(word))
            found.push_back(run);
        else if (word.startsWith(beginning))
            found.push_back({run.from, raw.size() == word.size() ? beginning.size() : run.length});
    }
    return found;
}

std::vector<FoundSpan> SearchWords::digitsFoundIn(const QString& number) const
{
    QString digits;
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (!number[i].isDigit()) continue;
        digits += number[i];
        places.push_back(i);
    }
    const qsizetype at = m_digits.isEmpty() ? -1 : digits.indexOf(m_digits);
    if (at < 0) return {};
    const qsizetype from = places[static_cast<std::size_t>(at)];
    const qsizetype last = places[static_cast<std::size_t>(at + m_digits.size() - 1)];
    return {{from, last - from + 1}};
}

Snippet snippetOf(const QString& text, const std::vector<FoundSpan>& spans, qsizetype length)
{
    Snippet snippet{text, spans};
    std::ranges::replace_if(
        snippet.words, [](QChar c) { return c.isSpace(); }, QChar(u' '));
    if (text.size() <= length) return snippet;
    const qsizetype first = spans.empty() ? 0 : spans.front().from;
    qsizetype from = std::clamp<qsizetype>(first - length / 3, 0, text.size() - length);
    // From the beginning of a word, unless it is a very long one.
    const qsizetype space = snippet.words.indexOf(u' ', from);
    if (from > 0 && space >= 0 && space < first) from = space + 1;
    const QString before = from > 0 ? u"…"_s : QString();
    const QString after = from + length < text.size() ? u"…"_s : QString();
    snippet.words = before + snippet.words.mid(from, length) + after;
    snippet.spans.clear();
    for (const FoundSpan& span : spans) {
        if (span.from < from || span.from + span.length > from + length) continue;
        snippet.spans.push_back({span.from - from + before.size(), span.length});
    }
    return snippet;
}

} // namespace secondring

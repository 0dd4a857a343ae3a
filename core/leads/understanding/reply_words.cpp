// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reply_words.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

bool isAny(QChar c, QStringView of)
{
    return std::ranges::find(of, c) != of.end();
}

bool isApostrophe(QChar c)
{
    static constexpr QStringView kAll = u"'’‘`´ʼ";
    return isAny(c, kAll);
}

bool endsSentence(QChar c)
{
    static constexpr QStringView kAll = u".!?¡¿…\n\r;؟";
    return isAny(c, kAll);
}

bool endsClause(QChar c)
{
    static constexpr QStringView kAll = u",:()[]{}|\"“”«»—–•،/<>~";
    return isAny(c, kAll);
}

/// Lower case without its accent; a zero for marks and what is not seen.
QChar plain(QChar c)
{
    if (c.unicode() < 128) return c.toLower();
    if (c.isMark() || c.category() == QChar::Other_Format) return {};
    const QString parts = c.decomposition();
    const QChar base = parts.isEmpty() ? c : parts.front();
    return base.toCaseFolded();
}

/// Cuts a text into words, keeping where each of them stood.
class Cutter {
public:
    Cutter(QStringView text, const Abbreviations& abbreviations)
        : m_text(text), m_abbreviations(abbreviations)
    {
    }

    ReplyWords cut()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_words);
    }

private:
    void step()
    {
        const QChar c = m_text[m_at];
        if (c == u' ') {
            ++m_at;
        } else if (startsLink()) {
            readLink();
        } else if (c.isLetterOrNumber() || isAny(c, u"$€£")) {
            readWord();
        } else if (isAny(c, u"&+@%#")) {
            add(QString(c), m_at, 1, false);
            ++m_at;
        } else if (c.isHighSurrogate() || c.category() == QChar::Symbol_Other) {
            readPicture();
        } else {
            readMark(c);
        }
    }

    bool startsLink() const
    {
        const QChar first = m_text[m_at].toLower();
        if (first != u'h' && first != u'w') return false;
        const QStringView rest = m_text.mid(m_at, 8);
        const bool begins = m_at == 0 || !m_text[m_at - 1].isLetterOrNumber();
        return begins && (rest.startsWith(u"http://", Qt::CaseInsensitive) ||
                          rest.startsWith(u"https://", Qt::CaseInsensitive) ||
                          rest.startsWith(u"www.", Qt::CaseInsensitive));
    }

    /// Of a link only that it is one: "example.com" names no exam.
    void readLink()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            ++m_at;
        const bool https = m_text[from + 4].toLower() == u's';
        const bool www = m_text[from + 3] == u'.';
        add(www ? u"www"_s : https ? u"https"_s : u"http"_s, from, m_at - from, false);
    }

    /// "Dr. Shah": that point ends nothing.
    [[nodiscard]] bool isAfterTitle() const
    {
        static const WordSet titles{u"dr"_s, u"mr"_s,  u"mrs"_s,  u"ms"_s,
                                    u"sr"_s, u"sra"_s, u"srta"_s, u"st"_s};
        if (m_words.empty() || m_at + 2 >= m_text.size() || !m_text[m_at + 1].isSpace()) return false;
        const ReplyWord& last = m_words.back();
        const bool beside = last.at.from + last.at.length == m_at && last.at.length <= 4;
        return beside && m_text[m_at + 2].isUpper() && titles.contains(last.text);
    }

    void readMark(QChar c)
    {
        const bool dash = c == u'-' && m_at > 0 && m_text[m_at - 1].isSpace();
        const bool slashOfWith = c == u'/' && !m_words.empty() && m_words.back().text == u"with"_s;
        if (c == u'?') {
            for (auto word = m_words.rbegin(); word != m_words.rend() && word->sentence == m_sentence; ++word)
                word->asked = true;
        }
        if (c == u'.' && isAfterTitle()) {
            ++m_at;
            return;
        }
        if (endsSentence(c)) {
            ++m_sentence;
            ++m_clause;
        } else if ((endsClause(c) && !slashOfWith) || dash) {
            ++m_clause;
        }
        ++m_at;
    }

    void readPicture()
    {
        const qsizetype from = m_at;
        m_at += m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size() ? 2 : 1;
        const QString picture = m_text.mid(from, m_at - from).toString();
        // The colours of hands and the marks between pictures say nothing.
        const bool colour = picture.startsWith(QChar(0xd83c)) && picture.size() == 2 &&
                            picture[1].unicode() >= 0xdffb && picture[1].unicode() <= 0xdfff;
        if (!colour) add(picture, from, m_at - from, false);
    }

    bool inWord(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (c.isLetterOrNumber() || c.isMark() || c.category() == QChar::Other_Format) return true;
        const bool between = at + 1 < m_text.size() && m_text[at + 1].isLetterOrNumber();
        const bool digits = between && m_text[at - 1].isDigit() && m_text[at + 1].isDigit();
        if (isAny(c, u":.,")) return digits;
        return isApostrophe(c) ? between || m_text[at - 1].isLetter() : c == u'*';
    }

    void readWord()
    {
        const qsizetype from = m_at;
        ++m_at;
        while (m_at < m_text.size() && inWord(m_at))
            ++m_at;
        // A closing quotation mark is no part of the word.
        qsizetype end = m_at;
        while (end > from + 1 && (isApostrophe(m_text[end - 1]) || m_text[end - 1] == u'*'))
            --end;
        const QStringView written = m_text.mid(from, end - from);
        const bool capital = written.front().isUpper() && !(written.size() > 1 && written[1].isUpper());
        if (m_at < m_text.size() && m_text[m_at] == u'/' && written.compare(u"w", Qt::CaseInsensitive) == 0)
            return readWith(from, end);
        addWritten(written, from, capital);
    }

    /// "w/ bangs", "w/o polish": the slash belongs to the word.
    void readWith(qsizetype from, qsizetype end)
    {
        const bool without = m_text.mid(m_at + 1, 1).compare(u"o", Qt::CaseInsensitive) == 0 &&
                             (m_at + 2 >= m_text.size() || !m_text[m_at + 2].isLetter());
        const qsizetype more = without ? 2 : 1;
        add(without ? u"without"_s : u"with"_s, from, end - from + more, false);
        m_at += more;
    }

    void addWritten(QStringView written, qsizetype from, bool capital)
    {
        QVarLengthArray<QChar, 32> word;
        qsizetype apostrophe = -1;
        for (const QChar c : written) {
            if (isApostrophe(c)) {
                apostrophe = word.size();
            } else if (const QChar letter = plain(c); !letter.isNull()) {
                const auto n = word.size();
                // "sooo" is "so"; a number keeps its zeros.
                if (n >= 2 && letter.isLetter() && word[n - 1] == letter && word[n - 2] == letter) continue;
                word += letter;
            }
        }
        if (word.isEmpty()) return;
        const QString text(word.constData(), word.size());
        if (apostrophe < 0) return add(text, from, written.size(), capital);
        addFull(withoutEnding(text, apostrophe), from, written.size(), capital);
    }

    /// "amanda's" is "amanda"; "we'll" is "we" and "will".
    QStringList withoutEnding(const QString& word, qsizetype apostrophe) const
    {
        if (const QStringList* full = m_abbreviations.find(word); full != nullptr && apostrophe != 1)
            return *full;
        if (apostrophe <= 0 || apostrophe >= word.size()) return {word};
        const QString start = word.left(apostrophe);
        const QString ending = word.mid(apostrophe);
        if (ending == u"s"_s) return {start};
        if (ending == u"ll"_s) return {start, u"will"_s};
        if (ending == u"re"_s) return {start, u"are"_s};
        if (ending == u"ve"_s) return {start, u"have"_s};
        if (ending == u"d"_s) return {start, u"would"_s};
        if (ending == u"m"_s) return {start, u"am"_s};
        if (ending == u"t"_s && start.endsWith(u'n')) return {start.chopped(1), u"not"_s};
        return {word};
    }

    void addFull(const QStringList& full, qsizetype from, qsizetype length, bool capital)
    {
        for (const QString& each : full)
            add(each, from, length, capital);
    }

    void add(const QString& text, qsizetype from, qsizetype length, bool capital)
    {
        const Evidence at{static_cast<int>(from), static_cast<int>(length)};
        const QStringList* const full = m_abbreviations.find(text);
        if (full == nullptr) {
            m_words.push_back({text, singularOf(text), at, m_clause, m_sentence, capital, false});
            return;
        }
        for (const QString& each : *full)
            m_words.push_back({each, singularOf(each), at, m_clause, m_sentence, capital, false});
    }

    QStringView m_text;
    const Abbreviations& m_abbreviations;
    ReplyWords m_words;
    qsizetype m_at = 0;
    int m_clause = 0;
    int m_sentence = 0;
};

} // namespace

ReplyWords wordsOf(QStringView text, const Abbreviations& abbreviations)
{
    return Cutter(text, abbreviations).cut();
}

QString folded(QStringView text)
{
    QString words;
    for (const QChar c : text) {
        if (isApostrophe(c)) continue;
        if (const QChar letter = plain(c); !letter.isNull()) words += letter;
    }
    return words.simplified();
}

QString singularOf(const QString& word)
{
    const bool plural = word.size() >= 4 && word.endsWith(u's') && !word.endsWith(u"ss"_s);
    return plural ? word.chopped(1) : word;
}

Evidence evidenceOf(const ReplyWords& words, int first, int end)
{
    const Evidence& begin = words[static_cast<size_t>(first)].at;
    int last = begin.from + begin.length;
    for (int n = first; n < end; ++n) {
        const Evidence& each = words[static_cast<size_t>(n)].at;
        last = std::max(last, each.from + each.length);
    }
    return {begin.from, last - begin.from};
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace secondring {

/// A piece of a text.
struct FoundSpan {
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const FoundSpan&) const = default;
};

/// What was typed, cut into words without case and accents; the last may be the beginning of one. Pure.
class SearchWords {
public:
    explicit SearchWords(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QStringList& words() const { return m_words; }
    /// What may be part of a telephone number, without its signs; empty where letters say that it is none.
    [[nodiscard]] const QString& digits() const { return m_digits; }

    /// All of them are words of @p text, the last one perhaps the beginning of one.
    [[nodiscard]] bool allIn(const QString& text) const;
    /// Where @p text has the words, in order.
    [[nodiscard]] std::vector<FoundSpan> foundIn(const QString& text) const;
    /// Where the digits stand in a number, whatever signs are between them.
    [[nodiscard]] std::vector<FoundSpan> digitsFoundIn(const QString& number) const;

    /// Small letters without accents: "Niño" is "nino".
    [[nodiscard]] static QString folded(const QString& words);
    /// All words of @p text, folded.
    [[nodiscard]] static QStringList cut(const QString& text);

    static constexpr int mostWords = 8;           ///< Further ones are left out.
    static constexpr qsizetype longestWord = 100; ///< PostgreSQL takes no lexeme of more than 2 KB.

private:
    QStringList m_words;
    QString m_digits;
};

/// A piece of @p text around its first span, at most @p length long, with the spans moved along.
struct Snippet {
    QString words;
    std::vector<FoundSpan> spans;
};
[[nodiscard]] Snippet snippetOf(const QString& text, const std::vector<FoundSpan>& spans, qsizetype length);

} // namespace secondring

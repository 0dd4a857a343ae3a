// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_run_together.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

// What is there to stop. The longest first: each is taken as far as it goes.
const QString kStopped = u"(?:everything|messaging|messages|message|contacting|contact|bothering|spamming|"
                         u"texting|calling|emailing|"
                         "mensagens|mensajes|already|forever|number|textos|please|texts|these|alone|again|"
                         "text|txts|spam|this|that|"
                         "msgs|more|asap|txt|msg|sms|now|pls|plz|the|all|out|mas|moi|us|me|my|it|ya|ja|ca)"_s;
// "Nome", "nous" and "pareja" are words: behind these stands only what is sent.
const QString kSent =
    u"(?:messages|message|mensajes|mensagens|textos|texting|texts|text|txts|msgs|spam|more|sms|mas)"_s;

QString apart(const QString& word)
{
    constexpr qsizetype kShortest = 6;
    // "Enditall" may be said of a life, which is nobody's to take for a keyword.
    static const QRegularExpression made(
        u"^((?:unsubscribe|unsub|optout|cancel|remove|delete|erase|arretez|donot|leave|basta|chega|parem|"
        u"arret|"
        "alto|baja|dont|stop|quit|lose|end|opt)(?!itall)|no(?=%1)|pare(?=%1))(%2+)$"_s.arg(kSent, kStopped));
    if (word.size() < kShortest) return word;
    const auto match = made.match(word);
    if (!match.hasMatch()) return word;
    static const QRegularExpression piece(kStopped);
    QStringList words{match.captured(1)};
    qsizetype length = 0;
    for (auto each = piece.globalMatch(match.captured(2)); each.hasNext();) {
        words << each.next().captured();
        length += words.last().size();
    }
    return length == match.capturedLength(2) ? words.join(u' ') : word;
}

} // namespace

QStringList writtenApart(QStringList clauses)
{
    constexpr qsizetype kMost = 3;
    if (clauses.join(u' ').count(u' ') >= kMost) return clauses;
    for (QString& clause : clauses) {
        QStringList words = clause.split(u' ', Qt::SkipEmptyParts);
        for (QString& word : words)
            word = apart(word);
        clause = words.join(u' ');
    }
    return clauses;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/return_words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// Each phrase of @p parted with a blank at both ends, so that it is only found whole.
QStringList phrasesOf(QStringView parted)
{
    QStringList phrases;
    for (const QStringView phrase : parted.split(u'|'))
        phrases << u' ' + phrase.toString() + u' ';
    return phrases;
}

const QStringList& phrasesOf(ReturnWord kind)
{
    static const QStringList busy =
        phrasesOf(u"driving|drivin|at work|in a meeting|in meeting|in meetings|in class|in a class|"
                  "with a client|with a patient|with a customer|on a call|on the other line|on another call|"
                  "busy|cant talk|cant text|cant chat|cant answer|at school|im working|in court|in surgery|"
                  "on a flight|boarding|on the road|on shift|bad time|not a good time|manejando|conduciendo|"
                  "en el trabajo|en junta|en una junta|en reunion|en una reunion|en clase|ocupado|ocupada|"
                  "no puedo hablar|no puedo contestar|no puedo ahora|ahorita no puedo|trabajando|"
                  "en una llamada|en el carro");
    static const QStringList later =
        phrasesOf(u"text later|text u later|text you later|call later|call u later|call you later|talk later|"
                  "ttyl|reply later|in a bit|in a few|get back to you|get back to u|get back with you|"
                  "hit you up|message later|message you later|text back later|another time|luego le|"
                  "luego te|luego les|mas tarde|al rato|mas al rato|later|luego");
    static const QStringList contact =
        phrasesOf(u"call me|text me|ring me|reach me|try me|call back|call us|text us|message me|"
                  "get back to me|hit me up|give me a call|give me a ring|phone me|contact me|follow up|"
                  "check back|try again|ill call|ill text|ill let you know|i will call|i will text|"
                  "ill reach out|ill get back|will call you|will text you|let you know|reach out|"
                  "free to talk|able to talk|can talk|llameme|llamame|llamenme|marqueme|marcame|marquenme|"
                  "escribame|escribeme|hableme|hablame|me llama|me llaman|llamarme|te escribo|le escribo|"
                  "les escribo|le llamo|les llamo|te llamo|les marco|le marco|te marco|les aviso|le aviso|"
                  "te aviso|me marca|puedo hablar");
    static const QStringList payday =
        phrasesOf(u"payday|pay day|get paid|paycheck|pay check|get my check|next check|gets paid|dia de pago|"
                  "quincena|me pagan|me paguen|mi cheque|cobre|cuando cobro");
    switch (kind) {
    case ReturnWord::Busy:
        return busy;
    case ReturnWord::Later:
        return later;
    case ReturnWord::Contact:
        return contact;
    case ReturnWord::Payday:
        break;
    }
    return payday;
}

} // namespace

ReturnWords::ReturnWords(const std::vector<TimeTerm>& terms) : m_line(u" "_s)
{
    for (const TimeTerm& term : terms) {
        m_starts.push_back(m_line.size());
        m_line += term.words + u' ';
    }
}

std::optional<TermSpan> ReturnWords::first(ReturnWord kind) const
{
    for (const QString& phrase : phrasesOf(kind)) {
        const qsizetype at = m_line.indexOf(phrase);
        if (at >= 0) return TermSpan{termAt(at + 1), termAt(at + phrase.size() - 2) + 1};
    }
    return std::nullopt;
}

std::vector<TermSpan> ReturnWords::all(ReturnWord kind) const
{
    std::vector<TermSpan> found;
    for (const QString& phrase : phrasesOf(kind)) {
        for (qsizetype at = m_line.indexOf(phrase); at >= 0; at = m_line.indexOf(phrase, at + 1))
            found.push_back({termAt(at + 1), termAt(at + phrase.size() - 2) + 1});
    }
    return found;
}

std::size_t ReturnWords::termAt(qsizetype place) const
{
    const auto above = std::ranges::upper_bound(m_starts, place);
    return static_cast<std::size_t>(above - m_starts.begin()) - 1;
}

} // namespace secondring

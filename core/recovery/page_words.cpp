// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/page_words.h"

#include "core/compliance/opt_out_words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

// As spokenIn() leaves them.
const QString yesWords =
    u"ok|okay|okey|k|kk|yes|y|yep|yup|yeah|yea|sure|on it|im on it|i am on it|got it|i got it|"
    "ive got it|i got this|got this|i have it|mine|its mine|taking it|im taking it|"
    "ill take it|i will take it|i take it|taking|im taking|ill take|i will take|calling|"
    "im calling|i am calling|will call|ill call|i will call|coming|im coming|i am coming|omw|"
    "on my way|im on my way|on the way|copy|copy that|roger|roger that|10 4|will do|si|voy|"
    "yo voy|voy en camino|ack|acknowledged|understood|received|confirmed|absolutely|of course|"
    "certainly|alright|all right|yes i will|yes i can|i can|i can take it|i will|im here|"
    "i am here|im available|handling it|im handling it|ill handle it|heading in|heading there|"
    "called her|called him|called them|i called|talking to|speaking with|speaking to|1|"
    "recibido|entendido|confirmado|por supuesto|yo me encargo|me encargo|la atiendo|"
    "lo atiendo|yo la atiendo|yo lo atiendo|estoy en eso|en camino|yo|lo tomo|yo lo tomo|"
    "la tomo|yo la tomo|tomo|llamo|yo llamo|la llamo|lo llamo|le llamo|vale|listo|lista|"
    "enterado|enterada|de acuerdo|claro"_s;
const QString allWords = u"both|all|both of them|all of them|them both|them all|ambos|ambas|los dos|las dos|"
                         "todos|todas"_s;
const QString besideWords =
    u"thanks|thank you|thx|ty|now|right now|her|him|them|the patient|the caller|patient|caller|back|this|"
    "this one|boss|doc|gracias|ahora|ahora mismo|ya|doctor|doctora"_s;

const QString noWords =
    u"\\b(?:cant|cannot|can not|wont|nope|nah|busy|unavailable|sorry|not me|not mine|not available|not on "
    u"call|"
    "in surgery|off today|off tonight|on vacation|no puedo|no estoy|ocupad[oa]|en cirugia|lo siento)\\b"
    "|^no\\b(?! (?:problem|prob|worries|problema)\\b)"
    // Whom to call instead; "call her" is no name.
    "|^(?:please |pls |can you |could you |por favor "
    ")?(?:call|ask|try|page|llam[ae]n?|pregunt[ae]n?|avis[ae]n?)"
    " (?:a )?(?!(?:her|him|them|me|us|you|back|now|it|the|this|that|911|ella|el|la|lo|ya|ahora)\\b)\\w"_s;

/// Letters and figures alone, a space between words: "I'll take it! 🙏" is "ill take it".
QString spokenIn(QString body)
{
    static const QRegularExpression apostrophes(u"['`\u00b4\u2018\u2019\u02bc]"_s);
    body.replace(u"👍"_s, u" ok "_s).replace(u"👎"_s, u" no "_s).remove(apostrophes);
    QString spoken;
    for (const QChar each : body.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (each.isMark()) continue;
        spoken += each.isLetterOrNumber() ? each : QChar(u' ');
    }
    return spoken.simplified();
}

/// The longest of @p phrases that @p words begin with; words end with a space.
qsizetype leading(const QStringList& phrases, QStringView words)
{
    qsizetype longest = 0;
    for (const QString& phrase : phrases) {
        if (phrase.size() > longest && words.startsWith(phrase) && words[phrase.size()] == u' ')
            longest = phrase.size();
    }
    return longest;
}

/// A yes when it is made of such words only.
std::optional<PageAnswer> yesIn(const QString& spoken)
{
    static const QStringList yes = yesWords.split(u'|');
    static const QStringList all = allWords.split(u'|');
    static const QStringList beside = besideWords.split(u'|');
    const QString padded = spoken + u' ';
    bool takes = false;
    bool takesAll = false;
    for (QStringView left(padded); left.size() > 1;) {
        const qsizetype asYes = leading(yes, left);
        const qsizetype asAll = leading(all, left);
        const qsizetype length = std::max({asYes, asAll, leading(beside, left)});
        if (length == 0) return std::nullopt;
        takes = takes || asYes == length;
        takesAll = takesAll || asAll == length;
        left = left.sliced(length + 1);
    }
    if (takesAll) return PageAnswer::TakesAll;
    return takes ? std::optional(PageAnswer::Takes) : std::nullopt;
}

} // namespace

QString pageWords(const Settings& settings, const PhoneNumber& caller, int count)
{
    const bool spanish = settings.business.vertical.endsWith(u"_es");
    // Plain letters alone, so that it stays one part.
    QString words = spanish ? u"mensaje urgente de una llamada (termina en %1). Responda OK para atenderlo."_s
                            : u"urgent message from a caller (number ending %1). Reply OK to take it."_s;
    words = words.arg(caller.e164().right(4));
    const QString name = settings.business.name.trimmed();
    words = (name.isEmpty() ? u"Second Ring"_s : name) + u": "_s + words;
    if (count > 1) words += (spanish ? u" Aviso %1."_s : u" Page %1."_s).arg(count);
    return words;
}

PageAnswer pageAnswerIn(const QString& body)
{
    // A STOP says that nobody comes.
    if (optWordIn(body, false) == OptWord::OptOut) return PageAnswer::Refuses;
    const QString spoken = spokenIn(body);
    static const QRegularExpression no(noWords, QRegularExpression::UseUnicodePropertiesOption);
    if (no.match(spoken).hasMatch()) return PageAnswer::Refuses;
    // "ok?" asks.
    if (body.contains(u'?')) return PageAnswer::Unclear;
    return yesIn(spoken).value_or(PageAnswer::Unclear);
}

} // namespace secondring

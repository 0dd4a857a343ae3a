// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/wording_check.h"

#include "core/messaging/text_segments.h"
#include "core/messaging/text_template.h"
#include "core/messaging/wording_language.h"
#include "core/messaging/wording_phrases.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using What = WordingFinding::What;
using Weight = WordingFinding::Weight;
using Findings = std::vector<WordingFinding>;

constexpr int mostLinks = 2;
constexpr int mostParts = 2;

QMap<QString, QString> longestFields(const WordingUse& use)
{
    // The longest of the common first names, and of the times that a text can name.
    return {{u"business"_s, use.business.isEmpty() ? u"The front desk"_s : use.business},
            {u"name"_s, u"Alexandria"_s},
            {u"phone"_s, use.phone.isEmpty() ? u"(404) 555-0123"_s : use.phone},
            {u"open"_s, u"8:30am Mon 1/5"_s},
            {u"until"_s, u"8:30am Mon 1/5"_s}};
}

void add(Findings& found, What what, Weight weight, const QString& words = {}, const QString& instead = {})
{
    found.push_back({what, weight, words, instead});
}

void addIf(Findings& found, const std::optional<QString>& words, What what, Weight weight)
{
    if (words) add(found, what, weight, *words);
}

void checkFields(Findings& found, const QString& words)
{
    for (const QString& field : unknownFieldsIn(words))
        add(found, What::UnknownField, Weight::Stop, u'{' + field + u'}');
    if (filledIn(words, {}).trimmed().isEmpty()) add(found, What::SaysNothing, Weight::Stop);
}

void checkOpeningTime(Findings& found, const QString& words, OpeningTime opening)
{
    if (opening == OpeningTime::Known) return;
    static const QRegularExpression time(u"\\{\\s*(open|until)\\s*\\}"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = time.match(words);
    if (!match.hasMatch()) return;
    add(found, opening == OpeningTime::Unknown ? What::LeftOut : What::MayBeLeftOut, Weight::Warn,
        u'{' + match.captured(1).toLower() + u'}');
}

void checkOpening(Findings& found, const QString& words, const WordingUse& use)
{
    const bool named = words.contains(u"{business}"_s, Qt::CaseInsensitive) ||
                       (!use.business.isEmpty() && words.contains(use.business, Qt::CaseInsensitive));
    if (!named) add(found, What::NoBusinessName, Weight::Stop);
    if (!saysHowToStop(words)) add(found, What::NoOptOut, Weight::Stop, {}, usualWayOut(use.spanish));
    // "Which day? ¿Qué día?" is one, in two languages.
    const auto turned = words.count(u'¿');
    const auto questions = std::max(words.count(u'?') - turned, turned);
    // An order to write is a question too: "Text it here."
    static const QRegularExpression asks(
        u"\\b(text|tell|send|reply|write|let us know|escriba|escr[ií]ban?os|d[ií]ga(nos|me)|responda|env[ií]e)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression optOut(u"[^.?!]*\\bSTOP\\b[^.?!]*"_s);
    const bool orders = asks.match(QString(words).remove(optOut)).hasMatch();
    if (questions == 0 && !orders) add(found, What::NoQuestion, Weight::Advice);
    if (questions > 1) add(found, What::ManyQuestions, Weight::Advice);
}

/// A way out that names STOP is one in any language (CTIA 5.1.3): it is only told who may not understand it.
void checkSpanish(Findings& found, const QString& words, const WordingUse& use)
{
    QString theirs = words;
    if (!use.business.isEmpty()) theirs.remove(use.business, Qt::CaseInsensitive);
    if (readsAsEnglish(theirs)) return add(found, What::NotSpanish, Weight::Warn);
    const auto wayOut = use.automatic ? englishWayOutIn(words) : std::nullopt;
    if (wayOut) add(found, What::EnglishWayOut, Weight::Warn, *wayOut, usualWayOut(true));
}

void checkLinks(Findings& found, const QString& words, bool opens)
{
    static const QRegularExpression link(
        u"\\b(https?://"
        u")?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:com|net|org|io|co|us|info|biz|link|me|ly|gl|gd|is|to|"
        u"cc|gg|health"
        "|dental|salon|care|clinic|app|page|site|shop))(?![\\w.-]*@)(/\\S*[^\\s.,;:!?)\\]\"'])?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> shorteners{u"bit.ly"_s,  u"tinyurl.com"_s, u"goo.gl"_s,      u"t.co"_s,
                                          u"ow.ly"_s,   u"is.gd"_s,       u"rb.gy"_s,       u"cutt.ly"_s,
                                          u"buff.ly"_s, u"t.ly"_s,        u"shorturl.at"_s, u"rebrand.ly"_s,
                                          u"bl.ink"_s,  u"tiny.cc"_s,     u"v.gd"_s,        u"lnkd.in"_s,
                                          u"wa.me"_s,   u"soo.gd"_s,      u"s.id"_s,        u"youtu.be"_s};
    int links = 0;
    auto each = link.globalMatch(words);
    while (each.hasNext()) {
        const auto match = each.next();
        const bool isMail = match.capturedStart() > 0 && words.at(match.capturedStart() - 1) == u'@';
        if (isMail) continue;
        ++links;
        const QString host = match.captured(2).toLower();
        if (shorteners.contains(host))
            add(found, What::ShortLink, Weight::Stop, match.captured());
        else if (match.captured(1).startsWith(u"http:"_s, Qt::CaseInsensitive))
            add(found, What::PlainLink, Weight::Stop, match.captured(),
                QString(match.captured()).replace(0, 5, u"https:"_s));
        else if (opens)
            add(found, What::Link, Weight::Warn, match.captured());
    }
    if (links > mostLinks) add(found, What::ManyLinks, Weight::Stop);
}

QString digitsOf(const QString& text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits.right(10);
}

void checkPhone(Findings& found, const QString& words, const WordingUse& use)
{
    static const QRegularExpression phone(
        u"(?<![\\d$])(\\+?1[ .-]?)?\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]\\d{4}\\b|(?<!\\d)\\d{10}(?!\\d)"_s);
    const auto match = phone.match(words);
    if (!match.hasMatch() || use.phone.isEmpty()) return;
    if (digitsOf(match.captured()) != digitsOf(use.phone))
        add(found, What::StrangePhone, Weight::Warn, match.captured().trimmed());
}

/// Fields and the words that are written large by custom do not count.
void checkCapitals(Findings& found, const QString& words)
{
    static const QRegularExpression custom(
        u"\\{[^{}]*\\}|\\b(STOP|HELP|START|YES|NO|ZIP|ASAP|PAIN|HURT|LEAK|EMERGENCY|URGENT|OUT|ARRET|ALTO|[A-Z])\\b"_s);
    QString rest = words;
    rest.remove(custom);
    const auto large = std::ranges::count_if(rest, [](QChar c) { return c.isUpper(); });
    const auto letters = std::ranges::count_if(rest, [](QChar c) { return c.isLetter(); });
    if (letters >= 12 && large * 10 > letters * 6) return add(found, What::Capitals, Weight::Stop);
    static const QRegularExpression shouted(u"\\b\\p{Lu}{3,}(?:\\s+\\p{Lu}{2,}){2,}\\b"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto match = shouted.match(rest);
    if (match.hasMatch()) add(found, What::Capitals, Weight::Warn, match.captured());
}

void checkLength(Findings& found, const QString& words, const WordingUse& use)
{
    const auto segments = segmentsOf(use.automatic ? atItsLongest(words, use) : words);
    if (segments.parts > (use.automatic ? 1 : mostParts)) {
        const auto weight = segments.parts > mostParts && use.automatic ? Weight::Stop : Weight::Warn;
        found.push_back({What::ManyParts, weight, {}, {}, segments.parts});
    }
    for (const QString& letter : segmentsOf(words).notGsm7) {
        const QString like = withGsm7Likes(letter);
        add(found, What::DoublesParts, Weight::Warn, letter, like == letter ? QString() : like);
    }
}

/// Whoever wrote it: dropped on its way, or ending all texts to who answers as asked.
void checkWhatEndsIt(Findings& found, const QString& words, Weight weight)
{
    addIf(found, barredGoodsIn(words), What::BarredGoods, weight);
    addIf(found, secretAskedIn(words), What::AsksForSecrets, weight);
    addIf(found, stopWordAsAnswerIn(words), What::StopWordAsAnswer, weight);
}

void checkContent(Findings& found, const QString& words)
{
    addIf(found, offerIn(words), What::Offer, Weight::Stop);
    addIf(found, healthDetailIn(words), What::HealthDetail, Weight::Stop);
    addIf(found, callBackPromiseIn(words), What::CallBackPromise, Weight::Warn);
}

} // namespace

std::vector<WordingFinding> findingsIn(const QString& words, const WordingUse& use)
{
    Findings found;
    if (words.trimmed().isEmpty()) return found;
    checkFields(found, words);
    checkOpeningTime(found, words, use.opening);
    checkWhatEndsIt(found, words, use.automatic ? Weight::Stop : Weight::Warn);
    if (use.automatic) {
        if (use.opens) checkOpening(found, words, use);
        checkContent(found, words);
        checkPhone(found, words, use);
    }
    if (use.spanish) checkSpanish(found, words, use);
    checkLinks(found, words, use.automatic && use.opens);
    checkCapitals(found, words);
    checkLength(found, words, use);
    std::ranges::stable_sort(found, {}, &WordingFinding::weight);
    return found;
}

QString atItsLongest(const QString& words, const WordingUse& use)
{
    return filledIn(words, longestFields(use));
}

QString withSafeSpelling(const QString& words)
{
    return withGsm7Likes(words);
}

} // namespace secondring

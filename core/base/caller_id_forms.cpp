// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/caller_id_forms.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kLongest = 400;
constexpr qsizetype kLongestName = 100;

/// A header value in two: what is shown and where it points to.
struct NameAndAddress {
    QString name;
    QString address;
};

bool isInvisible(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF || code == 0x00AD || code < 0x20 ||
           code == 0x7F;
}

/// NFKC makes full-width digits and plus signs plain, but leaves Arabic-Indic and other decimal digits.
QString plain(QStringView raw)
{
    QString words;
    const QString normal = raw.toString().normalized(QString::NormalizationForm_KC);
    words.reserve(normal.size());
    for (const QChar letter : normal) {
        if (letter.isSpace()) {
            words += u' ';
        } else if (letter.category() == QChar::Number_DecimalDigit) {
            words += QChar(u'0' + letter.digitValue());
        } else if (letter.category() == QChar::Punctuation_Dash) {
            words += u'-';
        } else if (!isInvisible(letter)) {
            words += letter;
        }
    }
    return words.simplified();
}

QString unquoted(const QString& name)
{
    static const QRegularExpression escaped(u"\\\\(.)"_s);
    QString words = name.trimmed();
    if (words.size() >= 2 && words.startsWith(u'"') && words.endsWith(u'"'))
        words = words.mid(1, words.size() - 2);
    return words.replace(escaped, u"\\1"_s).trimmed();
}

NameAndAddress split(const QString& words)
{
    // A quoted name may itself hold "<".
    static const QRegularExpression form(u"^(\"(?:[^\"\\\\]|\\\\.)*\"|[^<]*)\\s*<([^>]*)>?"_s);
    const auto found = form.match(words);
    if (!found.hasMatch()) return {{}, words};
    return {unquoted(found.captured(1)), found.captured(2).trimmed()};
}

/// "(Private)", "out-of-area": the words alone.
QString wordsAlone(const QString& words)
{
    static const QRegularExpression marks(u"[^\\p{L}\\p{N}]+"_s);
    return QString(words).replace(marks, u" "_s).trimmed();
}

/// Words that ask not to be known.
bool isPrivacyWord(const QString& words)
{
    static const QRegularExpression form(
        u"^((caller )?(id )?(anonymous|restricted|private|blocked|withheld|hidden)( "
        u"(number|caller|call|id))?|"
        "(number|caller) (withheld|blocked|restricted)|no caller ?id|no "
        "number|p|anonyme?|anónimo|privado|privé|"
        "numéro (privé|masqué)|número (privado|oculto)|anonym|رقم خاص|محجوب)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(wordsAlone(words)).hasMatch();
}

/// Words that say that nobody knows.
bool isUnknownWord(const QString& words)
{
    static const QRegularExpression form(u"^((caller )?(id |number )?(unavailable|not available|unknown)( "
                                         u"(caller|number|name|call))?|out of area|o|p|"
                                         "desconocido|inconnu|unbekannt|غير معروف)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(wordsAlone(words)).hasMatch();
}

/// ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN and UNAVAILABLE as typed on a keypad. Without its "+", RESTRICTED
/// is a good number in Austin.
bool isKeypadWord(const QString& number)
{
    static const QStringList codes = {u"266696687"_s, u"2562533"_s, u"8656696"_s, u"86282452253"_s};
    return number == u"+7378742833" || codes.contains(number.startsWith(u'+') ? number.mid(1) : number);
}

QString percentDecoded(const QString& words)
{
    return words.contains(u'%') ? QString::fromUtf8(QByteArray::fromPercentEncoding(words.toUtf8())) : words;
}

Attestation attestationIn(const QString& address)
{
    if (address.contains(u"verstat=TN-Validation-Passed", Qt::CaseInsensitive)) return Attestation::Passed;
    if (address.contains(u"verstat=TN-Validation-Failed", Qt::CaseInsensitive)) return Attestation::Failed;
    return Attestation::NotGiven;
}

QString parameterIn(const QString& parameters, const QString& name)
{
    for (const QString& each : parameters.split(u';')) {
        if (each.startsWith(name + u'=', Qt::CaseInsensitive)) return each.mid(name.size() + 1).trimmed();
    }
    return {};
}

/// A telephone number with its parameters (RFC 3966), from a tel: URI or the user of a sip: one.
void readTelephone(const QString& words, CallerForms& forms)
{
    const qsizetype end = words.indexOf(u';');
    forms.number = words.left(end).trimmed();
    if (end < 0) return;
    const QString parameters = words.mid(end + 1);
    forms.extension = parameterIn(parameters, u"ext"_s);
    const QString context = parameterIn(parameters, u"phone-context"_s);
    if (context.startsWith(u'+') && !forms.number.startsWith(u'+')) forms.number.prepend(context);
}

/// User part of sip:user:password@host;params. A user name with letters in it is nobody's number.
void readSip(const QString& address, CallerForms& forms)
{
    static const QRegularExpression telephone(uR"(^[+*#0-9().\- ]+$)"_s);
    const QString withoutHeaders = address.section(u'?', 0, 0);
    const qsizetype at = withoutHeaders.lastIndexOf(u'@');
    if (at < 0) return;
    const QString host = withoutHeaders.mid(at + 1);
    readTelephone(percentDecoded(withoutHeaders.left(at)), forms);
    forms.number = forms.number.section(u':', 0, 0);
    forms.withheld = host.startsWith(u"anonymous.invalid", Qt::CaseInsensitive) ||
                     isPrivacyWord(forms.number) || isUnknownWord(forms.number);
    if (!telephone.match(forms.number).hasMatch()) forms.number.clear();
}

qsizetype digitsIn(QStringView words)
{
    return std::ranges::count_if(words, [](QChar each) { return each.isDigit(); });
}

/// "404-555-0123 / 404-555-0199": the first of two whole numbers.
QString firstOf(const QString& words)
{
    static const QRegularExpression between(uR"(\s*(/|,|\||;|\bor\b|\band\b|&)\s*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto found = between.match(words);
    if (!found.hasMatch()) return words;
    const QString first = words.left(found.capturedStart());
    const QString second = words.mid(found.capturedEnd());
    // "404-555-0123 / 0199" names two, "404-555-0123, ext 4" one.
    const bool another =
        second.startsWith(u'+') || second.startsWith(u'(') || (!second.isEmpty() && second[0].isDigit());
    return digitsIn(first) >= 7 && another ? first : words;
}

/// Without what people write around a number: "Tel: ", "ph# ", " (cell)".
QString withoutLabels(const QString& words)
{
    static const QRegularExpression before(
        uR"(^(?:(?:tele)?phone|tel|ph|p|t|cell(?:ular)?|cel|mobile|mob|m|c|fax|f|home|h|work|w|office|main|direct|call(?:er)?|from|number|num|no|nr|callback|text|sms|line)\b[\s.:#=\-]*(?:(?:number|num|no|nr|phone)\b[\s.:#=\-]*)?(?=[+(\d]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(
        uR"([\s,\-]*(?:\([^()\d]*\)|\[[^\[\]\d]*\]|\b(?:cell|mobile|mob|home|work|office|main|direct|landline|fax))\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = words;
    rest.remove(before);
    // Not where the word is the number: 1-800-NEW-HOME.
    const QString shorter = QString(rest).remove(behind);
    return (digitsIn(shorter) >= 7 ? shorter : rest).trimmed();
}

void readAddress(const QString& address, CallerForms& forms)
{
    static const QRegularExpression scheme(u"^(sips?|tel|callto|phone):\\s*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto found = scheme.match(address);
    const QString rest = found.hasMatch() ? address.mid(found.capturedLength()) : address;
    const bool isSip = found.captured(1).startsWith(u"sip", Qt::CaseInsensitive);
    if (isSip || (!found.hasMatch() && rest.contains(u'@'))) {
        readSip(rest, forms);
    } else if (found.hasMatch() && !rest.contains(u'@')) {
        readTelephone(percentDecoded(rest), forms);
    } else {
        readTelephone(withoutLabels(firstOf(percentDecoded(rest))), forms);
    }
}

} // namespace

CallerForms formsOf(QStringView raw)
{
    CallerForms forms;
    // Nobody's name and number is longer; strangers send whatever they like.
    const QString words = plain(raw.left(kLongest));
    if (words.isEmpty()) {
        forms.empty = true;
        return forms;
    }
    const auto [name, address] = split(words);
    forms.attestation = attestationIn(address);
    readAddress(address, forms);
    const QString whole = unquoted(name.isEmpty() ? words : name);
    const bool namesNobody = isPrivacyWord(whole) || isPrivacyWord(forms.number) ||
                             isUnknownWord(forms.number) || isKeypadWord(forms.number) ||
                             forms.number == u"0";
    // Beside a number, "unavailable" only says that the network has no name to it.
    const bool nothingElse = forms.number.isEmpty() || name.isEmpty();
    forms.withheld = forms.withheld || namesNobody || (nothingElse && isUnknownWord(whole));
    if (!isUnknownWord(name) && !isPrivacyWord(name)) forms.name = name.left(kLongestName);
    if (forms.withheld) forms.number.clear();
    return forms;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/text_segments.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

// 3GPP TS 23.038 section 6.2.1: the default alphabet, and behind an escape its extension.
constexpr QStringView kBasic = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                               u"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView kExtension = u"\f^{}\\[~]|€";

struct PartSizes {
    int alone;
    int oneOfMany; ///< Less the header that numbers the parts.
};
constexpr PartSizes kGsm7{160, 153};
constexpr PartSizes kUcs2{70, 67};

/// Septets of one letter; 0 when the alphabet has none.
int septetsOf(QChar letter)
{
    if (kBasic.contains(letter)) return 1;
    return kExtension.contains(letter) ? 2 : 0;
}

/// Letters that must stay whole, as their units: an escape and what it escapes, or both halves of a pair.
struct Cut {
    std::vector<int> pieces;
    QStringList notGsm7;
    TextSegments::Encoding encoding = TextSegments::Encoding::Gsm7;
};

Cut cut(QStringView text)
{
    Cut gsm7;
    Cut ucs2;
    ucs2.encoding = TextSegments::Encoding::Ucs2;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const int septets = septetsOf(text[at]);
        const QString letter = text.mid(at, pair ? 2 : 1).toString();
        if (septets == 0 && !ucs2.notGsm7.contains(letter)) ucs2.notGsm7 += letter;
        gsm7.pieces.push_back(septets);
        ucs2.pieces.push_back(pair ? 2 : 1);
        if (pair) ++at;
    }
    return ucs2.notGsm7.isEmpty() ? gsm7 : ucs2;
}

QString withoutMarks(const QString& letter)
{
    QString plain;
    for (const QChar each : letter.normalized(QString::NormalizationForm_KD)) {
        if (each == u'⁄') {
            plain += u'/';
        } else if (!each.isMark()) {
            plain += each;
        }
    }
    return plain;
}

const QHash<QChar, QString>& likes()
{
    static const QHash<QChar, QString> table = [] {
        QHash<QChar, QString> likes;
        const auto add = [&likes](QStringView letters, const QString& like) {
            for (const QChar each : letters)
                likes.insert(each, like);
        };
        add(u"‘’‚‛′`´‹›ʼ", u"'"_s);
        add(u"“”„‟″«»", u"\""_s);
        add(u"‐‑‒–—―−⁃", u"-"_s);
        add(u"•·●▪◦", u"*"_s);
        add(u"\t", u" "_s);
        add(u"©", u"(c)"_s);
        add(u"®", u"(R)"_s);
        add(u"×", u"x"_s);
        add(u"œ", u"oe"_s);
        add(u"Œ", u"OE"_s);
        add(u"ł", u"l"_s);
        add(u"Ł", u"L"_s);
        add(u"đð", u"d"_s);
        add(u"ĐÐ", u"D"_s);
        add(u"ı", u"i"_s);
        add(u"þ", u"th"_s);
        add(u"Þ", u"Th"_s);
        add(u"ẞ", u"ß"_s);
        return likes;
    }();
    return table;
}

bool isGsm7(QStringView text)
{
    return std::ranges::all_of(text, [](QChar letter) { return septetsOf(letter) > 0; });
}

/// Marks without width that only steer how a text of right-to-left letters is shown.
bool isNeedless(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x200B && code <= 0x200F && code != 0x200D) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF || code == 0x00AD;
}

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

} // namespace

TextSegments segmentsOf(QStringView text)
{
    const Cut pieces = cut(text);
    const PartSizes sizes = pieces.encoding == TextSegments::Encoding::Gsm7 ? kGsm7 : kUcs2;
    TextSegments result{.encoding = pieces.encoding,
                        .units = 0,
                        .parts = 0,
                        .unitsInOnePart = sizes.alone,
                        .unitsLeft = sizes.alone,
                        .notGsm7 = pieces.notGsm7};
    int inThisPart = 0;
    int parts = text.isEmpty() ? 0 : 1;
    for (const int piece : pieces.pieces) {
        result.units += piece;
        if (inThisPart + piece > sizes.oneOfMany) {
            ++parts;
            inThisPart = 0;
        }
        inThisPart += piece;
    }
    if (result.units <= sizes.alone) {
        result.parts = qMin(parts, 1);
        result.unitsLeft = sizes.alone - result.units;
        return result;
    }
    result.parts = parts;
    result.unitsInOnePart = sizes.oneOfMany;
    result.unitsLeft = sizes.oneOfMany - inThisPart;
    return result;
}

QString withGsm7Likes(QStringView text)
{
    const bool keepsMarks = hasRightToLeft(text);
    QString plain;
    for (const QChar letter : text.toString().normalized(QString::NormalizationForm_C)) {
        if (septetsOf(letter) > 0) {
            plain += letter;
        } else if (const auto like = likes().constFind(letter); like != likes().cend()) {
            plain += *like;
        } else if (letter.isSpace()) {
            plain += u' ';
        } else if (isNeedless(letter) && !keepsMarks) {
            continue;
        } else {
            const QString base = withoutMarks(letter);
            plain += !base.isEmpty() && isGsm7(base) ? base : QString(letter);
        }
    }
    return plain;
}

} // namespace secondring

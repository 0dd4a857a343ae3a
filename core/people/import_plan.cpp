// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_plan.h"

#include "core/people/text_refusal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A long number as Excel shows and saves it in a narrow column: its last digits are lost.
bool isCutBySpreadsheet(const QString& cell)
{
    static const QRegularExpression form(u"^\\d([.,]\\d+)?[eE]\\+?\\d{1,2}$"_s);
    return form.match(cell).hasMatch();
}

SkipReason whyNoNumber(const QString& cell, const QString& region)
{
    if (isCutBySpreadsheet(cell)) return SkipReason::CutBySpreadsheet;
    const auto digits = std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); });
    switch (readCallerId(cell, region).why) {
    case NotTextable::TooShort:
    case NotTextable::ShortCode:
    case NotTextable::ServiceCode:
    case NotTextable::Emergency:
    case NotTextable::ExtensionOnly:
        return SkipReason::TooShort;
    case NotTextable::TooLong:
        return SkipReason::TooLong;
    default:
        break;
    }
    if (digits > 0 && digits < 7) return SkipReason::TooShort;
    return digits > 15 ? SkipReason::TooLong : SkipReason::NotANumber;
}

/// "404-555-0123 / 404-555-0124" are two.
QStringList numbersIn(const QStringList& cells)
{
    static const QRegularExpression between(u"[/;|\\n]+"_s);
    QStringList numbers;
    for (const auto& cell : cells) {
        for (const auto& one : cell.split(between, Qt::SkipEmptyParts)) {
            if (!one.trimmed().isEmpty()) numbers << one.trimmed();
        }
    }
    return numbers;
}

/// Where a program knows no name it writes the number in its place: nobody is called that.
QString nameIn(const QString& words)
{
    return std::ranges::any_of(words, [](QChar each) { return each.isLetter() || each.isSurrogate(); })
               ? words
               : QString();
}

} // namespace

QString languageOf(const QString& words)
{
    const auto plain = words.trimmed().toLower();
    for (const auto& spanish :
         {u"es"_s, u"spa"_s, u"spanish"_s, u"español"_s, u"espanol"_s, u"castellano"_s}) {
        if (plain == spanish || plain.startsWith(u"es-"_s) || plain.startsWith(u"es_"_s)) return u"es"_s;
    }
    for (const auto& english : {u"en"_s, u"eng"_s, u"english"_s, u"inglés"_s, u"ingles"_s}) {
        if (plain == english || plain.startsWith(u"en-"_s) || plain.startsWith(u"en_"_s)) return u"en"_s;
    }
    return {};
}

std::optional<ContactKind> contactKindNamed(const QString& words)
{
    struct Named {
        QStringView word;
        ContactKind kind;
    };
    static constexpr std::array known{Named{u"client", ContactKind::Client},
                                      Named{u"patient", ContactKind::Client},
                                      Named{u"customer", ContactKind::Client},
                                      Named{u"cliente", ContactKind::Client},
                                      Named{u"paciente", ContactKind::Client},
                                      Named{u"vendor", ContactKind::Vendor},
                                      Named{u"supplier", ContactKind::Vendor},
                                      Named{u"proveedor", ContactKind::Vendor},
                                      Named{u"staff", ContactKind::Staff},
                                      Named{u"employee", ContactKind::Staff},
                                      Named{u"personal", ContactKind::Staff},
                                      Named{u"empleado", ContactKind::Staff},
                                      Named{u"blocked", ContactKind::Blocked},
                                      Named{u"bloqueado", ContactKind::Blocked},
                                      Named{u"do not text", ContactKind::Blocked},
                                      Named{u"new", ContactKind::New},
                                      Named{u"lead", ContactKind::New},
                                      Named{u"nuevo", ContactKind::New}};
    const auto plain = words.trimmed().toLower();
    const auto found = std::ranges::find(known, QStringView(plain), &Named::word);
    if (found == known.end()) return std::nullopt;
    return found->kind;
}

PlannedContact planned(const FilePerson& person, const ImportRules& rules)
{
    PlannedContact plan;
    plan.line = person.line;
    plan.noTexts = refusesTexts(person);
    plan.profile = tidied({nameIn(person.name), contactKindNamed(person.kind).value_or(rules.kind),
                           languageOf(person.language), person.email, person.note});
    const auto cells = numbersIn(person.numbers);
    for (const auto& cell : cells) {
        const auto number = PhoneNumber::parse(cell, rules.region);
        if (number && !isCutBySpreadsheet(cell)) {
            if (std::ranges::find(plan.numbers, *number) == plan.numbers.end())
                plan.numbers.push_back(*number);
        } else if (plan.skip == SkipReason::None) {
            plan.skip = whyNoNumber(cell, rules.region);
            plan.skippedNumber = onOneLine(cell, 40);
        }
    }
    // One good number is enough to know somebody by.
    if (!plan.numbers.empty())
        plan.skip = SkipReason::None;
    else if (plan.skip == SkipReason::None)
        plan.skip = SkipReason::NoNumber;
    return plan;
}

} // namespace secondring

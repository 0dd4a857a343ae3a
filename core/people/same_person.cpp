// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/same_person.h"

#include "core/base/plain_letters.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Whether each of @p fewer is one of @p more, or short for it. What is short in @p more, as the J of "Mary
/// J. Reyes", is so for whatever comes first: it does not make her the Joseph Reyes of the same number.
bool areAllIn(const QStringList& fewer, const QStringList& more)
{
    return std::ranges::all_of(fewer, [&more](const QString& part) {
        const auto same = [&part](const QString& it) { return it.startsWith(part); };
        const bool isShortened =
            part.startsWith(more.first()) || (more.size() <= 2 && part.startsWith(more.last()));
        return isShortened || std::ranges::any_of(more, same);
    });
}

bool isOnePerson(const QStringList& ones, const QStringList& others)
{
    if (ones.size() < others.size()) return areAllIn(ones, others);
    if (others.size() < ones.size()) return areAllIn(others, ones);
    return areAllIn(ones, others) && areAllIn(others, ones);
}

/// Dan and Daniel, M. and Maria, Maria and Mario: may be one name.
bool isAlike(QStringView one, QStringView other)
{
    if (one.startsWith(other) || other.startsWith(one)) return true;
    if (one.front() != other.front()) return false;
    while (!one.isEmpty() && !other.isEmpty() && one.front() == other.front()) {
        one = one.sliced(1);
        other = other.sliced(1);
    }
    while (!one.isEmpty() && !other.isEmpty() && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    }
    return std::max(one.size(), other.size()) <= 1;
}

/// By the first name, unless one of them is given by a single name or with the last name first.
bool areAlike(const QStringList& ones, const QStringList& others)
{
    if (ones.size() == 1 || others.size() == 1)
        return std::ranges::any_of(ones, [&others](const QString& each) {
            return std::ranges::any_of(others, [&each](const QString& it) { return isAlike(each, it); });
        });
    const bool turned = isAlike(ones.first(), others.last()) && isAlike(ones.last(), others.first());
    return turned || isAlike(ones.first(), others.first());
}

} // namespace

QStringList namePartsOf(const QString& name)
{
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    static const QStringList titles{u"mr"_s,  u"mrs"_s,  u"ms"_s,    u"miss"_s,   u"dr"_s,  u"jr"_s,  u"sr"_s,
                                    u"sra"_s, u"srta"_s, u"senor"_s, u"senora"_s, u"don"_s, u"dona"_s};
    QStringList parts = plainLetters(name).remove(u'\'').split(between, Qt::SkipEmptyParts);
    parts.removeIf([](const QString& part) { return titles.contains(part); });
    return parts;
}

NamesOf compareNames(const QString& one, const QString& other)
{
    const QStringList ones = namePartsOf(one);
    const QStringList others = namePartsOf(other);
    if (ones.isEmpty() || others.isEmpty() || isOnePerson(ones, others)) return NamesOf::OnePerson;
    return areAlike(ones, others) ? NamesOf::Unclear : NamesOf::TwoPeople;
}

bool isSameInList(const QString& one, const QString& other)
{
    return compareNames(one, other) == NamesOf::OnePerson;
}

bool areTwoPeople(const QString& one, const QString& other)
{
    return compareNames(one, other) == NamesOf::TwoPeople;
}

} // namespace secondring

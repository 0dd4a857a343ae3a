// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_list_sql.h"

#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// For LIKE: what was typed, with its own wild cards taken literally as nothing.
QString contains(QString typed)
{
    typed.remove(u'%').remove(u'_').remove(u'\\');
    return u'%' + typed + u'%';
}

/// The digits of what may be part of a number; none where letters say that it is a name.
QString digitsIn(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isLetter()) return {};
        if (c.isDigit()) digits += c;
    }
    return digits;
}

struct PartSql {
    QString sortedBy;
    QString from;
    QString who;
};

PartSql sqlOf(ListPart part)
{
    switch (part) {
    case ListPart::WrittenDown:
        return {u"lower(contact.name)"_s, u"contact"_s, u"contact.name <> ''"_s};
    case ListPart::ToldOnly:
        return {u"lower(told.name)"_s,
                u"number_person AS told JOIN contact ON contact.number = told.number"_s,
                u"contact.name = '' AND NOT EXISTS (SELECT 1 FROM number_person AS other"
                " WHERE other.number = told.number AND other.id <> told.id)"_s};
    case ListPart::WithoutName:
        break;
    }
    return {u"''"_s, u"contact"_s,
            u"contact.name = '' AND (SELECT count(*) FROM number_person"
            " WHERE number_person.number = contact.number) <> 1"_s};
}

/// Whether @p column has the name that was typed. The slow patterns are for names with letters that SQLite
/// knows no small form of, and with apostrophes.
QString isInSql(const QString& column, const QString& binds, NamePattern::Dialect dialect)
{
    const bool isGlob = dialect == NamePattern::Dialect::Glob;
    const QString bytes = isGlob ? u"length(CAST(%1 AS BLOB))"_s : u"octet_length(%1)"_s;
    return QString(u"(lower(%1) LIKE :%2bare%3 OR lower(%1) LIKE :%2other%3 OR ((%5 > length(%1)"
                   " OR %1 LIKE '%''%') AND (%1 %4 :%2pattern%3 OR %1 %4 :%2otherpattern%3)))"_s)
        .arg(column, binds, u"%1"_s, isGlob ? u"GLOB"_s : u"~"_s, bytes.arg(column));
}

} // namespace

QString listSql(ListPart part, const QString& half, NamePattern::Dialect dialect)
{
    const PartSql of = sqlOf(part);
    const QString isInName = isInSql(u"contact.name"_s, u"words"_s, dialect);
    const QString isInTold = isInSql(u"number_person.name"_s, u"told"_s, dialect);
    return u"SELECT "_s + ContactRecords::columns() + u", "_s + of.sortedBy +
           QString(
               u" AS sorted_by, conversation.id,"
               " (SELECT count(*) FROM contact AS further WHERE further.merged_into = contact.number),"
               " (SELECT what FROM consent_event WHERE consent_event.number = contact.number"
               "  AND consent_event.what IN ('OptedOut', 'OptedIn')"
               "  ORDER BY at DESC, what DESC LIMIT 1),"
               " (SELECT min(name) FROM number_person WHERE number_person.number = contact.number"
               "  AND contact.name = '' HAVING count(*) = 1)"
               " FROM %2 LEFT JOIN conversation ON conversation.number = contact.number"
               " WHERE contact.merged_into IS NULL AND (:kind%1 = '' OR contact.kind = :sort%1)"
               " AND (:search%1 = '' OR %5 OR contact.number IN (SELECT number_person.number"
               "  FROM number_person WHERE %6)"
               "  OR lower(contact.email) LIKE :mail%1 OR contact.number LIKE :digits%1 OR EXISTS (SELECT 1 "
               "FROM"
               "  contact AS further WHERE further.merged_into = contact.number AND further.number LIKE "
               ":more%1))"
               " AND (%3, contact.number) > (:after%1, :number%1) AND %4"_s)
               .arg(half, of.from, of.sortedBy, of.who, isInName.arg(half), isInTold.arg(half));
}

void bindList(Query& query, const ContactFilter& filter, const ContactKey& after, const QString& half,
              NamePattern::Dialect dialect)
{
    const QString typed = filter.search.trimmed();
    const QString digits = digitsIn(typed);
    const QString kind = filter.kind ? codeOf(*filter.kind) : QString();
    const QString inNumber = digits.isEmpty() ? u"-"_s : contains(digits);
    const NamePattern name(typed, dialect);
    query.bind(u":kind"_s + half, kind)
        .bind(u":sort"_s + half, kind)
        .bind(u":search"_s + half, typed)
        .bind(u":mail"_s + half, contains(typed.toLower()))
        .bind(u":digits"_s + half, inNumber)
        .bind(u":more"_s + half, inNumber)
        .bind(u":after"_s + half, after.sortedBy)
        .bind(u":number"_s + half, after.number.e164());
    for (const QString& which : {u":words"_s, u":told"_s})
        query.bind(which + u"bare"_s + half, contains(name.bare()))
            .bind(which + u"other"_s + half, contains(name.otherBare()))
            .bind(which + u"pattern"_s + half, name.pattern())
            .bind(which + u"otherpattern"_s + half, name.otherPattern());
}

} // namespace secondring

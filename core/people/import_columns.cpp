// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_columns.h"

#include <QHash>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Small letters without accents, and nothing but letters: "Teléfono móvil" is "telefonomovil".
QString plainLetters(const QString& words)
{
    QString plain;
    for (const QChar c : words.normalized(QString::NormalizationForm_D)) {
        if (c.isLetter() && c.unicode() < 0x80) plain += c.toLower();
    }
    return plain;
}

const QHash<QString, ImportField>& exactHeadings() // NOLINT(readability-function-size): a table.
{
    using F = ImportField;
    static const QHash<QString, F> known{{u"name"_s, F::Name},
                                         {u"fullname"_s, F::Name},
                                         {u"displayname"_s, F::Name},
                                         {u"contact"_s, F::Name},
                                         {u"contactname"_s, F::Name},
                                         {u"patient"_s, F::Name},
                                         {u"patientname"_s, F::Name},
                                         {u"client"_s, F::Name},
                                         {u"clientname"_s, F::Name},
                                         {u"customer"_s, F::Name},
                                         {u"customername"_s, F::Name},
                                         {u"nombrecompleto"_s, F::Name},
                                         {u"nombreyapellidos"_s, F::Name},
                                         {u"paciente"_s, F::Name},
                                         {u"cliente"_s, F::Name},
                                         {u"first"_s, F::FirstName},
                                         {u"firstname"_s, F::FirstName},
                                         {u"givenname"_s, F::FirstName},
                                         {u"forename"_s, F::FirstName},
                                         {u"nombre"_s, F::FirstName},
                                         {u"nombres"_s, F::FirstName},
                                         {u"primernombre"_s, F::FirstName},
                                         {u"last"_s, F::LastName},
                                         {u"lastname"_s, F::LastName},
                                         {u"surname"_s, F::LastName},
                                         {u"familyname"_s, F::LastName},
                                         {u"apellido"_s, F::LastName},
                                         {u"apellidos"_s, F::LastName},
                                         {u"primerapellido"_s, F::LastName},
                                         {u"tel"_s, F::Number},
                                         {u"cell"_s, F::Number},
                                         {u"mobile"_s, F::Number},
                                         {u"movil"_s, F::Number},
                                         {u"celular"_s, F::Number},
                                         {u"number"_s, F::Number},
                                         {u"numero"_s, F::Number},
                                         {u"language"_s, F::Language},
                                         {u"lang"_s, F::Language},
                                         {u"idioma"_s, F::Language},
                                         {u"lengua"_s, F::Language},
                                         {u"preferredlanguage"_s, F::Language},
                                         {u"email"_s, F::Email},
                                         {u"mail"_s, F::Email},
                                         {u"correo"_s, F::Email},
                                         {u"kind"_s, F::Kind},
                                         {u"type"_s, F::Kind},
                                         {u"tipo"_s, F::Kind},
                                         {u"category"_s, F::Kind},
                                         {u"sms"_s, F::MayText},
                                         {u"texts"_s, F::MayText},
                                         {u"texting"_s, F::MayText},
                                         {u"textmessages"_s, F::MayText},
                                         {u"textmessaging"_s, F::MayText},
                                         {u"note"_s, F::Note},
                                         {u"notes"_s, F::Note},
                                         {u"comment"_s, F::Note},
                                         {u"comments"_s, F::Note},
                                         {u"nota"_s, F::Note},
                                         {u"notas"_s, F::Note},
                                         {u"observaciones"_s, F::Note},
                                         {u"comentarios"_s, F::Note}};
    return known;
}

int digitCount(const QString& cell)
{
    return static_cast<int>(std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); }));
}

bool looksLikeNumber(const QString& cell)
{
    if (std::ranges::any_of(cell, [](QChar c) { return c.isLetter() || c == u'@'; })) return false;
    // Dates have eight digits and their own strokes.
    if (cell.count(u'/') == 2 || cell.count(u':') > 0) return false;
    const int digits = digitCount(cell);
    return digits >= 7 && digits <= 15;
}

/// What most cells of column @p at look like.
ImportField byLooks(const std::vector<FileRow>& rows, qsizetype at, bool named)
{
    int seen = 0;
    int numbers = 0;
    int addresses = 0;
    int words = 0;
    for (const auto& row : rows) {
        const auto cell = row.cells.value(at);
        if (cell.isEmpty()) continue;
        ++seen;
        if (looksLikeNumber(cell))
            ++numbers;
        else if (cell.contains(u'@'))
            ++addresses;
        else if (digitCount(cell) == 0)
            ++words;
    }
    if (seen == 0) return ImportField::Ignore;
    if (numbers * 2 > seen) return ImportField::Number;
    if (addresses * 2 > seen) return ImportField::Email;
    if (words * 2 > seen && !named) return ImportField::Name;
    return ImportField::Ignore;
}

/// Without an apostrophe that a spreadsheet needs before what looks like a formula.
QString unguarded(const QString& cell)
{
    static const QString formula = u"=+-@\t"_s;
    const bool guarded = cell.size() > 1 && cell[0] == u'\'' && formula.contains(cell[1]);
    return guarded ? cell.mid(1) : cell;
}

bool mentionsAny(const QString& plain, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&plain](QStringView word) { return plain.contains(word); });
}

bool hasColumn(const TableReading& reading, ImportField field)
{
    return std::ranges::find(reading.columns, field) != reading.columns.end();
}

/// Says of each column that no heading names what its cells look like.
void guessByLooks(const std::vector<FileRow>& rows, TableReading& reading)
{
    qsizetype widest = 0;
    for (const auto& row : rows)
        widest = std::max(widest, row.cells.size());
    if (!reading.hasHeadings) reading.columns.clear();
    reading.columns.resize(static_cast<size_t>(widest), ImportField::Ignore);
    const auto body = std::vector(rows.begin() + (reading.hasHeadings ? 1 : 0), rows.end());
    for (qsizetype at = 0; at < widest; ++at) {
        auto& column = reading.columns[static_cast<size_t>(at)];
        const bool named =
            hasColumn(reading, ImportField::Name) || hasColumn(reading, ImportField::FirstName);
        if (column == ImportField::Ignore) column = byLooks(body, at, named);
    }
}

/// "SMS" heads the number that takes texts as often as whether they may be sent.
void numbersUnderTexts(const std::vector<FileRow>& rows, TableReading& reading)
{
    const auto body = std::vector(rows.begin() + 1, rows.end());
    for (size_t at = 0; at < reading.columns.size(); ++at) {
        auto& column = reading.columns[at];
        if (column != ImportField::MayText) continue;
        if (byLooks(body, static_cast<qsizetype>(at), true) == ImportField::Number)
            column = ImportField::Number;
    }
}

/// Whether they may be texted, or must not be; Ignore when it says neither. What is asked of letters, calls
/// and advertising is another matter.
ImportField textWishOfHeading(const QString& plain)
{
    if (mentionsAny(plain, {u"mail", u"call", u"correo", u"llama", u"marketing", u"promo", u"newsletter"}))
        return ImportField::Ignore;
    if (mentionsAny(plain, {u"nottext", u"donttext", u"nevertext", u"notext", u"notsms", u"nosms", u"optout",
                            u"optedout", u"unsubscribed", u"donotcontact", u"noenviar", u"nomandar",
                            u"nocontactar", u"nomensajes"}))
        return ImportField::NoTexts;
    if (mentionsAny(plain, {u"maytext",          u"maywetext",         u"cantext",         u"canwetext",
                            u"betexted",         u"oktotext",          u"textok",          u"smsok",
                            u"totext",           u"textconsent",       u"textingconsent",  u"messageconsent",
                            u"messagingconsent", u"smsconsent",        u"smsoptin",        u"textoptin",
                            u"textingoptin",     u"smspermission",     u"textpermission",  u"allowtext",
                            u"allowsms",         u"allowstext",        u"allowssms",       u"receivetext",
                            u"receivestext",     u"receivesms",        u"receivessms",     u"accepttext",
                            u"acceptstext",      u"acceptsms",         u"acceptssms",      u"smsallowed",
                            u"textallowed",      u"consentimientosms", u"consientesms",    u"aceptasms",
                            u"aceptamensajes",   u"recibemensajes",    u"recibirmensajes", u"recibesms",
                            u"recibirsms"}))
        return ImportField::MayText;
    return plain == u"optin" || plain == u"optedin" ? ImportField::MayText : ImportField::Ignore;
}

} // namespace

ImportField fieldOfHeading(const QString& cell)
{
    const auto plain = plainLetters(cell);
    if (plain.isEmpty() || plain.size() > 40 || cell.contains(u'@')) return ImportField::Ignore;
    if (const auto found = exactHeadings().constFind(plain); found != exactHeadings().cend()) return *found;
    if (const auto wish = textWishOfHeading(plain); wish != ImportField::Ignore) return wish;
    // Google heads the column beside each number "Phone 1 - Type".
    if (mentionsAny(plain, {u"fax", u"label"}) || plain.endsWith(u"type"_s)) return ImportField::Ignore;
    if (mentionsAny(plain, {u"phone", u"telefono", u"mobile", u"movil", u"celular", u"cellnumber"}))
        return ImportField::Number;
    return mentionsAny(plain, {u"email", u"correo"}) ? ImportField::Email : ImportField::Ignore;
}

TableReading guessReading(const std::vector<FileRow>& rows)
{
    TableReading reading;
    if (rows.empty()) return reading;
    const auto& first = rows.front().cells;
    for (const auto& cell : first)
        reading.columns.push_back(fieldOfHeading(cell));
    numbersUnderTexts(rows, reading);
    const bool known = std::ranges::any_of(reading.columns, [](auto f) { return f != ImportField::Ignore; });
    reading.hasHeadings = known && std::ranges::none_of(first, looksLikeNumber);
    if (reading.hasHeadings) reading.headings = first;
    if (reading.hasHeadings && hasColumn(reading, ImportField::Number)) {
        // "Nombre" alone is the whole name.
        if (!hasColumn(reading, ImportField::LastName) && !hasColumn(reading, ImportField::Name))
            std::ranges::replace(reading.columns, ImportField::FirstName, ImportField::Name);
        return reading;
    }
    guessByLooks(rows, reading);
    return reading;
}

FilePerson personIn(const FileRow& row, const ImportColumns& columns)
{
    FilePerson person;
    person.line = row.line;
    QString firstName;
    QString lastName;
    const auto known = std::min(static_cast<size_t>(row.cells.size()), columns.size());
    for (size_t at = 0; at < known; ++at) {
        const auto cell = unguarded(row.cells[static_cast<qsizetype>(at)]);
        if (cell.isEmpty()) continue;
        switch (columns[at]) {
        case ImportField::Ignore:
            break;
        case ImportField::Name:
            if (person.name.isEmpty()) person.name = cell;
            break;
        case ImportField::FirstName:
            firstName = cell;
            break;
        case ImportField::LastName:
            lastName = cell;
            break;
        case ImportField::Number:
            person.numbers << cell;
            break;
        case ImportField::Language:
            person.language = cell;
            break;
        case ImportField::Email:
            if (person.email.isEmpty()) person.email = cell;
            break;
        case ImportField::Kind:
            person.kind = cell;
            break;
        case ImportField::Note:
            person.note += person.note.isEmpty() ? cell : u'\n' + cell;
            break;
        case ImportField::MayText:
            person.mayText << cell;
            break;
        case ImportField::NoTexts:
            person.noTexts << cell;
            break;
        }
    }
    if (person.name.isEmpty()) person.name = (firstName + u' ' + lastName).simplified();
    return person;
}

} // namespace secondring

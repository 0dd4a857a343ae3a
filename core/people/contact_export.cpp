// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_export.h"

#include "core/base/for_owner_only.h"
#include "core/compliance/consent_records.h"
#include "core/people/contact_records.h"
#include "core/store/query.h"

#include <QHash>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int peopleAtOnce = 500;
constexpr int numbersInARow = 3;
constexpr qsizetype longestCardLine = 75; ///< Bytes, without the line break (RFC 2426, 2.6).

QByteArray csvLine(const QStringList& cells)
{
    QStringList written;
    for (const auto& cell : cells)
        written << csvCell(cell);
    return written.join(u',').toUtf8() + "\r\n";
}

QString escaped(QString words)
{
    words.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).remove(u'\r');
    return words.replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
}

// Folded between letters, never inside one.
QByteArray cardLine(const QString& line)
{
    QByteArray folded;
    qsizetype length = 0;
    for (const char byte : line.toUtf8()) {
        const bool startsLetter = (byte & 0xC0) != 0x80;
        if (startsLetter && length >= longestCardLine - 4) {
            folded += "\r\n ";
            length = 1;
        }
        folded += byte;
        ++length;
    }
    return folded + "\r\n";
}

QString structured(const QString& name)
{
    const auto last = name.section(u' ', -1);
    const auto first = name.section(u' ', 0, -2);
    return escaped(first.isEmpty() ? QString() : last) + u';' + escaped(first.isEmpty() ? last : first) +
           u";;;"_s;
}

Result<ExportedContact> wholeOf(Transaction& transaction, const ListedContact& listed)
{
    ExportedContact contact{listed.contact.profile, {listed.contact.number}, listed.optedOut};
    contact.profile.name = listed.name();
    if (listed.furtherNumbers == 0) return contact;
    const auto all = ContactRecords(transaction).allNumbersOf(listed.contact.number);
    if (!all) return Fail(all.error());
    contact.numbers.clear();
    for (const auto& each : *all)
        contact.numbers.push_back(each.number);
    return contact;
}

/// Who else uses a number, by the number: a family's line is one row of the list and several people.
using OthersByNumber = QHash<QString, QStringList>;

// "Maria" and "Maria Reyes" on one number are one person, who said less of her name once.
Result<OthersByNumber> othersByNumber(Transaction& transaction)
{
    Query query(transaction,
                u"SELECT number_person.number, number_person.name FROM number_person"
                " JOIN contact ON contact.number = number_person.number"
                " WHERE number_person.name <> '' AND lower(number_person.name) <> lower(contact.name)"
                " AND lower(contact.name) NOT LIKE lower(number_person.name) || ' %'"
                " AND lower(number_person.name) NOT LIKE lower(contact.name) || ' %'"
                " ORDER BY number_person.number, number_person.created_at, number_person.name"_s);
    if (const auto done = query.run(); !done) return Fail(done.error());
    OthersByNumber others;
    while (query.next())
        others[query.text(0)] << query.text(1);
    return others;
}

/// The people a row of the list stands for: its own, then who else uses one of the numbers. Of those we know
/// the name alone.
Result<std::vector<ExportedContact>> peopleOf(Transaction& transaction, const ListedContact& listed,
                                              const OthersByNumber& others)
{
    auto whole = wholeOf(transaction, listed);
    if (!whole) return Fail(whole.error());
    std::vector<ExportedContact> people{std::move(*whole)};
    const auto numbers = people.front().numbers;
    for (const auto& number : numbers) {
        auto names = others.value(number.e164());
        names.removeOne(people.front().profile.name);
        if (names.isEmpty()) continue;
        const auto out = ConsentRecords(transaction).isOptedOut(number);
        if (!out) return Fail(out.error());
        for (const auto& name : names)
            people.push_back({{name, listed.contact.profile.kind, {}, {}, {}}, {number}, *out});
    }
    // Of one number the first who is read counts: not the one without a name.
    if (people.front().profile.name.isEmpty()) std::ranges::rotate(people, people.begin() + 1);
    // Read back, a number is that of whom it comes with first: nobody's name would take the place of theirs.
    const ContactProfile& own = people.front().profile;
    if (own.name.isEmpty() && own.email.isEmpty() && own.note.isEmpty())
        std::ranges::rotate(people, people.begin() + 1);
    return people;
}

QByteArray written(const ExportedContact& contact, ContactFormat format, const QString& region)
{
    return format == ContactFormat::Csv ? csvRow(contact, region) : vCard(contact);
}

} // namespace

QString csvCell(const QString& words)
{
    // A cell that begins like this is run as a formula (owasp.org/www-community/attacks/CSV_Injection).
    static const QString formula = u"=+-@\t\r"_s;
    QString cell = !words.isEmpty() && formula.contains(words[0]) ? u'\'' + words : words;
    static const QString quoted = u"\",;\n\r\t"_s;
    const bool needsQuotes = std::ranges::any_of(cell, [](QChar c) { return quoted.contains(c); });
    if (!needsQuotes) return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvHead()
{
    // The mark tells Excel that this is UTF-8.
    return "\xEF\xBB\xBF" + csvLine({u"Name"_s, u"Phone"_s, u"Phone 2"_s, u"Phone 3"_s, u"Kind"_s,
                                     u"Language"_s, u"Email"_s, u"Note"_s, u"May be texted"_s});
}

QByteArray csvRow(const ExportedContact& contact, const QString& region)
{
    QStringList cells{contact.profile.name};
    for (size_t i = 0; i < numbersInARow; ++i) {
        if (i + 1 == numbersInARow && contact.numbers.size() > numbersInARow) {
            QStringList rest;
            for (size_t each = i; each < contact.numbers.size(); ++each)
                rest << written(contact.numbers[each], region);
            cells << rest.join(u" / "_s);
        } else {
            cells << (i < contact.numbers.size() ? written(contact.numbers[i], region) : QString());
        }
    }
    cells << codeOf(contact.profile.kind) << contact.profile.language << contact.profile.email
          << contact.profile.note << (contact.mayBeTexted() ? u"yes"_s : u"no"_s);
    return csvLine(cells);
}

QByteArray vCard(const ExportedContact& contact)
{
    const auto& profile = contact.profile;
    const auto name = profile.name.isEmpty() ? contact.numbers.front().e164() : profile.name;
    QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    card += cardLine(u"FN:"_s + escaped(name)) + cardLine(u"N:"_s + structured(name));
    for (const auto& number : contact.numbers)
        card += cardLine(u"TEL;TYPE=VOICE:"_s + number.e164());
    if (!profile.email.isEmpty()) card += cardLine(u"EMAIL:"_s + escaped(profile.email));
    if (!profile.note.isEmpty()) card += cardLine(u"NOTE:"_s + escaped(profile.note));
    if (!profile.language.isEmpty()) card += cardLine(u"X-LANGUAGE:"_s + profile.language);
    if (contact.optedOut) card += cardLine(u"X-MAY-BE-TEXTED:no"_s);
    return card + cardLine(u"CATEGORIES:"_s + codeOf(profile.kind)) + "END:VCARD\r\n";
}

Result<qint64> exportContacts(Transaction& transaction, const QString& path, ContactFormat format,
                              const QString& region)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return fail(Failure::InvalidInput, u"the file cannot be written"_s);
    keepForOwnerOnly(file);
    if (format == ContactFormat::Csv) file.write(csvHead());
    const auto others = othersByNumber(transaction);
    if (!others) return Fail(others.error());
    qint64 count = 0;
    std::optional<ContactKey> from;
    do {
        const auto page = ContactRecords(transaction).page({}, from, peopleAtOnce);
        if (!page) return Fail(page.error());
        for (const auto& listed : page->people) {
            const auto people = peopleOf(transaction, listed, *others);
            if (!people) return Fail(people.error());
            for (const auto& person : *people)
                file.write(written(person, format, region));
            count += static_cast<qint64>(people->size());
        }
        from = page->next;
    } while (from);
    if (!file.commit()) return fail(Failure::InvalidInput, u"the file cannot be written"_s);
    return count;
}

} // namespace secondring

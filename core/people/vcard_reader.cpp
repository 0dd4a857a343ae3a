// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/vcard_reader.h"

#include "core/people/import_columns.h"
#include "core/people/text_refusal.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qsizetype longestLine = 20'000;

/// "X-DO-NOT-TEXT", "X-SMS-CONSENT": read as the heading of a column is.
ImportField ownWish(const QString& name)
{
    if (!name.startsWith(u"X-"_s)) return ImportField::Ignore;
    const auto field = fieldOfHeading(name.mid(2));
    return field == ImportField::MayText || field == ImportField::NoTexts ? field : ImportField::Ignore;
}

bool isKnown(const QString& line)
{
    static const std::array known{u"BEGIN"_s, u"END"_s,        u"FN"_s,        u"N"_s,
                                  u"TEL"_s,   u"EMAIL"_s,      u"NOTE"_s,      u"LANG"_s,
                                  u"ORG"_s,   u"CATEGORIES"_s, u"X-LANGUAGE"_s};
    qsizetype end = 0;
    while (end < line.size() && line[end] != u':' && line[end] != u';')
        ++end;
    const auto name = line.left(end).section(u'.', -1).toUpper();
    return std::ranges::find(known, name) != known.end() || ownWish(name) != ImportField::Ignore;
}

/// Where the value of @p line begins: an option in quotes may hold a colon. -1 without one.
qsizetype colonIn(const QString& line)
{
    bool inQuotes = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"') inQuotes = !inQuotes;
        if (line[i] == u':' && !inQuotes) return i;
    }
    return -1;
}

QByteArray fromQuotedPrintable(const QString& value)
{
    const auto bytes = value.toUtf8();
    QByteArray out;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bool isHex = false;
        const auto code = bytes[i] == '=' ? bytes.mid(i + 1, 2).toInt(&isHex, 16) : 0;
        if (bytes[i] != '=' || !isHex || i + 2 >= bytes.size()) {
            out += bytes[i];
            continue;
        }
        out += static_cast<char>(code);
        i += 2;
    }
    return out;
}

QString inLetters(const QByteArray& bytes, const QString& charset)
{
    const auto name = charset.toUpper();
    if (name.startsWith(u"ISO-8859"_s) || name.startsWith(u"WINDOWS-125"_s) || name == u"LATIN1"_s)
        return QString::fromLatin1(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// Takes the backslashes out (RFC 6350, 3.4).
QString unescaped(const QString& value)
{
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            out += value[i];
            continue;
        }
        ++i;
        out += value[i] == u'n' || value[i] == u'N' ? QChar(u'\n') : value[i];
    }
    return out;
}

/// The parts of "Reyes;Maria;;Dr.;", where "\;" separates nothing.
QStringList partsOf(const QString& value)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            parts.back() += value[i];
            parts.back() += value[++i];
        } else if (value[i] == u';') {
            parts << QString();
        } else {
            parts.back() += value[i];
        }
    }
    return parts;
}

} // namespace

void VCardReader::feed(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\n') {
            takeLine(m_partial);
            m_partial.clear();
        } else if (c != u'\r' && m_partial.size() < longestLine) {
            m_partial += c;
        }
    }
}

void VCardReader::end()
{
    if (!m_partial.isEmpty()) takeLine(m_partial);
    m_partial.clear();
    if (!m_unfolded.isEmpty()) takeProperty(std::exchange(m_unfolded, {}));
    if (m_inCard) endCard();
}

// A line that begins with a blank goes on with the one before; in quoted-printable, one after "=".
void VCardReader::takeLine(const QString& line)
{
    ++m_line;
    const bool folded = !line.isEmpty() && (line[0] == u' ' || line[0] == u'\t');
    if (!m_softBreak && !folded)
        beginProperty(line);
    else if (!m_passing && m_unfolded.size() < longestLine)
        m_unfolded += m_softBreak ? line : line.mid(1);
    const bool quoted = m_unfolded.contains(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive);
    m_softBreak = !m_passing && quoted && m_unfolded.endsWith(u'=');
    if (m_softBreak) m_unfolded.chop(1);
}

void VCardReader::beginProperty(const QString& line)
{
    if (!m_unfolded.isEmpty()) takeProperty(std::exchange(m_unfolded, {}));
    m_passing = !isKnown(line);
    if (!m_passing) m_unfolded = line;
    m_unfoldedLine = m_line;
}

std::optional<VCardReader::Property> VCardReader::propertyIn(const QString& line)
{
    const qsizetype colon = colonIn(line);
    if (colon < 0) return std::nullopt;
    const auto head = line.left(colon).split(u';');
    Property property{head.first().section(u'.', -1).toUpper(), {}, line.mid(colon + 1)};
    for (qsizetype i = 1; i < head.size(); ++i) {
        const bool bare = !head[i].contains(u'=');
        auto name = bare ? u"TYPE"_s : head[i].section(u'=', 0, 0).toUpper();
        if (bare && head[i].compare(u"QUOTED-PRINTABLE"_s, Qt::CaseInsensitive) == 0) name = u"ENCODING"_s;
        QString values = bare ? head[i] : head[i].section(u'=', 1);
        values = values.remove(u'"').toUpper();
        property.options[name] << values.split(u',');
    }
    return property;
}

QString VCardReader::valueOf(const Property& property)
{
    const auto encoding = property.options.value(u"ENCODING"_s);
    if (!encoding.contains(u"QUOTED-PRINTABLE"_s)) return property.value;
    return inLetters(fromQuotedPrintable(property.value), property.options.value(u"CHARSET"_s).value(0));
}

void VCardReader::takeProperty(const QString& line)
{
    const auto property = propertyIn(line);
    if (!property) return;
    const auto value = valueOf(*property);
    const auto& name = property->name;
    if (name == u"BEGIN"_s && value.trimmed().compare(u"VCARD"_s, Qt::CaseInsensitive) == 0) {
        beginCard();
    } else if (m_inCard && name == u"END"_s) {
        endCard();
    } else if (m_inCard) {
        takeOfPerson(*property, value);
    }
}

void VCardReader::takeOfPerson(const Property& property, const QString& value)
{
    const auto& name = property.name;
    if (name == u"FN"_s) {
        m_person.name = unescaped(value).trimmed();
    } else if (name == u"N"_s) {
        const auto parts = partsOf(value);
        m_structuredName =
            unescaped(parts.value(1) + u' ' + parts.value(2) + u' ' + parts.value(0)).simplified();
    } else if (name == u"ORG"_s) {
        m_organisation = unescaped(partsOf(value).first()).trimmed();
    } else if (name == u"TEL"_s) {
        takeNumber(property);
    } else if (name == u"EMAIL"_s && m_person.email.isEmpty()) {
        m_person.email = unescaped(value).trimmed();
    } else if (name == u"NOTE"_s) {
        m_person.note = unescaped(value).trimmed();
    } else if (name == u"CATEGORIES"_s) {
        takeCategories(unescaped(value).split(u','));
    } else if (name == u"LANG"_s || name == u"X-LANGUAGE"_s) {
        m_person.language = value.trimmed();
    } else if (const auto wish = ownWish(name); wish != ImportField::Ignore) {
        (wish == ImportField::MayText ? m_person.mayText : m_person.noTexts) << unescaped(value).trimmed();
    }
}

void VCardReader::takeCategories(const QStringList& categories)
{
    m_person.kind = categories.first().trimmed();
    for (const auto& each : categories) {
        if (saysNoTexts(each)) m_person.noTexts << each;
    }
}

void VCardReader::takeNumber(const Property& property)
{
    const auto types = property.options.value(u"TYPE"_s);
    if (types.contains(u"FAX"_s) || types.contains(u"PAGER"_s)) return;
    auto number = unescaped(valueOf(property)).trimmed();
    if (number.startsWith(u"tel:"_s, Qt::CaseInsensitive)) number.remove(0, 4);
    number = number.section(u";ext="_s, 0, 0).trimmed();
    if (number.isEmpty() || m_person.numbers.contains(number)) return;
    // The mobile stands first: it is the one that takes texts.
    const bool mobile = types.contains(u"CELL"_s) || types.contains(u"IPHONE"_s);
    if (mobile)
        m_person.numbers.prepend(number);
    else
        m_person.numbers.append(number);
}

void VCardReader::beginCard()
{
    if (m_inCard) endCard();
    m_inCard = true;
    m_person = {};
    m_person.line = m_unfoldedLine;
    m_structuredName.clear();
    m_organisation.clear();
}

void VCardReader::endCard()
{
    m_inCard = false;
    if (m_person.name.isEmpty()) m_person.name = m_structuredName;
    if (m_person.name.isEmpty()) m_person.name = m_organisation;
    m_people.push_back(std::move(m_person));
    m_person = {};
}

std::optional<FilePerson> VCardReader::take()
{
    if (m_people.empty()) return std::nullopt;
    FilePerson person = std::move(m_people.front());
    m_people.pop_front();
    return person;
}

} // namespace secondring

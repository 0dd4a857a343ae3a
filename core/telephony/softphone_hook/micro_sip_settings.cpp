// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/micro_sip_settings.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr qsizetype largestSettingsFile = 8'388'608;
constexpr QByteArrayView wideMark("\xff\xfe");

bool isHead(QStringView words)
{
    return words.startsWith(u'[') && words.contains(u']');
}

QStringView keyOf(QStringView words)
{
    const qsizetype equals = words.indexOf(u'=');
    return equals < 0 ? QStringView() : words.first(equals).trimmed();
}

QStringView withoutMarks(QStringView value)
{
    value = value.trimmed();
    const bool isMarked = value.size() >= 2 && value.front() == value.back() &&
                          (value.front() == u'"' || value.front() == u'\'');
    return isMarked ? value.sliced(1, value.size() - 2) : value;
}

} // namespace

Result<MicroSipSettings> MicroSipSettings::read(const QByteArray& bytes)
{
    if (bytes.size() > largestSettingsFile) return fail(Failure::InvalidInput, u"too large for settings"_s);
    MicroSipSettings settings;
    settings.m_isWide = bytes.startsWith(wideMark);
    if (settings.m_isWide) {
        if (bytes.size() % 2 != 0) return fail(Failure::InvalidInput, u"half a letter at the end"_s);
        settings.m_mark = bytes.first(2);
        settings.m_text.resize((bytes.size() - 2) / 2);
        for (qsizetype i = 0; i < settings.m_text.size(); ++i)
            settings.m_text[i] = QChar(qFromLittleEndian<char16_t>(bytes.constData() + 2 + 2 * i));
        return settings;
    }
    if (bytes.contains('\0')) return fail(Failure::InvalidInput, u"not a settings file"_s);
    if (bytes.startsWith("\xef\xbb\xbf")) settings.m_mark = bytes.first(3);
    settings.m_text = QString::fromLatin1(bytes.sliced(settings.m_mark.size()));
    return settings;
}

QByteArray MicroSipSettings::bytes() const
{
    if (!m_isWide) return m_mark + m_text.toLatin1();
    QByteArray all = m_mark;
    all.resize(m_mark.size() + 2 * m_text.size());
    for (qsizetype i = 0; i < m_text.size(); ++i)
        qToLittleEndian(m_text[i].unicode(), all.data() + m_mark.size() + 2 * i);
    return all;
}

bool MicroSipSettings::canHold(const QString& words) const
{
    const auto isPlain = [](QChar letter) { return letter.unicode() >= 0x20 && letter.unicode() < 0x7f; };
    const auto isLetter = [](QChar letter) { return letter.unicode() >= 0x20; };
    return m_isWide ? std::ranges::all_of(words, isLetter) : std::ranges::all_of(words, isPlain);
}

MicroSipSettings::Line MicroSipSettings::lineAt(qsizetype at) const
{
    Line line{at, m_text.indexOf(u'\n', at), 0};
    if (line.end < 0) line.end = m_text.size();
    line.next = std::min(line.end + 1, m_text.size());
    if (line.end > at && m_text[line.end - 1] == u'\r') --line.end;
    return line;
}

QStringView MicroSipSettings::wordsOf(const Line& line) const
{
    return QStringView(m_text).sliced(line.begin, line.end - line.begin).trimmed();
}

std::optional<MicroSipSettings::Line> MicroSipSettings::sectionHead(QStringView section) const
{
    for (qsizetype at = 0; at < m_text.size();) {
        const Line line = lineAt(at);
        const QStringView words = wordsOf(line);
        if (isHead(words) &&
            words.sliced(1, words.indexOf(u']') - 1).trimmed().compare(section, Qt::CaseInsensitive) == 0)
            return line;
        at = line.next;
    }
    return std::nullopt;
}

qsizetype MicroSipSettings::endOfSection(const Line& head) const
{
    // Behind its last line with something in it: what is added comes before the empty lines.
    qsizetype end = head.next;
    for (qsizetype at = head.next; at < m_text.size();) {
        const Line line = lineAt(at);
        if (isHead(wordsOf(line))) break;
        if (!wordsOf(line).isEmpty()) end = line.next;
        at = line.next;
    }
    return end;
}

std::optional<MicroSipSettings::Line> MicroSipSettings::find(QStringView section, QStringView key) const
{
    const auto head = sectionHead(section);
    for (qsizetype at = head ? head->next : m_text.size(); at < m_text.size();) {
        const Line line = lineAt(at);
        const QStringView words = wordsOf(line);
        if (isHead(words)) break;
        if (!words.startsWith(u';') && keyOf(words).compare(key, Qt::CaseInsensitive) == 0) return line;
        at = line.next;
    }
    return std::nullopt;
}

std::optional<QString> MicroSipSettings::written(QStringView section, QStringView key) const
{
    const auto line = find(section, key);
    if (!line) return std::nullopt;
    const qsizetype equals = m_text.indexOf(u'=', line->begin);
    return m_text.sliced(equals + 1, line->end - equals - 1);
}

std::optional<QString> MicroSipSettings::value(QStringView section, QStringView key) const
{
    const auto whole = written(section, key);
    if (!whole) return std::nullopt;
    return withoutMarks(*whole).toString();
}

void MicroSipSettings::write(QStringView section, QStringView key, const QString& value)
{
    if (const auto line = find(section, key)) {
        const qsizetype equals = m_text.indexOf(u'=', line->begin);
        m_text.replace(equals + 1, line->end - equals - 1, value);
        return;
    }
    const QString ending = m_text.isEmpty() || m_text.contains(u"\r\n"_s) ? u"\r\n"_s : u"\n"_s;
    QString added = key.toString() + u'=' + value + ending;
    const auto head = sectionHead(section);
    if (!head) added.prepend(u'[' + section.toString() + u']' + ending);
    const qsizetype at = head ? endOfSection(*head) : m_text.size();
    if (at > 0 && m_text[at - 1] != u'\n') added.prepend(ending);
    m_text.insert(at, added);
}

void MicroSipSettings::remove(QStringView section, QStringView key)
{
    if (const auto line = find(section, key)) m_text.remove(line->begin, line->next - line->begin);
}

void MicroSipSettings::forEach(QStringView section,
                               const std::function<void(QStringView, QStringView)>& use) const
{
    const auto head = sectionHead(section);
    for (qsizetype at = head ? head->next : m_text.size(); at < m_text.size();) {
        const Line line = lineAt(at);
        const QStringView words = wordsOf(line);
        if (isHead(words)) break;
        if (const QStringView key = keyOf(words); !key.isEmpty() && !words.startsWith(u';'))
            use(key, withoutMarks(words.sliced(words.indexOf(u'=') + 1)));
        at = line.next;
    }
}

} // namespace secondring

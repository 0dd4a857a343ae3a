// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact.h"

#include "core/base/code_table.h"

namespace secondring {

namespace {

constexpr int longestName = 120;
constexpr int longestEmail = 254;
constexpr int longestNote = 4'000;

constexpr CodeTable<ContactKind, 5> kinds{{{{ContactKind::New, u"New"},
                                            {ContactKind::Client, u"Client"},
                                            {ContactKind::Vendor, u"Vendor"},
                                            {ContactKind::Staff, u"Staff"},
                                            {ContactKind::Blocked, u"Blocked"}}}};

} // namespace

QString codeOf(ContactKind kind)
{
    return kinds.codeOf(kind);
}

ContactKind contactKindOf(const QString& code)
{
    return kinds.valueOf(code, ContactKind::New);
}

QString onOneLine(const QString& typed, int atMost)
{
    QString line;
    for (const QChar c : typed.simplified()) {
        if (c.category() != QChar::Other_Control) line += c;
    }
    line.truncate(atMost);
    // Never half a surrogate pair.
    if (!line.isEmpty() && line.back().isHighSurrogate()) line.chop(1);
    return line.trimmed();
}

ContactProfile tidied(ContactProfile profile)
{
    profile.name = onOneLine(profile.name, longestName);
    profile.email = onOneLine(profile.email, longestEmail);
    QString note;
    for (const QChar c : profile.note.trimmed()) {
        if (c == u'\n' || c.category() != QChar::Other_Control) note += c;
    }
    note.truncate(longestNote);
    if (!note.isEmpty() && note.back().isHighSurrogate()) note.chop(1);
    profile.note = note;
    return profile;
}

} // namespace secondring

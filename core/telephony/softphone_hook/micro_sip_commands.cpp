// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/micro_sip_commands.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr char16_t escapeSign = u'~';

bool mustBeEscaped(QChar letter)
{
    return letter.unicode() <= 0x20 || letter == u'"' || letter == escapeSign;
}

} // namespace

QString escapedCommand(const QString& command)
{
    QString escaped;
    for (const QChar letter : command) {
        if (mustBeEscaped(letter))
            escaped += escapeSign + u"%1"_s.arg(letter.unicode(), 2, 16, QChar(u'0'));
        else
            escaped += letter;
    }
    return escaped;
}

QString unescapedCommand(const QString& escaped)
{
    QString command;
    for (qsizetype at = 0; at < escaped.size(); ++at) {
        bool isCode = false;
        const ushort code = escaped[at] == escapeSign ? escaped.mid(at + 1, 2).toUShort(&isCode, 16) : 0;
        if (isCode) at += 2;
        command += isCode ? QChar(code) : escaped[at];
    }
    return command;
}

QString microSipCommand(const MicroSipHook& hook, HookEvent::Kind kind, const QString& then)
{
    QString command = u"\"%1\" line-event %2 --port %3 --token %4"_s.arg(
        hook.program, wordOf(kind), QString::number(hook.port), hook.token.written());
    if (!then.isEmpty()) command += u" --then "_s + escapedCommand(then);
    // Whatever a caller's number looks like, behind this it is no option.
    return command + u" --"_s;
}

bool isOurCommand(const QString& command)
{
    return command.startsWith(u'"') && command.contains(u"\" line-event "_s) && command.endsWith(u" --"_s);
}

QString commandAfter(const QString& command)
{
    const QStringList words = command.split(u' ', Qt::SkipEmptyParts);
    const qsizetype at = words.indexOf(u"--then"_s);
    return at < 0 || at + 1 >= words.size() ? QString() : unescapedCommand(words[at + 1]);
}

} // namespace secondring

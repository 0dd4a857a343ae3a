// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/line_event_command.h"

#include "app/profile.h"
#include "core/telephony/softphone_hook/hook_places.h"
#include "core/telephony/softphone_hook/micro_sip_commands.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTcpSocket>

#include <cstdio>
#include <map>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <shellapi.h>
#endif

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr int notTold = 1;
constexpr int wrongEventUse = 2;
constexpr int eventPatience = 80; ///< ms; the telephone program waits for us while somebody's phone rings.
constexpr int highestPort = 65'535;

const QString eventUsage =
    uR"(second-ring line-event ringing|answered|ended|declined|missed|outgoing --token TOKEN
                       [--number NUMBER] [--name NAME] [--call CALL] [--line ID] [--port PORT]
                       [--profile DIR] [--then COMMAND] [-- NUMBER]
)"_s;

PrintAndExit wrongEvent(const QString& sentence)
{
    return {sentence + u'\n' + eventUsage, wrongEventUse};
}

/// The words behind "line-event" and before it, sorted by what they are for.
struct SortedWords {
    std::map<QString, QString> options;
    QStringList others;
    QString mistake;
};

SortedWords sorted(const QStringList& arguments)
{
    static const QStringList known{u"--profile"_s, u"--line"_s,  u"--number"_s, u"--name"_s,
                                   u"--call"_s,    u"--token"_s, u"--port"_s,   u"--then"_s};
    SortedWords words;
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const QString& word = arguments[at];
        if (word == u"--") {
            // All that follows is the number, whatever it looks like: callers choose it.
            words.options[u"--number"_s] = arguments.mid(at + 1).join(u' ');
            break;
        }
        if (!word.startsWith(u"--")) {
            words.others += word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.first(equals);
        if (!known.contains(name)) {
            words.mistake = u"There is no option \"%1\" of line-event."_s.arg(name);
            break;
        }
        // At the end a telephone program may have had nothing to put behind it: a withheld number.
        const bool isBare = equals < 0 && known.contains(arguments.value(at + 1).section(u'=', 0, 0));
        words.options[name] = equals >= 0 ? word.sliced(equals + 1)
                              : isBare    ? QString()
                                          : arguments.value(++at);
    }
    return words;
}

/// Where the running program listens; nothing when there is no saying.
std::optional<int> portFor(const LineEventWords& words)
{
    if (words.port > 0) return words.port;
    HookPlaces places = readHookPlaces(Profile::phonesFileIn(words.profile));
    std::erase_if(places, [&](const auto& place) {
        return place.second.port == 0 || (!words.line.isEmpty() && place.first != words.line);
    });
    // Of several nobody can say which one is meant, and a token tried at each would be counted as guessed.
    return places.size() == 1 ? std::optional(places.begin()->second.port) : std::nullopt;
}

/// The status of the answer; 0 when there was none in time, nothing when nobody listens.
std::optional<int> tell(const HookQuery& said, int port)
{
    const QDeadlineTimer deadline(eventPatience);
    const auto left = [&] { return static_cast<int>(deadline.remainingTime()); };
    const QByteArray form = writtenAsQuery(said);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
    if (!socket.waitForConnected(left())) return std::nullopt;
    socket.write("POST /line HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
                 QByteArray::number(form.size()) + "\r\n\r\n" + form);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left())) return std::nullopt;
    }
    // It has it; the answer only tells whether the token is right.
    if (!socket.waitForReadyRead(left())) return 0;
    return socket.readLine().split(' ').value(1).toInt();
}

/// What a caller may not slip into somebody else's command.
QString harmless(QString number)
{
    static const QString marks = u"\"'\\&|<>^%$`;()!*?\r\n\t "_s;
    number.removeIf([](QChar letter) { return marks.contains(letter); });
    return number;
}

void startThen(const QString& command, const QString& number)
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty()) return;
    const QString program = words.takeFirst();
    if (!number.isEmpty()) words += number;
#ifdef Q_OS_WIN
    // As MicroSIP does it: documents and scripts are opened by what they belong to.
    const std::wstring file = program.toStdWString();
    const std::wstring rest = words.join(u' ').toStdWString();
    ShellExecuteW(nullptr, nullptr, file.c_str(), rest.c_str(), nullptr, SW_HIDE);
#else
    QProcess::startDetached(program, words);
#endif
}

} // namespace

bool asksForLineEvent(const QStringList& arguments)
{
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        if (arguments[at] == u"--profile") {
            ++at;
        } else if (!arguments[at].startsWith(u"--profile=")) {
            return arguments[at] == u"line-event";
        }
    }
    return false;
}

std::variant<LineEventWords, PrintAndExit> readLineEventWords(const QStringList& arguments)
{
    const SortedWords words = sorted(arguments);
    if (!words.mistake.isEmpty()) return wrongEvent(words.mistake);
    const auto option = [&](const QString& name) {
        const auto found = words.options.find(name);
        return found == words.options.end() ? QString() : found->second;
    };
    if (words.others.size() != 2) return wrongEvent(u"line-event needs one word for what happens."_s);
    const auto kind = hookKindOf(words.others[1]);
    if (!kind) return wrongEvent(u"line-event does not know that anything of that kind can happen."_s);
    const QString token = option(u"--token"_s);
    if (token.isEmpty()) return wrongEvent(u"line-event needs the line's --token."_s);
    bool isPort = true;
    const QString port = option(u"--port"_s);
    const int number = port.isEmpty() ? 0 : port.toInt(&isPort);
    if (!isPort || number < 0 || number > highestPort) return wrongEvent(u"--port must be a port."_s);
    return LineEventWords{
        {{*kind, option(u"--number"_s).trimmed(), option(u"--name"_s), option(u"--call"_s)}, token.toUtf8()},
        option(u"--profile"_s),
        option(u"--line"_s),
        number,
        unescapedCommand(option(u"--then"_s))};
}

int runLineEvent(const QStringList& arguments)
{
    const auto read = readLineEventWords(arguments);
    if (const auto* wrong = std::get_if<PrintAndExit>(&read)) {
        std::fputs(qPrintable(wrong->words), stderr);
        return wrong->code;
    }
    const auto& words = std::get<LineEventWords>(read);
    const auto port = portFor(words);
    const auto status = port ? tell(words.said, *port) : std::nullopt;
    if (!words.then.isEmpty()) startThen(words.then, harmless(words.said.event.number));
    if (!port)
        std::fputs("Second Ring has no such line. Name it with --line, or its port with --port.\n", stderr);
    else if (!status)
        std::fputs("Nothing listens there: Second Ring is not running, or the line is off.\n", stderr);
    else if (*status == 403 || *status == 429)
        std::fputs("The token is not that of the line.\n", stderr);
    return status && (*status == 200 || *status == 0) ? 0 : notTold;
}

} // namespace secondring

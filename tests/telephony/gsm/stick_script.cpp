// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/gsm/stick_script.h"

#include <QFile>

namespace secondring {
namespace {

QByteArray unescaped(QByteArray words)
{
    return words.replace("\\r", "\r")
        .replace("\\n", "\n")
        .replace("\\0", QByteArray(1, '\0'))
        .replace("\\xff", "\xff");
}

QByteArray bytesOf(const QByteArray& words)
{
    if (words == "silence") return {};
    return words.startsWith("raw ") ? unescaped(words.mid(4)) : StickScript::asWritten(words);
}

} // namespace

QByteArray StickScript::asWritten(const QByteArray& words)
{
    QByteArray bytes;
    for (const QByteArray& line : words.split('|'))
        bytes += "\r\n" + line.trimmed() + "\r\n";
    return bytes;
}

StickScript::StickScript()
{
    setAnswer("AT+CPIN?", asWritten("+CPIN: READY | OK"));
    setAnswer("AT+CREG?", asWritten("+CREG: 1,1 | OK"));
    setAnswer("AT+CRC?", asWritten("+CRC: 1 | OK"));
    setAnswer("AT^CVOICE?", asWritten("ERROR"));
    setAnswer("AT+CEREG?", asWritten("ERROR"));
    setAnswer("AT+CIREG?", asWritten("ERROR"));
    setAnswer("AT+CPINR=\"SIM PIN\"", asWritten("ERROR"));
    setAnswer("AT^CPIN?", asWritten("ERROR"));
    setAnswer("AT+SPIC", asWritten("ERROR"));
    setAnswer("AT+QPINC=\"SC\"", asWritten("ERROR"));
}

StickScript StickScript::read(const QString& path)
{
    StickScript script;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return script;
    script.m_shows = QString::fromUtf8(file.readLine()).mid(1).trimmed();
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r')) // A prompt ends with a blank.
            line.chop(1);
        if (!line.isEmpty() && !line.startsWith('#')) script.readLine(line);
    }
    return script;
}

void StickScript::readLine(const QByteArray& line)
{
    if (line.startsWith('=')) {
        m_expected << QString::fromUtf8(line.mid(1)).simplified();
    } else if (line.startsWith("asked ")) {
        const qsizetype last = line.lastIndexOf(' ');
        const QByteArray times = line.mid(last + 1);
        m_expectedAsked[line.mid(6, last - 6)] = times == "never" ? 0 : times == "once" ? 1 : times.toInt();
    } else if (line.startsWith("pin ")) {
        m_pin = QString::fromLatin1(line.mid(4));
    } else if (line == "forwards only") {
        m_forwardsOnly = true;
    } else if (const qsizetype arrow = line.indexOf(" -> "); line.startsWith("AT") && arrow > 0) {
        const QByteArray command = line.left(arrow);
        // The first one takes the place of a good stick's; the next ones are for the next times.
        if (!m_given.contains(command)) m_answers[command].clear();
        m_given << command;
        m_answers[command].push_back(bytesOf(line.mid(arrow + 4)));
    } else {
        readHappening(line);
    }
}

void StickScript::readHappening(const QByteArray& line)
{
    const qsizetype space = line.indexOf(' ');
    Happening happening;
    happening.at = std::chrono::milliseconds(qint64(line.left(space).toDouble() * 1000));
    QByteArray words = line.mid(space + 1);
    happening.isUnplugging = words == "unplugged";
    if (const qsizetype arrow = words.indexOf(" -> "); words.startsWith("AT") && arrow > 0) {
        happening.command = words.left(arrow);
        words = words.mid(arrow + 4);
    }
    if (!happening.isUnplugging) happening.bytes = bytesOf(words);
    m_happenings.push_back(happening);
}

QByteArray StickScript::answerTo(const QByteArray& command)
{
    ++m_asked[command];
    const QByteArray echo = m_isEchoing ? command + '\r' : QByteArray();
    if (command == "ATE0") m_isEchoing = false;
    if (command == "ATE1") m_isEchoing = true;
    const auto given = m_answers.find(command);
    if (given == m_answers.end()) return echo + asWritten("OK");
    const QByteArray answer = given->front();
    if (given->size() > 1) given->erase(given->begin());
    return echo + answer;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/telephony/asterisk/scripted_manager.h"

#include <QCryptographicHash>

namespace secondring {
namespace {

QByteArray valueIn(const QByteArray& action, const QByteArray& key)
{
    for (const QByteArray& line : action.split('\n'))
        if (line.startsWith(key + ": ")) return line.mid(key.size() + 2).trimmed();
    return {};
}

QByteArray mended(QByteArray words)
{
    return words.replace("\r\n", "\n").replace("\n", "\r\n");
}

} // namespace

ScriptedManager::ScriptedManager(Habit of, std::unique_ptr<QTcpServer> server)
    : habit(of), m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedManager::greet);
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
}

void ScriptedManager::say(const QByteArray& words)
{
    if (m_guest) m_guest->write(mended(words));
}

void ScriptedManager::hangUp()
{
    if (m_guest) m_guest->disconnectFromHost();
}

void ScriptedManager::goAway()
{
    m_server->close();
    if (m_guest) m_guest->abort();
}

void ScriptedManager::comeBack()
{
    m_server->listen(QHostAddress::LocalHost, m_port);
}

void ScriptedManager::greet()
{
    ++connections;
    m_isSignedIn = false;
    m_heard.clear();
    m_guest = m_server->nextPendingConnection();
    connect(m_guest, &QTcpSocket::readyRead, this, &ScriptedManager::read);
    if (habit == Habit::SaysNothing) return;
    if (habit == Habit::IsAnother) return say("220 mail.example ESMTP\n");
    if (habit == Habit::IsAncient) return say("Asterisk Call Manager/1.3\n");
    say("Asterisk Call Manager/5.0.2\n");
}

void ScriptedManager::read()
{
    m_heard += m_guest->readAll();
    for (qsizetype end = m_heard.indexOf("\r\n\r\n"); end >= 0; end = m_heard.indexOf("\r\n\r\n")) {
        const QByteArray action = m_heard.first(end);
        m_heard.remove(0, end + 4);
        answer(action);
        if (!m_guest) return;
    }
}

void ScriptedManager::answer(const QByteArray& action)
{
    const QByteArray what = valueIn(action, "Action");
    actions << what;
    if (what == "Challenge") {
        say(habit == Habit::OffersNoChallenge ? "Response: Error\nMessage: Must specify AuthType\n\n"
                                              : "Response: Success\nChallenge: 840415273\n\n");
    } else if (what == "Login") {
        login(action);
    } else if (!m_isSignedIn) {
        say("Response: Error\nMessage: Permission denied\n\n");
    } else if (what == "Status" || what == "CoreShowChannels") {
        list(action);
    } else if (what == "Getvar") {
        getvar(action);
    } else if (what == "Filter") {
        say("Response: Error\nActionID: filter\nMessage: Permission denied\n\n");
    } else if (what == "Ping") {
        ++pings;
        if (habit != Habit::ForgetsPings) say("Response: Success\nActionID: ping\nPing: Pong\n\n");
    } else if (what == "Logoff") {
        ++goodbyes;
        say("Response: Goodbye\nMessage: Thanks for all the fish.\n\n");
    }
}

void ScriptedManager::login(const QByteArray& action)
{
    if (habit == Habit::HangsUpAtSignIn) return m_guest->disconnectFromHost();
    const QByteArray expected = QCryptographicHash::hash("840415273"
                                                         "secret",
                                                         QCryptographicHash::Md5)
                                    .toHex();
    m_isSignedIn = habit != Habit::RefusesPassword && valueIn(action, "Username") == "second-ring" &&
                   valueIn(action, "Key") == expected && !action.contains("secret");
    if (!m_isSignedIn) return say("Response: Error\nMessage: Authentication failed\n\n");
    say("Response: Success\nMessage: Authentication accepted\n\nEvent: FullyBooted\nPrivilege: system,all\n"
        "Uptime: 1\nLastReload: 1\nStatus: Fully Booted\n\n");
}

void ScriptedManager::getvar(const QByteArray& action)
{
    const QByteArray id = valueIn(action, "ActionID");
    const QByteArray variable = valueIn(action, "Variable");
    const QByteArray value = variable == "CALLERID(pres)" ? presentation : QByteArray();
    if (habit == Habit::ForbidsAsking)
        return say("Response: Error\nActionID: " + id + "\nMessage: Permission denied\n\n");
    if (habit == Habit::NeverAnswersQuestions) return;
    say("Response: Success\nActionID: " + id + "\nVariable: " + variable + "\nValue: " + value + "\n\n");
    if (id.startsWith("saved:")) m_calls.asked();
}

void ScriptedManager::list(const QByteArray& action)
{
    if (habit == Habit::ForbidsListing)
        return say("Response: Error\nActionID: list\nMessage: Permission denied\n\n");
    say("Response: Success\nActionID: list\nEventList: start\nMessage: Channel status will follow\n\n");
    say(channels);
    say("Event: " + valueIn(action, "Action") +
        "Complete\nActionID: list\nEventList: Complete\nListItems: 0\n\n");
    if (habit == Habit::NeverEndsALine) say("Event: " + QByteArray(100'000, 'x'));
    if (habit == Habit::HangsUpAfterListing) m_guest->disconnectFromHost();
}

} // namespace secondring

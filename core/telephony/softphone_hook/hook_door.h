// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/telephony/softphone_hook/hook_event.h"
#include "core/telephony/softphone_hook/hook_request.h"
#include "core/telephony/softphone_hook/hook_token.h"
#include "core/telephony/softphone_hook/lockout.h"

#include <QHostAddress>
#include <QTcpServer>

#include <chrono>
#include <vector>

class QTcpSocket;

namespace secondring {

/// Who may ask at a line's door, and how long it waits for them.
struct DoorRules {
    quint16 port = 0;     ///< 0: any, for tests.
    bool network = false; ///< Also from the local network, never from beyond.
    std::chrono::milliseconds patience{3000};
};

/// Where telephones of this computer and of the local network say what happens: a web address that takes one
/// event a request. Knows nothing of calls.
class HookDoor : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HookDoor)

public:
    static constexpr std::size_t mostGuests = 64;
    static constexpr std::size_t mostOfOne = 48; ///< Phones of an office may stand behind one address.

    HookDoor(DoorRules rules, HookToken token, const Clock& clock, QObject* parent = nullptr);
    ~HookDoor() override;

    /// False when the port cannot be had; errorString() and isTaken() say why.
    [[nodiscard]] bool open();
    void close();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] bool isTaken() const;
    [[nodiscard]] QString errorString() const { return m_server.errorString(); }
    /// Whether somebody is locked out now.
    [[nodiscard]] bool isGuessedAt() const;

Q_SIGNALS:
    void said(const secondring::HookEvent& event);
    /// A wrong token; @p isLocked: more of them from there are not even told for a while. The right one is
    /// always heard.
    void guessed(const QString& source, bool isLocked);

private:
    struct Guest {
        QTcpSocket* socket = nullptr;
        QString source;
        HookRequest request;
    };

    void admit();
    void hear(QTcpSocket* socket);
    /// The status to answer with.
    [[nodiscard]] int judge(const Guest& guest);
    /// 0 when it is the right one.
    [[nodiscard]] int judgeToken(const QString& source, const QByteArray& token);
    void makeRoomFor(const QString& source);
    void forget(const QTcpSocket* socket);
    [[nodiscard]] bool isWelcome(const QHostAddress& address) const;

    const DoorRules m_rules;
    const HookToken m_token;
    const Clock& m_clock;
    Lockout m_lockout;
    Timestamp m_guessedUntil{};
    std::vector<Guest> m_guests; ///< The oldest first.
    QTcpServer m_server;
};

} // namespace secondring

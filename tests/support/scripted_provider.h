// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/provider_book.h"

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>
#include <functional>
#include <optional>

namespace secondring {

/// What goes wrong with one request.
struct Fault {
    enum class Kind {
        None,
        ResetUnread, ///< The connection breaks before the request was looked at: nothing was taken.
        Reset,       ///< Taken, then the connection breaks without an answer.
        HalfAnswer,  ///< Taken, and the answer stops in the middle.
        Html,        ///< 200 and a web page.
        Error,       ///< `status` with `code` in the provider's words, or a web page if `code` is 0.
        Slow,        ///< Taken and answered, a few bytes at a time.
        Silent,      ///< Taken, and nothing is ever said.
    };

    Kind kind = Kind::None;
    int status = 500;
    int code = 0;
    int retryAfter = -1;
    bool taken = false; ///< For Html and Error: the text was taken all the same.
};

/// A provider on loopback that does as the test says. Keeps count of what it was handed.
class ScriptedProvider : public QObject {
    Q_OBJECT

public:
    explicit ScriptedProvider(const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool listen(quint16 port = 0);
    /// Gone: nobody listens any more, and whoever was connected is cut off.
    void close();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString baseUrl() const;

    ProviderBook book;
    bool saysTheTime = true; ///< Sends a Date header.

    void nextPost(const Fault& fault) { m_posts.push_back(fault); }
    void nextGet(const Fault& fault) { m_gets.push_back(fault); }
    void everyPost(const Fault& fault) { m_everyPost = fault; }
    void everyGet(const Fault& fault) { m_everyGet = fault; }
    /// Whatever has no other script goes as @p chance says, asked with the verb each time.
    void leaveToChance(std::function<Fault(const QByteArray&)> chance) { m_chance = std::move(chance); }
    /// Every request whose target has @p part in it, before all else.
    void everyRequestFor(const QByteArray& part, const Fault& fault) { m_byTarget.insert(part, fault); }

    [[nodiscard]] int postsSeen() const; ///< Whole requests, whatever came of them.
    [[nodiscard]] int getsSeen() const;
    [[nodiscard]] const std::vector<SeenRequest>& requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    void forgetRequests() { m_requests.clear(); }

Q_SIGNALS:
    void asked(const QByteArray& verb, const QByteArray& target);

private:
    void take(QTcpSocket* socket);
    void serve(QTcpSocket* socket, const SeenRequest& request);
    [[nodiscard]] Fault faultFor(const SeenRequest& request);
    void play(QTcpSocket* socket, const SeenRequest& request, const Fault& fault);
    [[nodiscard]] QByteArray onTheWire(const BookAnswer& answer, const Fault& fault,
                                       const QByteArray& type) const;
    [[nodiscard]] std::optional<BookAnswer> control(const SeenRequest& request);

    const Clock& m_clock;
    QTcpServer m_server;
    std::deque<Fault> m_posts;
    std::deque<Fault> m_gets;
    Fault m_everyPost;
    Fault m_everyGet;
    std::function<Fault(const QByteArray&)> m_chance;
    QMap<QByteArray, Fault> m_byTarget;
    std::vector<SeenRequest> m_requests;
    int m_connections = 0;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/line_settings.h"
#include "core/telephony/asterisk/ari_events.h"
#include "core/telephony/asterisk/switch_session.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <memory>

class QNetworkReply;
class QNetworkRequest;
class QWebSocket;

namespace secondring {

/// Listens to Asterisk's REST interface over its WebSocket, under a name of its own, and asks which channels
/// there are.
class AriSession final : public SwitchSession {
    Q_OBJECT

public:
    AriSession(const AsteriskLineSettings& settings, const QString& password, const Clock& clock,
               SwitchPatience patience = {}, QObject* parent = nullptr);
    ~AriSession() override;
    Q_DISABLE_COPY_MOVE(AriSession)

    void open() override;
    void close() override;
    void askPresentation(const SwitchChannel& channel) override;

private:
    using Use = void (AriSession::*)(const QByteArray& answer);

    void ask(const QString& path, Use use);
    void answered(QNetworkReply& reply, Use use);
    void refused(const QNetworkReply& reply);
    void openSocket(const QByteArray& about);
    void onJoined();
    void askOf(const QByteArray& channel, QByteArrayView variable);
    void presentationCame(QNetworkReply& reply, const QByteArray& channel, bool isLast);
    void takeBridges(const QByteArray& bridges);
    void takeChannels(const QByteArray& channels);
    void take(const QString& message);
    void socketClosed();
    void stayAwake();
    void fellSilent();
    void lose(LineTrouble trouble, const QString& detail);
    void drop();
    [[nodiscard]] QNetworkRequest requestFor(const QString& scheme, const QString& path) const;

    const AsteriskLineSettings m_settings;
    const QByteArray m_authorization;
    const QString m_name; ///< The newest to use a name gets its events; so ours is nobody else's.
    const Clock& m_clock;
    const SwitchPatience m_patience;
    QNetworkAccessManager m_network;
    std::unique_ptr<QWebSocket> m_socket;
    QNetworkReply* m_reply = nullptr;
    QSet<QNetworkReply*> m_questions; ///< Of callers' presentations.
    AriEvents m_events;
    std::vector<SwitchNews> m_early; ///< Heard before it was known which channels there are.
    QByteArray m_bridges;
    QTimer m_timer;
    bool m_isOpen = false;
    bool m_isJoined = false;
    bool m_isListing = false;
    bool m_isPinged = false;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/asterisk/ami_block.h"
#include "core/telephony/asterisk/switch_session.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace secondring {

/// Listens to Asterisk's manager interface. The password never travels: only an answer to a challenge does.
class AmiSession final : public SwitchSession {
    Q_OBJECT

public:
    AmiSession(AsteriskLineSettings settings, const QString& password, SwitchPatience patience = {},
               QObject* parent = nullptr);
    ~AmiSession() override;
    Q_DISABLE_COPY_MOVE(AmiSession)

    void open() override;
    void close() override;
    void askPresentation(const SwitchChannel& channel) override;

private:
    enum class Stage { Closed, Connecting, Challenged, SigningIn, Listing, ListingOtherwise, Listening };

    void readMore();
    void take(const AmiBlock& block);
    void takeResponse(const AmiBlock& block);
    void takeEvent(const AmiBlock& block);
    void challengeCame(const AmiBlock& block);
    void signedIn(const AmiBlock& block);
    void presentationCame(const AmiBlock& block);
    void listingCame(const AmiBlock& block);
    [[nodiscard]] bool greets();
    void write(const QList<std::pair<QByteArray, QByteArray>>& lines);
    void stayAwake();
    void fellSilent();
    void socketFailed(QAbstractSocket::SocketError error);
    void lose(LineTrouble trouble, const QString& detail);
    void drop();

    const AsteriskLineSettings m_settings;
    const QByteArray m_password;
    const SwitchPatience m_patience;
    std::unique_ptr<QSslSocket> m_socket;
    AmiReader m_reader;
    QTimer m_timer;
    Stage m_stage = Stage::Closed;
    QString m_certificateTrouble;
    bool m_isPinged = false;
    bool m_isShuttingDown = false; ///< The server said so.
};

} // namespace secondring

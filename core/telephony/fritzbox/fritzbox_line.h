// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/line_settings.h"
#include "core/telephony/fritzbox/call_list_fetch.h"
#include "core/telephony/fritzbox/fritzbox_calls.h"
#include "core/telephony/line_monitor.h"
#include "core/telephony/reconnect_delay.h"

#include <QTcpSocket>
#include <QTimer>

namespace secondring {

class Store;

/// Listens to the call monitor of a FRITZ!Box (TCP 1012, switched on by dialling #96*5*), and reads its call
/// list for what happened meanwhile where it is told user and password. Never sends a byte to the monitor.
class FritzBoxLine final : public LineMonitor {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FritzBoxLine)

public:
    /// @p store: where this line's calls are filed; none for a line that is only tried.
    FritzBoxLine(LineSettings line, QString password, const QString& homeRegion, const Clock& clock,
                 Store* store = nullptr);
    ~FritzBoxLine() override;

    [[nodiscard]] LineId line() const override { return m_line.id; }
    [[nodiscard]] LineAbilities abilities() const override { return {true, true, true}; }
    void start() override;
    void stop() override;
    /// Where TR-064 is; for a box that does not keep to the usual port. Before start().
    void listOnPort(int port) { m_listPort = port; }

private:
    void look();
    void connectOnce(int look, const std::vector<CallKey>& known);
    void onConnected();
    void onSaid();
    void onError(QAbstractSocket::SocketError error);
    void lose(LineTrouble trouble, const QString& detail);
    void catchUp();
    void use(const Result<std::vector<ListedCall>>& list);
    void sayRefused();
    void tell(const std::vector<LineEvent>& events);
    void hangUp();
    [[nodiscard]] bool readsList() const { return !m_settings.user.isEmpty() && !m_password.isEmpty(); }

    const LineSettings m_line;
    const FritzBoxLineSettings m_settings;
    const QString m_password;
    const Clock& m_clock;
    Store* const m_store;
    int m_listPort = 49'000;

    FritzBoxCalls m_calls;
    CallMonitorReader m_reader;
    QTcpSocket m_socket;
    QTimer m_again;    ///< To the next attempt.
    QTimer m_patience; ///< For an answer; then for a connection to prove that it lasts.
    QTimer m_soon;     ///< To the next look at the list.
    ReconnectDelay m_delay;
    CallListFetch* m_fetch = nullptr; ///< While the list is read.
    int m_listsTried = 0;             ///< In vain, since the connection was made.
    bool m_isListRefused = false;
    int m_looks = 0; ///< Whose answer is waited for.
    bool m_isOn = false;
};

} // namespace secondring

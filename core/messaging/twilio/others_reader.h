// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_client.h"
#include "core/messaging/twilio/twilio_account.h"
#include "core/messaging/twilio/twilio_news.h"

#include <QObject>
#include <QSet>

#include <deque>

namespace secondring {

/// While the pages of a flood are read: asks for what others on them sent, so that nobody waits for the
/// flood's last page, nor for the end of a reading that began before they wrote. Of each number all that is
/// new or nothing, for a STOP may lie behind an older START. All of it is handed on once more with the rest.
class OthersReader : public QObject {
    Q_OBJECT

public:
    OthersReader(HttpClient& http, const TwilioAccount& account, QObject* parent);

    /// Reading begins anew, from there.
    void begin(const ReadFrom& from);
    /// @p rows are a page of it that others follow.
    void lookAt(const std::vector<QJsonObject>& rows);
    /// The rest is handed on now.
    void stop();

Q_SIGNALS:
    /// All that one number sent and nobody read, oldest first.
    void found(const std::vector<secondring::IncomingText>& texts);

private:
    void note(const std::vector<QJsonObject>& rows);
    void askNext();
    void askFor(const PhoneNumber& number);
    void take(const PhoneNumber& number, const HttpResult& result);
    void askForNewest();

    HttpClient& m_http;
    const TwilioAccount& m_account;
    ReadFrom m_from;
    std::deque<PhoneNumber> m_waiting;
    QSet<QString> m_asked; ///< And not handed on since.
    bool m_isOn = false;
    bool m_isFlood = false;
    bool m_isAsking = false;
    bool m_newestAreDue = false;
    int m_questions = 0;
    int m_pages = 0;
    int m_round = 0;
};

/// Whether one number fills @p rows. Pure.
[[nodiscard]] bool isFlood(const std::vector<QJsonObject>& rows);
/// Who among @p rows of a flood wrote something new and is not the flood. Pure.
[[nodiscard]] std::vector<PhoneNumber> othersIn(const std::vector<QJsonObject>& rows, const ReadFrom& from);
/// Whether @p page holds all of @p number since @p backTo and nothing else: not so where a service does not
/// know the filter. Pure.
[[nodiscard]] bool holdsAllOf(const PhoneNumber& number, const ListPage& page, Timestamp backTo);

} // namespace secondring

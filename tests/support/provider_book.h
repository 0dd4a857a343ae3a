// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QFile>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <vector>

namespace secondring {

/// One request as it came off the wire.
struct SeenRequest {
    QByteArray verb;
    QByteArray target;                    ///< Path and query, as written.
    QMap<QByteArray, QByteArray> headers; ///< Names in small letters.
    QByteArray body;
};

struct BookAnswer {
    int status = 200;
    QByteArray body;
};

/// What a provider of Twilio's 2010-04-01 API knows: texts, calls, numbers, and what it was handed.
class ProviderBook {
public:
    explicit ProviderBook(const Clock& clock) : m_clock(clock) {}

    QString account = QStringLiteral("AC0123456789abcdef0123456789abcdef");
    QString user = QStringLiteral("AC0123456789abcdef0123456789abcdef");
    QString secret = QStringLiteral("authtoken");
    QStringList numbers{QStringLiteral("+13125550100")};
    bool numbersTakeTexts = true;
    QMap<QString, QByteArray> registrations; ///< What v1 answers, by path: "/v1/Services".
    int mostPerPage = 1000;
    bool oldestFirst = false;

    [[nodiscard]] BookAnswer answer(const SeenRequest& request);
    [[nodiscard]] bool lets(const SeenRequest& request) const; ///< The right user and password?

    QString addReceived(const QString& from, const QString& body, Timestamp at);
    /// @p more overrides fields: status, duration, direction, parent_call_sid.
    QString addCall(const QString& from, Timestamp at, const QJsonObject& more);
    /// What was recorded in call @p sid; @p source is Twilio's word: "RecordVerb", "DialVerb".
    void addRecording(const QString& sid, const QString& source);
    void setStatus(const QString& sid, const QString& status, int errorCode = 0);
    /// Every text it was handed and took, in order: what must equal our own books.
    [[nodiscard]] const std::vector<QJsonObject>& taken() const { return m_taken; }
    /// Takes the text of a POST without answering it.
    QJsonObject take(const SeenRequest& request);
    /// One JSON line a text taken, appended at once: survives both sides being killed.
    [[nodiscard]] bool keepLedger(const QString& path);

private:
    [[nodiscard]] BookAnswer takeText(const SeenRequest& request);
    [[nodiscard]] BookAnswer list(const QString& what, const SeenRequest& request) const;
    [[nodiscard]] BookAnswer numberList(const SeenRequest& request) const;
    [[nodiscard]] QJsonObject message(const QString& from, const QString& to, const QString& body,
                                      Timestamp at);
    [[nodiscard]] QString nextSid(const QString& prefix);

    const Clock& m_clock;
    std::vector<QJsonObject> m_messages;
    std::vector<QJsonObject> m_calls;
    std::vector<QJsonObject> m_recordings;
    std::vector<QJsonObject> m_taken;
    QFile m_ledger;
    int m_made = 0;
};

[[nodiscard]] BookAnswer bookError(int status, int code, const QString& message);

} // namespace secondring

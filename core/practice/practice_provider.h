// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/practice/practice_books.h"
#include "core/settings/provider_settings.h"

#include <QHttpServer>
#include <QObject>

namespace secondring {

/// The texting service of practice mode: speaks Twilio's API on loopback, so that the program sends and reads
/// as in earnest. Nothing leaves this computer.
class PracticeProvider : public QObject {
    Q_OBJECT

public:
    /// @p numbers are the account's own.
    PracticeProvider(std::vector<PhoneNumber> numbers, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] Result<void> start();
    /// How to reach it: a Twilio account at this computer, for the first of its numbers. The secret is
    /// secret().
    [[nodiscard]] ProviderSettings settings() const;
    [[nodiscard]] const QString& secret() const
    {
        return m_secret;
    } ///< Made anew at each start of the program.

    void willAnswer(const std::vector<PracticeReply>& replies) { m_books.willAnswer(replies); }
    void willRefuse(const PhoneNumber& to, int code) { m_books.willRefuse(to, code); }

private:
    [[nodiscard]] QHttpServerResponse answer(const QString& account, const QString& what,
                                             const QHttpServerRequest& request);
    [[nodiscard]] QHttpServerResponse takeText(const QHttpServerRequest& request);
    [[nodiscard]] QHttpServerResponse texts(const QHttpServerRequest& request) const;
    [[nodiscard]] QHttpServerResponse ownNumbers(const QHttpServerRequest& request) const;
    [[nodiscard]] QHttpServerResponse said(int status, const QJsonObject& body) const;
    [[nodiscard]] QHttpServerResponse refused(int status, int code) const;
    [[nodiscard]] bool lets(const QString& account, const QHttpServerRequest& request) const;

    std::vector<PhoneNumber> m_numbers;
    const Clock& m_clock;
    QString m_account;
    QString m_secret;
    PracticeBooks m_books;
    QHttpServer m_server;
    quint16 m_port = 0;
};

} // namespace secondring

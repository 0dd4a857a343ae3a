// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/phone_number.h"

#include <QJsonObject>
#include <QMap>

#include <chrono>
#include <map>
#include <vector>

namespace secondring {

/// What a customer answers, and how long after our text.
struct PracticeReply {
    PhoneNumber from;
    QString words;
    std::chrono::milliseconds after{2'000};
    /// Only to a text with these words, and then nothing if there are none to say; empty: to any.
    QString asked;
};

/// The texts of practice mode: ours on their way, the customers' when their time has come. Nothing moves by
/// itself, all follows from what time it is.
class PracticeBooks {
public:
    /// @p account: how the provider's answers name ours.
    PracticeBooks(QString account, const Clock& clock) : m_account(std::move(account)), m_clock(clock) {}

    /// Each text to a customer takes the line that answers it, else the next of that customer's lines.
    void willAnswer(const std::vector<PracticeReply>& replies);
    /// Texts to @p to are refused with Twilio's @p code: 21614 for a landline.
    void willRefuse(const PhoneNumber& to, int code) { m_refused.insert_or_assign(to, code); }

    /// 0, or why not.
    [[nodiscard]] int refusalOf(const PhoneNumber& to) const;
    QJsonObject take(const PhoneNumber& from, const PhoneNumber& to, const QString& body);
    /// Newest first, as far as @p filters (To, From, DateSent>) let them through.
    [[nodiscard]] std::vector<QJsonObject> list(const QMap<QString, QString>& filters) const;
    [[nodiscard]] QJsonObject find(const QString& sid) const; ///< Empty when there is none.

private:
    struct Text {
        QString sid;
        PhoneNumber from;
        PhoneNumber to;
        QString body;
        Timestamp at;
        bool inbound = false;
    };

    void answer(const Text& text);
    [[nodiscard]] QJsonObject written(const Text& text) const;
    [[nodiscard]] QString statusOf(const Text& text) const;

    QString m_account;
    const Clock& m_clock;
    std::vector<Text> m_texts;
    std::map<PhoneNumber, std::vector<PracticeReply>> m_replies;
    std::map<PhoneNumber, int> m_refused;
};

/// As Twilio writes a time (RFC 2822).
[[nodiscard]] QString practiceDate(Timestamp at);

} // namespace secondring

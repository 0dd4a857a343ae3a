// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/message_provider.h"

#include <QPromise>

#include <deque>
#include <functional>
#include <map>

namespace secondring {

/// A texting service inside the test: takes texts, remembers them and answers as it is told.
class ScriptedMessageProvider final : public MessageProvider {
public:
    using Answer = std::function<SendOutcome(const OutgoingText&)>;

    [[nodiscard]] PhoneNumber number() const override
    {
        return PhoneNumber::fromE164(QStringLiteral("+14045550100")).value();
    }
    [[nodiscard]] QString account() const override { return named; }

    [[nodiscard]] QFuture<SendOutcome> send(const OutgoingText& text) override
    {
        handed.push_back(text);
        if (holding) {
            m_held.emplace_back();
            m_held.back().start();
            return m_held.back().future();
        }
        return QtFuture::makeReadyFuture(answer(text));
    }

    /// Answers the oldest text that waits for an answer.
    void answerHeld(const SendOutcome& outcome)
    {
        QPromise<SendOutcome> promise = std::move(m_held.front());
        m_held.pop_front();
        promise.addResult(outcome);
        promise.finish();
    }

    [[nodiscard]] QFuture<Result<std::vector<SentText>>> findSent(const PhoneNumber& to,
                                                                  Timestamp since) override
    {
        searches.emplace_back(to, since);
        return QtFuture::makeReadyFuture(found);
    }

    [[nodiscard]] QFuture<Result<DeliveryReport>> lookUp(const ProviderRef& ref) override
    {
        lookedUp.push_back(ref);
        const auto known = reports.find(ref.value);
        return QtFuture::makeReadyFuture(
            known != reports.end() ? known->second : Result<DeliveryReport>(DeliveryReport{ref, {}, {}, {}}));
    }

    [[nodiscard]] QFuture<ProviderCheck> check() override
    {
        return QtFuture::makeReadyFuture(ProviderCheck{});
    }

    [[nodiscard]] QFuture<SenderRegistration> registration() override
    {
        ++registrationsAsked;
        return QtFuture::makeReadyFuture(registered);
    }

    [[nodiscard]] bool answersItself(const QString& words) const override { return answered.contains(words); }
    void startReceiving(const Cursor& from) override { startedFrom.push_back(from); }
    void stopReceiving() override {}
    void kept(const Cursor& upTo) override
    {
        keptUpTo.push_back(upTo);
        Q_EMIT repliesRead(TextTrouble::None);
    }
    void pollSoon() override { ++hurried; }

    /// What send() answers unless it holds its answers: it has the text, as SM1, SM2, …
    Answer answer = [this](const OutgoingText&) { return accepted(); };
    [[nodiscard]] SendOutcome accepted()
    {
        return {SendOutcome::Kind::Accepted,
                {QStringLiteral("SM%1").arg(++m_lastRef)},
                TextTrouble::None,
                {},
                {}};
    }

    bool holding = false;
    QString named = QStringLiteral("scripted");
    SenderRegistration registered; ///< What registration() answers.
    int registrationsAsked = 0;
    std::vector<OutgoingText> handed;
    Result<std::vector<SentText>> found; ///< What findSent() answers.
    std::vector<std::pair<PhoneNumber, Timestamp>> searches;
    std::map<QString, Result<DeliveryReport>> reports; ///< What lookUp() answers; else still Accepted.
    std::vector<ProviderRef> lookedUp;
    int hurried = 0;      ///< How often it was to look for replies at once.
    QStringList answered; ///< Keywords that it answers itself.
    std::vector<Cursor> startedFrom;
    std::vector<Cursor> keptUpTo;

private:
    std::deque<QPromise<SendOutcome>> m_held;
    int m_lastRef = 0;
};

} // namespace secondring

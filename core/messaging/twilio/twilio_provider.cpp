// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/twilio_provider.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/messaging/twilio/twilio_requests.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A text is found even if the provider dates it a little before we think it left.
constexpr std::chrono::minutes beforeItLeft{2};

/// The answer to @p asked as @p read understands it. Cancelled without a result when @p owner dies first.
template <typename Answer, typename Asked, typename Read>
QFuture<Answer> understood(const QFuture<Asked>& asked, QObject* owner, Read read)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future();
    whenDone(asked, owner, [promise, read](const Asked& answer) {
        promise->addResult(read(answer));
        promise->finish();
    });
    return future;
}

template <typename Answer> QFuture<Answer> atOnce(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

/// Dated by our clock where that is ahead of the provider's by @p ahead.
std::vector<SentText> sentSince(const ListRead& list, Timestamp since, std::chrono::milliseconds ahead)
{
    std::vector<SentText> sent;
    for (const QJsonObject& row : list.rows) {
        auto text = sentFrom(row);
        if (!text) continue;
        text->createdAt += ahead;
        if (text->createdAt >= since) sent.push_back(std::move(*text));
    }
    return sent;
}

const char* loggedAs(SendOutcome::Kind kind)
{
    switch (kind) {
    case SendOutcome::Kind::Accepted:
        return "accepted";
    case SendOutcome::Kind::Refused:
        return "refused, code";
    case SendOutcome::Kind::NothingLeft:
        return "did not leave, code";
    case SendOutcome::Kind::MayHaveArrived:
        break;
    }
    return "may have arrived";
}

} // namespace

TwilioProvider::TwilioProvider(TwilioAccount account, const ReadingHabits& habits, HttpClient& http,
                               const Clock& clock, QObject* parent)
    : MessageProvider(parent), m_account(std::move(account)), m_http(http), m_clock(clock),
      m_lists(http, m_account, this), m_replies(http, m_account, habits, clock, this),
      m_registration(http, m_account, this)
{
    connect(&m_replies, &AnswerReader::arrived, this, &MessageProvider::arrived);
    connect(&m_replies, &AnswerReader::arrivedAhead, this, &MessageProvider::arrivedAhead);
    connect(&m_replies, &AnswerReader::repliesRead, this, &MessageProvider::repliesRead);
    connect(&m_replies, &AnswerReader::troubleChanged, this, &MessageProvider::troubleChanged);
    connect(&m_replies, &AnswerReader::callsRead, this, &MessageProvider::callsRead);
}

QFuture<SendOutcome> TwilioProvider::send(const OutgoingText& text)
{
    const QString to = text.to.masked();
    return understood<SendOutcome>(
        m_http.perform(encodeSend(m_account, text)), this, [to](const HttpResult& result) {
            SendOutcome outcome = decodeSend(result);
            qCInfo(logText).noquote() << "text to" << to << loggedAs(outcome.kind) << outcome.code;
            return outcome;
        });
}

QFuture<Result<std::vector<SentText>>> TwilioProvider::findSent(const PhoneNumber& to, Timestamp since)
{
    using Found = Result<std::vector<SentText>>;
    // How far back to page is not known until the provider has told its time: its list for one number is
    // short.
    const auto read =
        m_lists.read(encodeFindSent(m_account, to), u"messages"_s, since - std::chrono::hours(24));
    return understood<Found>(read, this, [this, since](const ListRead& list) -> Found {
        if (list.trouble.trouble != TextTrouble::None) return Fail(errorOf(list.trouble));
        const Timestamp now = m_clock.now();
        const auto ahead = std::max(now - list.serverTime.value_or(now), std::chrono::milliseconds(0));
        return sentSince(list, since - beforeItLeft, ahead);
    });
}

QFuture<Result<DeliveryReport>> TwilioProvider::lookUp(const ProviderRef& ref)
{
    const auto call = encodeLookUp(m_account, ref);
    if (!call) return atOnce(Result<DeliveryReport>(Fail(call.error())));
    return understood<Result<DeliveryReport>>(m_http.perform(*call), this, decodeLookUp);
}

bool TwilioProvider::answersItself(const QString& words) const
{
    // Its default handling (help 223134027): the keyword alone, in any case. Words around it it passes over.
    static const QStringList keywords{u"STOP"_s,   u"STOPALL"_s, u"UNSUBSCRIBE"_s, u"END"_s,   u"QUIT"_s,
                                      u"CANCEL"_s, u"REVOKE"_s,  u"OPTOUT"_s,      u"START"_s, u"YES"_s,
                                      u"UNSTOP"_s, u"HELP"_s,    u"INFO"_s};
    return keywords.contains(words.trimmed().toUpper());
}

QFuture<ProviderCheck> TwilioProvider::check()
{
    const PhoneNumber ours = m_account.number;
    return understood<ProviderCheck>(m_http.perform(encodeCheck(m_account)), this,
                                     [ours](const HttpResult& result) { return decodeCheck(result, ours); });
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/others_reader.h"

#include "core/base/when_done.h"
#include "core/messaging/twilio/texts_asked.h"
#include "core/messaging/twilio/twilio_requests.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// As the inbox takes it, but of one page.
constexpr int noFloodUpTo = 30;
/// One question each; with more of them the rest of the pages is read sooner.
constexpr qsizetype mostAsked = 20;

QString senderOf(const QJsonObject& row)
{
    return row.value("from"_L1).toString();
}

} // namespace

std::vector<PhoneNumber> othersIn(const std::vector<QJsonObject>& rows, const ReadFrom& from)
{
    QHash<QString, int> counts;
    int most = 0;
    for (const QJsonObject& row : rows)
        most = std::max(most, ++counts[senderOf(row)]);
    if (most <= noFloodUpTo) return {};
    std::vector<PhoneNumber> others;
    QSet<QString> named;
    for (const IncomingText& text : newTextsIn(rows, from).texts) {
        const QString number = text.from.e164();
        if (counts.value(number) > noFloodUpTo || named.contains(number)) continue;
        named.insert(number);
        others.push_back(text.from);
    }
    return others;
}

bool holdsAllOf(const PhoneNumber& number, const ListPage& page, Timestamp backTo)
{
    std::optional<Timestamp> previous;
    for (const QJsonObject& row : page.rows) {
        const auto at = createdAt(row);
        const bool isInOrder = at && (!previous || *at <= *previous);
        if (senderOf(row) != number.e164() || !isInOrder) return false;
        previous = at;
    }
    return page.next.isEmpty() || (previous && *previous < backTo);
}

OthersReader::OthersReader(HttpClient& http, const TwilioAccount& account, QObject* parent)
    : QObject(parent), m_http(http), m_account(account)
{
}

void OthersReader::begin(const ReadFrom& from)
{
    stop();
    m_from = from;
    m_isOn = true;
}

void OthersReader::stop()
{
    ++m_round;
    m_waiting.clear();
    m_asked.clear();
    m_isOn = m_isAsking = false;
}

void OthersReader::lookAt(const std::vector<QJsonObject>& rows)
{
    if (!m_isOn) return;
    for (const PhoneNumber& number : othersIn(rows, m_from)) {
        if (m_asked.size() >= mostAsked) break;
        if (m_asked.contains(number.e164())) continue;
        m_asked.insert(number.e164());
        m_waiting.push_back(number);
    }
    if (!m_isAsking) askNext();
}

void OthersReader::askNext()
{
    m_isAsking = !m_waiting.empty();
    if (!m_isAsking) return;
    const PhoneNumber number = m_waiting.front();
    m_waiting.pop_front();
    const HttpCall call = encodeReceivedFrom(m_account, number, startOfDay(m_from.place.upTo - readAgain));
    whenDone(m_http.perform(call), this, [this, number, round = m_round](const HttpResult& result) {
        if (round == m_round) take(number, result);
    });
}

void OthersReader::take(const PhoneNumber& number, const HttpResult& result)
{
    const auto page = decodePage(result, u"messages"_s);
    if (!page) return stop(); // They come with the rest.
    const bool isAll = holdsAllOf(number, *page, m_from.place.upTo - readAgain);
    const NewTexts news = newTextsIn(page->rows, m_from);
    askNext();
    if (isAll && !news.texts.empty()) Q_EMIT found(news.texts);
}

} // namespace secondring

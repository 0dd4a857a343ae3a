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
constexpr int mostQuestions = 20;
/// So many pages later the newest are looked at once more: each may take a second or two.
constexpr int newestAfter = 2;

QString senderOf(const QJsonObject& row)
{
    return row.value("from"_L1).toString();
}

QHash<QString, int> countsIn(const std::vector<QJsonObject>& rows)
{
    QHash<QString, int> counts;
    for (const QJsonObject& row : rows)
        ++counts[senderOf(row)];
    return counts;
}

} // namespace

bool isFlood(const std::vector<QJsonObject>& rows)
{
    const auto counts = countsIn(rows);
    return std::ranges::any_of(counts, [](int count) { return count > noFloodUpTo; });
}

std::vector<PhoneNumber> othersIn(const std::vector<QJsonObject>& rows, const ReadFrom& from)
{
    const auto counts = countsIn(rows);
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
    m_isOn = m_isFlood = m_isAsking = m_newestAreDue = false;
    m_questions = m_pages = 0;
}

void OthersReader::lookAt(const std::vector<QJsonObject>& rows)
{
    if (!m_isOn) return;
    m_isFlood = m_isFlood || isFlood(rows);
    if (!m_isFlood) return;
    note(rows);
    m_newestAreDue = m_newestAreDue || ++m_pages % newestAfter == 0;
    if (!m_isAsking) askNext();
}

void OthersReader::note(const std::vector<QJsonObject>& rows)
{
    for (const PhoneNumber& number : othersIn(rows, m_from)) {
        if (m_asked.contains(number.e164()) || m_questions >= mostQuestions) continue;
        ++m_questions;
        m_asked.insert(number.e164());
        m_waiting.push_back(number);
    }
}

void OthersReader::askNext()
{
    m_isAsking = !m_waiting.empty() || m_newestAreDue;
    if (!m_isAsking) return;
    if (m_waiting.empty()) return askForNewest();
    const PhoneNumber number = m_waiting.front();
    m_waiting.pop_front();
    askFor(number);
}

void OthersReader::askFor(const PhoneNumber& number)
{
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
    if (isAll) {
        m_asked.remove(number.e164()); // They may write again.
        for (const IncomingText& text : news.texts)
            m_from.place.seen.append(text.ref.value);
    }
    askNext();
    if (isAll && !news.texts.empty()) Q_EMIT found(news.texts);
}

void OthersReader::askForNewest()
{
    m_newestAreDue = false;
    const HttpCall call = encodeReceived(m_account, startOfDay(m_from.place.upTo - readAgain));
    whenDone(m_http.perform(call), this, [this, round = m_round](const HttpResult& result) {
        if (round != m_round) return;
        const auto page = decodePage(result, u"messages"_s);
        if (!page) return stop();
        note(page->rows);
        askNext();
    });
}

} // namespace secondring

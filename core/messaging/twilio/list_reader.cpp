// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/twilio/list_reader.h"

#include "core/base/when_done.h"
#include "core/messaging/twilio/twilio_requests.h"

#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// A server that always names a next page must not keep us for ever.
constexpr std::size_t mostPages = 1000;
/// A busy day needs two now and then; more are a flood.
constexpr std::size_t smallPages = 2;

} // namespace

struct ListReader::Reading {
    /// Where to go on in small pages.
    struct Place {
        HttpCall next;
        std::vector<QJsonObject> rows;
        std::set<QString> pages;
    };

    ListAsked asked;
    std::optional<Place> inSmallPages; ///< While large ones are read.
    ListRead read;
    std::set<QString> pages;
    QPromise<ListRead> promise;

    void finish()
    {
        promise.addResult(std::move(read));
        promise.finish();
    }
    void giveUp(const CallTrouble& trouble)
    {
        read.rows.clear();
        read.trouble = trouble;
        finish();
    }
};

bool allBefore(const std::vector<QJsonObject>& rows, Timestamp time)
{
    return allKnown(rows, time, {});
}

bool allKnown(const std::vector<QJsonObject>& rows, Timestamp time, const KnownRows& known)
{
    std::optional<Timestamp> previous;
    for (const QJsonObject& row : rows) {
        const auto at = createdAt(row);
        if (!at || (previous && *at > *previous)) return false;
        const bool isKnown = *at < known.before && known.sids.contains(sidOf(row));
        if (*at >= time && !isKnown) return false;
        previous = at;
    }
    return !rows.empty();
}

ListReader::ListReader(HttpClient& http, const TwilioAccount& account, QObject* parent)
    : QObject(parent), m_http(http), m_account(account)
{
}

QFuture<ListRead> ListReader::read(const ListAsked& asked)
{
    auto reading = std::make_shared<Reading>();
    reading->asked = asked;
    reading->promise.start();
    QFuture<ListRead> future = reading->promise.future();
    if (asked.startsLarge && asked.inLargePages) {
        readInLargePages(reading, asked.first);
    } else {
        readPage(asked.first, reading);
    }
    return future;
}

void ListReader::readPage(const HttpCall& call, const std::shared_ptr<Reading>& reading)
{
    whenDone(m_http.perform(call), this,
             [this, reading](const HttpResult& result) { takePage(result, reading); });
}

void ListReader::takePage(const HttpResult& result, const std::shared_ptr<Reading>& reading)
{
    auto page = decodePage(result, reading->asked.of);
    if (!page) return takeTrouble(page.error(), reading);
    if (page->serverTime) reading->read.serverTime = page->serverTime;
    const bool isWhole = page->next.isEmpty() || allBefore(page->rows, reading->asked.backTo);
    const bool enough = isWhole || allKnown(page->rows, reading->asked.backTo, reading->asked.known);
    reading->read.rows.insert(reading->read.rows.end(), page->rows.begin(), page->rows.end());
    reading->read.isWhole = isWhole;
    if (enough) return reading->finish();
    const auto next = encodeNextPage(m_account, page->next);
    const bool isNew = reading->pages.insert(page->next).second;
    if (!next || !isNew || reading->pages.size() > mostPages) {
        return reading->giveUp({TextTrouble::NotUnderstood, QString::number(result->status), {}});
    }
    if (reading->asked.onPage) reading->asked.onPage(page->rows);
    if (reading->asked.inLargePages && reading->pages.size() >= smallPages)
        return readInLargePages(reading, *next);
    readPage(*next, reading);
}

void ListReader::readInLargePages(const std::shared_ptr<Reading>& reading, const HttpCall& next)
{
    // All of it once more; a service may name its pages as before.
    reading->inSmallPages = {next, std::exchange(reading->read.rows, {}), std::exchange(reading->pages, {})};
    readPage(*std::exchange(reading->asked.inLargePages, std::nullopt), reading);
}

void ListReader::takeTrouble(const CallTrouble& trouble, const std::shared_ptr<Reading>& reading)
{
    // Any of the pages may be too large for this service or line. Given up at such a one, nothing would ever
    // be read.
    const bool maySmallPagesDo = reading->inSmallPages && trouble.trouble != TextTrouble::RateLimited;
    if (!maySmallPagesDo) return reading->giveUp(trouble);
    Reading::Place place = *std::exchange(reading->inSmallPages, std::nullopt);
    reading->read.rows = std::move(place.rows);
    reading->pages = std::move(place.pages);
    readPage(place.next, reading);
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_client.h"
#include "core/messaging/twilio/twilio_account.h"
#include "core/messaging/twilio/twilio_answers.h"

#include <QSet>

#include <memory>
#include <set>

namespace secondring {

/// All rows of a list that were asked for, or the trouble that stopped the reading: never a part of them as
/// if whole.
struct ListRead {
    std::vector<QJsonObject> rows;
    std::optional<Timestamp> serverTime;
    CallTrouble trouble;
    bool isWhole = true; ///< Back to where it was to be read, and not only to what is known.
};

/// Rows that were read before: behind a page of nothing else, all made before `before`, nothing is new.
struct KnownRows {
    QSet<QString> sids;
    Timestamp before;
};

/// Reads a provider's list page by page.
class ListReader : public QObject {
    Q_OBJECT

public:
    ListReader(HttpClient& http, const TwilioAccount& account, QObject* parent);

    /// From @p first on. Stops at the end, or behind a page that runs from newer to older and lies wholly
    /// before @p backTo, or holds only what is @p known.
    /// Once two pages are not enough, it begins anew with @p inLargePages: a hundred questions one after
    /// another for a flood of 10,000 rows would take a minute.
    [[nodiscard]] QFuture<ListRead> read(const HttpCall& first, const QString& of, Timestamp backTo,
                                         const KnownRows& known = {},
                                         const std::optional<HttpCall>& inLargePages = {});

private:
    struct Reading;
    void readPage(const HttpCall& call, const std::shared_ptr<Reading>& reading);
    void takePage(const HttpResult& result, const std::shared_ptr<Reading>& reading);
    void readInLargePages(const std::shared_ptr<Reading>& reading, const HttpCall& next);
    void takeTrouble(const CallTrouble& trouble, const std::shared_ptr<Reading>& reading);

    HttpClient& m_http;
    const TwilioAccount& m_account;
};

/// Whether @p rows run from newer to older and all were made before @p time: then so was all that follows.
[[nodiscard]] bool allBefore(const std::vector<QJsonObject>& rows, Timestamp time);
/// Whether @p rows run from newer to older and each is @p known, or made before @p time.
[[nodiscard]] bool allKnown(const std::vector<QJsonObject>& rows, Timestamp time, const KnownRows& known);

} // namespace secondring

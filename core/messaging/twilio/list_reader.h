// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http/http_client.h"
#include "core/messaging/twilio/twilio_account.h"
#include "core/messaging/twilio/twilio_answers.h"

#include <QSet>

#include <functional>
#include <memory>
#include <optional>
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

/// What is to be read of a list.
struct ListAsked {
    HttpCall first;
    QString of;       ///< The list's name in the answer.
    Timestamp backTo; ///< Rows made before are not needed.
    KnownRows known = {};
    /// Where it begins in large pages: at once, or anew when two pages are not enough. A hundred questions
    /// one after another for a flood of 10,000 rows would take a minute.
    std::optional<HttpCall> inLargePages = {};
    bool startsLarge = false;
    /// Told each page that others follow.
    std::function<void(const std::vector<QJsonObject>&)> onPage = {};
};

/// Reads a provider's list page by page.
class ListReader : public QObject {
    Q_OBJECT

public:
    ListReader(HttpClient& http, const TwilioAccount& account, QObject* parent);

    /// Stops at the end, or behind a page that runs from newer to older and lies wholly before the time that
    /// is asked for, or holds only what is known.
    [[nodiscard]] QFuture<ListRead> read(const ListAsked& asked);
    [[nodiscard]] QFuture<ListRead> read(const HttpCall& first, const QString& of, Timestamp backTo)
    {
        return read({first, of, backTo});
    }

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

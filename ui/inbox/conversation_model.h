// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/search_records.h"
#include "core/recovery/call_log.h"
#include "ui/desk.h"
#include "ui/models/last_asked.h"
#include "ui/models/rows_model.h"

#include <QHash>
#include <QSet>

namespace secondring {

/// The threads of one filter, or all that a search finds, read page by page from the store and again whenever
/// something there changes. In Needs reply the emergencies that nobody has taken stand before everybody else.
class ConversationModel : public RowsModel<Conversation> {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit ConversationModel(const Desk& desk, QObject* parent = nullptr);

    void show(ConversationFilter filter, const QString& search);
    [[nodiscard]] ConversationFilter filter() const { return m_filter; }
    [[nodiscard]] const QString& searched() const { return m_search; }
    /// Somebody looks for a person: everybody is searched, whatever the filter.
    [[nodiscard]] bool isSearching() const { return !m_search.isEmpty(); }
    /// Read the same rows again.
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Nobody has ever called or written.
    [[nodiscard]] bool isFirstDay() const { return m_firstDay; }

    /// The call that was the last thing in @p row, and missed; null where something else was.
    [[nodiscard]] const LoggedCall* missedIn(int row) const;
    /// They wrote emergency words, and nobody has taken it yet.
    [[nodiscard]] bool isEmergency(int row) const { return isEmergency(at(row).id); }
    [[nodiscard]] bool isEmergency(const ConversationId& id) const
    {
        return m_emergencies.contains(id.value);
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// Rows are as the store has them.
    void loaded();
    void counted(const secondring::InboxCounts& counts);
    void failed(secondring::Failure failure);

private:
    using Calls = QHash<QString, LoggedCall>; ///< By the conversation's id.
    struct Page {
        std::vector<Conversation> rows;
        Calls missed;
        QSet<QString> emergencies; ///< Conversations, also of other pages.
    };
    struct Answer {
        Page page;
        InboxCounts counts;
        bool more = false;
        bool firstDay = false;
    };
    struct Question {
        ConversationFilter filter;
        LookedFor search;
        int atMost;
        MemberId mine;
        LastAsked::Turn turn;
    };
    [[nodiscard]] static Result<Page> pageOf(Transaction& transaction, const Question& asked,
                                             const std::optional<PageKey>& after);
    [[nodiscard]] static Result<Answer> read(Transaction& transaction, const Question& asked);
    [[nodiscard]] Question question(int atMost) const;
    [[nodiscard]] std::optional<PageKey> lastKey() const;
    void readAgain();
    void take(Result<Answer> answer, const LastAsked::Turn& turn);
    /// @p rows with the trade's words for the services.
    [[nodiscard]] std::vector<Conversation> named(std::vector<Conversation> rows) const;

    Desk m_desk;
    Calls m_missed;
    QSet<QString> m_emergencies;
    ConversationFilter m_filter = ConversationFilter::NeedsReply;
    QString m_search;
    LastAsked m_asked;
    bool m_more = false;
    bool m_loaded = false;
    bool m_firstDay = false;
    bool m_reading = false;
    bool m_isAsking = false;     ///< For all that is shown, from the first row.
    bool m_changedSince = false; ///< What is asked may be answered as it was before.
    bool m_refreshDue = false;
};

} // namespace secondring

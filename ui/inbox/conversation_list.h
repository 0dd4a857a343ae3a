// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/conversation_records.h"
#include "ui/desk.h"
#include "ui/widgets/bar.h"

#include <QTimer>

#include <functional>

class QStackedLayout;
class QVBoxLayout;

namespace secondring {

class Chip;
class ConversationModel;
class ConversationView;
class EmptyState;
class ListFoot;
class SearchField;

/// The left column of the inbox: search, filters, and the conversations they leave.
class ConversationList : public Bar {
    Q_OBJECT

public:
    explicit ConversationList(const Desk& desk, QWidget* parent = nullptr);

    void enter();
    void search();
    /// What was looked for before is not what the list is wanted for now.
    void leaveSearch();
    void step(int rows);
    void focusRows();
    /// Chooses @p id if it is among the rows.
    void choose(const ConversationId& id);
    /// X: one row more to do something with at once, or one less.
    void toggleMark();
    /// Everything that is marked is done; false when nothing is.
    bool doneWithMarked();
    /// At the foot of the list, with a way back, for a while.
    void offerUndo(const QString& sentence, std::function<void()> undo);
    /// Ctrl Z.
    void undo();
    /// Said where nobody waits; empty while calls are noticed.
    void showUnnoticed(const QString& why);
    [[nodiscard]] const ConversationModel& model() const { return *m_model; }
    [[nodiscard]] ConversationView& view() const { return *m_view; }

Q_SIGNALS:
    void chosen(const secondring::Conversation& conversation);
    /// The row of what is open has news.
    void refreshed();
    void needsReplyCounted(int count);
    void newTextAsked();
    /// Several rows are marked done at once.
    void doneAsked(const std::vector<secondring::ConversationId>& conversations);
    /// Enter on a row.
    void writeAsked();
    /// The button of an empty first day.
    void practiceAsked();
    void healthAsked();

private:
    void buildHead();
    void buildFilters();
    void buildColumn(QVBoxLayout* head);
    void orderTabs();
    void askForMore();
    void showCounts(const InboxCounts& counts);
    void pressChip();
    void fitChips();
    void showMore(const QString& chosen);
    Chip* addFilter(const QString& words, ConversationFilter filter, const char* name);
    void choose(ConversationFilter filter);
    void showFilter(ConversationFilter filter);
    void sayWhenItTakesLong();
    void onStillReading();
    void onLoaded();
    void showEmpty();
    void takeKeysBack();
    void leaveFor(Qt::Key key);
    [[nodiscard]] bool isAnswered() const;
    void goToFound();
    void goWhereAsked();
    void onFailed(Failure failure);
    void onEmptyActed();

    Desk m_desk;
    ConversationModel* m_model;
    ConversationView* m_view;
    SearchField* m_search;
    EmptyState* m_empty;
    QWidget* m_chips;
    Chip* m_needsReply = nullptr;
    Chip* m_hot = nullptr;
    Chip* m_mine = nullptr;
    Chip* m_more = nullptr; ///< Done, Snoozed, Failed, Drafts.
    InboxCounts m_counts;
    QTimer m_patience; ///< Until it is said that something is being read.
    QStackedLayout* m_stack;
    ListFoot* m_foot;
    QString m_unnoticed;
    QString m_askedFor; ///< Enter was pressed on these words, and they are not looked for to the end yet.
    bool m_asksToWrite = false; ///< And once more: to whoever is found is written.
    bool m_entered = false;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/waited.h"
#include "tests/ui/desk_fixture.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/thread_model.h"
#include "ui/inbox/thread_view.h"
#include "ui/leads/lead_panel.h"
#include "ui/main_window.h"
#include "ui/widgets/choice_popover.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace secondring {

/// The window on the inbox, with the morning of the drawings told.
struct InboxWindow {
    explicit InboxWindow(bool told = true, bool onPostgres = false);
    ~InboxWindow();

    template <typename Read> auto read(Read job)
    {
        auto future = desk.store->store().read(std::move(job));
        future.waitForFinished();
        return future.result();
    }
    [[nodiscard]] ConversationList& list() const;
    [[nodiscard]] ThreadView& thread() const;
    [[nodiscard]] QPlainTextEdit* composer() const;
    [[nodiscard]] QString label(const QString& name) const;
    [[nodiscard]] QAbstractButton* button(const QString& name) const;
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] bool shows(const QString& person) const;
    [[nodiscard]] LeadPanel& panel() const;
    [[nodiscard]] bool hasCard() const { return panel().card().has_value(); }
    void open(const QString& person) { list().view().choose(static_cast<int>(rows().indexOf(person))); }
    /// The list that is open under a button.
    [[nodiscard]] ChoicePopover* choices() const;
    /// What can be chosen there.
    [[nodiscard]] QStringList choiceWords() const;
    /// Clicks on @p words in the list that is open.
    void pick(const QString& words) const;
    /// Types into the list that is open.
    void type(const QString& words) const;
    void showMore(const QString& filter) const;
    /// A key, as pressed in the list.
    void press(Qt::Key key, Qt::KeyboardModifiers held = {});
    [[nodiscard]] QString lastWords() const;
    /// As the store has it.
    [[nodiscard]] Conversation kept(const QString& number);

    DeskFixture desk;
    MainWindow window{desk.theme};
    InboxPage* inbox = nullptr;
};

} // namespace secondring

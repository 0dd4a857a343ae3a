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
    explicit InboxWindow(bool told = true)
    {
        if (told) {
            desk.tell([now = desk.clock.now()](DeskStory& story) { tellMorning(story, now); });
            if (!waited(desk.settings.save(drawnPractice()))) qFatal("the practice was not kept");
        }
        desk.leads.setRules(desk.settings.current());
        desk.theme.dress();
        inbox = new InboxPage(desk.desk, &window);
        window.addPage(inbox, Rail::Place::Top);
        window.resize(1360, 860);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window) ||
            !QTest::qWaitFor([this] { return list().model().isLoaded(); }))
            qFatal("the inbox did not open");
    }

    template <typename Read> auto read(Read job)
    {
        auto future = desk.store->store().read(std::move(job));
        future.waitForFinished();
        return future.result();
    }
    [[nodiscard]] ConversationList& list() const { return *inbox->findChild<ConversationList*>(); }
    [[nodiscard]] ThreadView& thread() const { return *inbox->findChild<ThreadView*>(); }
    [[nodiscard]] QPlainTextEdit* composer() const
    {
        return inbox->findChild<QPlainTextEdit*>(QStringLiteral("composer"));
    }
    [[nodiscard]] QString label(const QString& name) const { return inbox->findChild<QLabel*>(name)->text(); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return inbox->findChild<QAbstractButton*>(name);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < list().model().rowCount(); ++row)
            all << list().model().index(row).data().toString();
        return all;
    }
    [[nodiscard]] bool shows(const QString& person) const
    {
        return label(QStringLiteral("threadName")) == person && thread().thread().rowCount() > 0 &&
               thread().isVisible();
    }
    [[nodiscard]] LeadPanel& panel() const { return *inbox->findChild<LeadPanel*>(); }
    [[nodiscard]] bool hasCard() const { return panel().card().has_value(); }
    void open(const QString& person) { list().view().choose(static_cast<int>(rows().indexOf(person))); }
    /// The list that is open under a button.
    [[nodiscard]] ChoicePopover* choices() const
    {
        const auto open = window.findChildren<ChoicePopover*>();
        return open.isEmpty() ? nullptr : open.back();
    }
    /// What can be chosen there.
    [[nodiscard]] QStringList choiceWords() const
    {
        QStringList all;
        if (const auto* open = choices()) {
            const auto* list = open->findChild<QListWidget*>();
            for (int row = 0; row < list->count(); ++row)
                all << list->item(row)->text();
        }
        return all;
    }
    /// Clicks on @p words in the list that is open.
    void pick(const QString& words) const
    {
        QVERIFY2(choices(), qPrintable(words));
        auto* list = choices()->findChild<QListWidget*>();
        const auto found = list->findItems(words, Qt::MatchExactly);
        QVERIFY2(!found.isEmpty(), qPrintable(words));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.first()).center());
    }
    /// Types into the list that is open.
    void type(const QString& words) const
    {
        QVERIFY2(choices(), qPrintable(words));
        auto* line = choices()->findChild<QLineEdit*>();
        line->setFocus();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void showMore(const QString& filter) const
    {
        QTest::mouseClick(button(QStringLiteral("filterMore")), Qt::LeftButton);
        pick(filter);
    }
    /// A key, as pressed in the list.
    void press(Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        // A list that was open here took the window's place; not every platform gives it back by itself.
        if (!window.isActiveWindow()) window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list().view().setFocus();
        QTest::keyClick(&list().view(), key, held);
    }
    [[nodiscard]] QString lastWords() const
    {
        auto& rows = thread().thread();
        return rows.rowCount() > 0 ? rows.at(rows.rowCount() - 1).words : QString();
    }
    /// As the store has it.
    [[nodiscard]] Conversation kept(const QString& number)
    {
        const auto found = read([number](Transaction& transaction) -> Result<std::optional<Conversation>> {
            ConversationRecords records(transaction);
            const auto rows = records.page(ConversationFilter::All, number, std::nullopt, 1);
            if (!rows) return Fail(rows.error());
            if (!rows->empty()) return rows->front();
            const auto done = records.page(ConversationFilter::Done, number, std::nullopt, 1);
            if (!done) return Fail(done.error());
            return done->empty() ? std::optional<Conversation>() : done->front();
        });
        if (!found || !*found) qFatal("there is no thread with that number");
        return **found;
    }
    DeskFixture desk;
    MainWindow window{desk.theme};
    InboxPage* inbox = nullptr;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk_fixture.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_page.h"
#include "ui/inbox/thread_model.h"
#include "ui/inbox/thread_view.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>

namespace secondring {

/// The window on the inbox, with the morning of the drawings told.
struct InboxWindow {
    explicit InboxWindow(bool told = true)
    {
        if (told) desk.tell([now = desk.clock.now()](DeskStory& story) { tellMorning(story, now); });
        desk.theme.dress();
        inbox = new InboxPage(desk.desk, &window);
        window.addPage(inbox, Rail::Place::Top);
        window.resize(1360, 860);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window) ||
            !QTest::qWaitFor([this] { return list().model().isLoaded(); }))
            qFatal("the inbox did not open");
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
    void open(const QString& person) { list().view().choose(static_cast<int>(rows().indexOf(person))); }
    template <typename Read> auto read(Read job)
    {
        auto future = desk.store->store().read(std::move(job));
        future.waitForFinished();
        return future.result();
    }

    DeskFixture desk;
    MainWindow window{desk.theme};
    InboxPage* inbox = nullptr;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/waited.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/screens/shot.h"
#include "tests/ui/screens/whole_desk.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/conversation_model.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/thread_model.h"
#include "ui/inbox/thread_view.h"
#include "ui/leads/lead_panel.h"

#include <QAbstractButton>
#include <QLabel>

namespace secondring {

/// The window as the program builds it, on a desk of its own.
struct InboxScene {
    explicit InboxScene(Theme::Choice choice, double scale = 1.0) : fixture(scale)
    {
        fixture.theme.choose(choice);
        fixture.theme.dress();
        if (!waited(fixture.settings.save(drawnPractice()))) qFatal("the practice was not kept");
        fixture.leads.setRules(fixture.settings.current());
        window = std::make_unique<MainWindow>(fixture.theme);
        inbox = new InboxPage(fixture.desk, window.get());
        window->showLine(listening());
    }

    void show() { whole.addTo(*window, fixture.desk, inbox); }
    void tell(const std::function<void(DeskStory&, Timestamp)>& more = {})
    {
        fixture.tell([now = fixture.clock.now(), more](DeskStory& story) {
            tellMorning(story, now);
            if (more) more(story, now);
        });
    }
    [[nodiscard]] ConversationList& list() const { return *inbox->findChild<ConversationList*>(); }
    [[nodiscard]] bool hasRows() const { return list().model().rowCount() > 0; }
    [[nodiscard]] bool isLoaded() const { return list().model().isLoaded(); }
    [[nodiscard]] bool shows(const QString& person) const
    {
        return threadShown() && inbox->findChild<QLabel*>(QStringLiteral("threadName"))->text() == person;
    }
    [[nodiscard]] bool threadShown() const
    {
        const auto* consent = inbox->findChild<QLabel*>(QStringLiteral("consent"));
        return inbox->findChild<ThreadView*>()->thread().rowCount() > 1 && !consent->text().isEmpty();
    }
    void choose(const QString& name) const
    {
        auto& view = list().view();
        for (int row = 0; row < view.model()->rowCount(); ++row)
            if (view.model()->index(row, 0).data().toString() == name) view.choose(row);
    }

    DeskFixture fixture;
    WholeDesk whole;
    std::unique_ptr<MainWindow> window;
    InboxPage* inbox;
};

} // namespace secondring

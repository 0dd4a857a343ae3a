// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/consent_records.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/yes_ask.h"
#include "ui/calls/call_list.h"
#include "ui/calls/calls_page.h"

#include <QAbstractButton>

namespace secondring {

inline const auto maria = QStringLiteral("+14045550123");

/// One call of each kind, a minute apart, the newest first.
inline void tellEachKind(DeskStory& story, Timestamp now)
{
    using namespace std::chrono_literals;
    story.call({maria, now - 10min, 21s});
    story.carry(now - 9min);
    story.name(maria, QStringLiteral("Maria Reyes"), now - 9min);
    story.call({QStringLiteral("+14045550151"), now - 9min, 6s, CallOutcome::Answered});
    story.call({QStringLiteral("+14045550152"), now - 8min, 11s, CallOutcome::AnsweredElsewhere});
    story.call({QStringLiteral("+14045550153"), now - 7min, 30s, CallOutcome::Unknown, Certainty::Guess});
    story.call({{}, now - 6min, 8s, CallOutcome::Abandoned, Certainty::Certain, NotTextable::Withheld});
    story.call({QStringLiteral("+18005550154"), now - 5min, 14s, CallOutcome::Voicemail, Certainty::Strong,
                NotTextable::TollFree});
    story.call({maria, now - 4min, 9s, CallOutcome::Busy});
}

/// The Calls page on the screen.
struct OpenPage {
    explicit OpenPage(const std::function<void(DeskStory&, Timestamp)>& tell = tellEachKind, bool yes = true)
        : ask(yes)
    {
        desk.tell([tell, now = desk.clock.now()](DeskStory& story) { tell(story, now); });
        page = std::make_unique<CallsPage>(desk.desk);
        page->resize(1284, 860);
        page->show();
        page->enter();
        list = page->findChild<CallList*>();
        model = static_cast<CallsModel*>(list->model());
    }

    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return page->findChild<QAbstractButton*>(name);
    }
    [[nodiscard]] QStringList people() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row).data().toString();
        return all;
    }
    void choose(const QString& who)
    {
        list->setCurrentIndex(model->index(static_cast<int>(people().indexOf(who))));
    }
    [[nodiscard]] bool isOptedOut(const QString& number)
    {
        return desk.store
            ->run([number](Transaction& transaction) {
                return ConsentRecords(transaction).isOptedOut(numberOf(number));
            })
            .value_or(false);
    }

    DeskFixture desk;
    YesAsk ask;
    std::unique_ptr<CallsPage> page;
    CallList* list = nullptr;
    CallsModel* model = nullptr;
};

} // namespace secondring

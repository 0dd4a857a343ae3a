// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/waited.h"
#include "tests/ui/today_story.h"
#include "tests/ui/yes_ask.h"
#include "ui/today/row_actions.h"
#include "ui/today/today_list.h"
#include "ui/today/today_page.h"
#include "ui/widgets/choice_popover.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

namespace secondring {

/// The Today page on the screen, in the morning of the drawing.
struct OpenToday {
    explicit OpenToday(bool told = true, bool yes = true) : ask(yes)
    {
        Settings settings = desk.settings.current();
        settings.business.name = QStringLiteral("Peachtree Dental");
        settings.business.phone = QStringLiteral("(404) 555-0100");
        settings.provider.kind = ProviderSettings::Kind::Twilio;
        if (!waited(desk.settings.save(settings))) qFatal("the settings were not kept");
        desk.reminders.setRules(settings);
        Settings following = settings;
        following.followUp.on = true;
        desk.sequences.setRules(following);
        if (told) tellToday(desk);
        page = std::make_unique<TodayPage>(desk.desk, ask);
        page->resize(1284, 860);
        page->show();
        page->enter();
        list = page->findChild<TodayList*>();
        model = static_cast<TodayModel*>(list->model());
        tester = std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal);
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
    [[nodiscard]] QAbstractButton* button(const QString& name) const
    {
        return list->actions().findChild<QAbstractButton*>(name);
    }
    /// At the foot of the page.
    [[nodiscard]] QAbstractButton* undo() const
    {
        return page->findChild<QWidget*>(QStringLiteral("listFoot"))
            ->findChild<QAbstractButton*>(QStringLiteral("undo"));
    }
    /// By the key.
    void takeBack() const
    {
        // A list that was open here took the page's place; not every platform gives it back by itself.
        if (!page->isActiveWindow()) page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    }
    [[nodiscard]] QString justDone() const
    {
        return page->findChild<QLabel*>(QStringLiteral("listFootWords"))->text();
    }
    [[nodiscard]] ChoicePopover* popover() const { return page->findChild<ChoicePopover*>(); }
    /// Chooses what begins with @p words in the popover, by keys.
    void pick(const QString& words) const
    {
        auto* choices = popover()->findChild<QListWidget*>();
        for (int row = 0; row < choices->count(); ++row) {
            if (!choices->item(row)->text().startsWith(words)) continue;
            choices->setCurrentRow(row);
            QTest::keyClick(choices, Qt::Key_Return);
            return;
        }
        QFAIL(qPrintable(words));
    }
    [[nodiscard]] std::vector<Reminder> openOf(const QString& number)
    {
        const auto open = desk.store->run([&](Transaction& transaction) -> Result<std::vector<Reminder>> {
            const auto id = ConversationRecords(transaction).withNumber(numberOf(number), desk.clock.now());
            if (!id) return Fail(id.error());
            return ReminderRecords(transaction).openOf(*id);
        });
        return open.value();
    }

    DeskFixture desk;
    YesAsk ask;
    std::unique_ptr<TodayPage> page;
    TodayList* list = nullptr;
    TodayModel* model = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace secondring

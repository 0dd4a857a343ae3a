// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inbox_window.h"

#include <QTest>

namespace secondring {

InboxWindow::InboxWindow(bool told, bool onPostgres) : desk(1.0, onPostgres)
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

InboxWindow::~InboxWindow() = default;

ConversationList& InboxWindow::list() const
{
    return *inbox->findChild<ConversationList*>();
}

ThreadView& InboxWindow::thread() const
{
    return *inbox->findChild<ThreadView*>();
}

QPlainTextEdit* InboxWindow::composer() const
{
    return inbox->findChild<QPlainTextEdit*>(QStringLiteral("composer"));
}

QString InboxWindow::label(const QString& name) const
{
    return inbox->findChild<QLabel*>(name)->text();
}

QAbstractButton* InboxWindow::button(const QString& name) const
{
    return inbox->findChild<QAbstractButton*>(name);
}

QStringList InboxWindow::rows() const
{
    QStringList all;
    for (int row = 0; row < list().model().rowCount(); ++row)
        all << list().model().index(row).data().toString();
    return all;
}

bool InboxWindow::shows(const QString& person) const
{
    return label(QStringLiteral("threadName")) == person && thread().thread().rowCount() > 0 &&
           thread().isVisible();
}

LeadPanel& InboxWindow::panel() const
{
    return *inbox->findChild<LeadPanel*>();
}

ChoicePopover* InboxWindow::choices() const
{
    const auto open = window.findChildren<ChoicePopover*>();
    return open.isEmpty() ? nullptr : open.back();
}

QStringList InboxWindow::choiceWords() const
{
    QStringList all;
    if (const auto* open = choices()) {
        const auto* list = open->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            all << list->item(row)->text();
    }
    return all;
}

void InboxWindow::pick(const QString& words) const
{
    QVERIFY2(choices(), qPrintable(words));
    auto* list = choices()->findChild<QListWidget*>();
    const auto found = list->findItems(words, Qt::MatchExactly);
    QVERIFY2(!found.isEmpty(), qPrintable(words));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.first()).center());
}

void InboxWindow::type(const QString& words) const
{
    QVERIFY2(choices(), qPrintable(words));
    auto* line = choices()->findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, words);
    QTest::keyClick(line, Qt::Key_Return);
}

void InboxWindow::showMore(const QString& filter) const
{
    QTest::mouseClick(button(QStringLiteral("filterMore")), Qt::LeftButton);
    pick(filter);
}

void InboxWindow::press(Qt::Key key, Qt::KeyboardModifiers held)
{
    // A list that was open here took the window's place; not every platform gives it back by itself.
    if (!window.isActiveWindow()) window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list().view().setFocus();
    QTest::keyClick(&list().view(), key, held);
}

QString InboxWindow::lastWords() const
{
    auto& rows = thread().thread();
    return rows.rowCount() > 0 ? rows.at(rows.rowCount() - 1).words : QString();
}

Conversation InboxWindow::kept(const QString& number)
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

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access_scenes.h"

#include "core/people/contact_records.h"
#include "tests/ui/inbox_window.h"
#include "tests/ui/line_scenes.h"
#include "tests/ui/settings_fixture.h"
#include "tests/ui/today_story.h"
#include "ui/ask_dialog.h"
#include "ui/calls/call_list.h"
#include "ui/calls/calls_page.h"
#include "ui/health/health_page.h"
#include "ui/inbox/new_text_dialog.h"
#include "ui/people/people_list.h"
#include "ui/people/people_page.h"
#include "ui/today/today_list.h"
#include "ui/today/today_page.h"
#include "ui/widgets/choice_popover.h"
#include "ui/window/key_sheet.h"
#include "ui/window/person_button.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

using Look = AccessScene::Look;
using Section = SettingsPage::Section;

void lookAt(QWidget& window, const Look& look)
{
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) qFatal("the window did not open");
    look(window);
}

/// The window as the program builds it, with one page.
struct OneWindow {
    OneWindow(DeskFixture& fixture) : desk(fixture), menus(fixture.identity, fixture.settings, fixture.clock)
    {
        if (!waited(desk.settings.save(drawnPractice()))) qFatal("the practice was not kept");
        desk.theme.dress();
        window.rail().addFoot(new PersonButton(desk.theme, menus, &window.rail()));
        window.showPractice(true);
        window.resize(1360, 860);
    }

    /// Chooses the first row, so that what can be done with it stands there.
    template <typename List> void lookAtRows(Page* page, const Look& look)
    {
        window.addPage(page, Rail::Place::Top);
        window.show();
        auto* rows = page->findChild<List*>();
        if (!QTest::qWaitFor([rows] { return rows->model()->rowCount() > 0; })) qFatal("there are no rows");
        rows->setCurrentIndex(rows->model()->index(0, 0));
        lookAt(window, look);
    }

    DeskFixture& desk;
    PersonMenus menus;
    YesAsk ask;
    MainWindow window{desk.theme};
};

void readInbox(const Look& look)
{
    InboxWindow inbox;
    inbox.open(u"Maria Reyes"_s);
    if (!QTest::qWaitFor([&inbox] { return inbox.shows(u"Maria Reyes"_s) && inbox.hasCard(); }))
        qFatal("nobody wrote");
    lookAt(inbox.window, look);
}

void readNarrowInbox(const Look& look)
{
    InboxWindow inbox;
    inbox.open(u"Maria Reyes"_s);
    if (!QTest::qWaitFor([&inbox] { return inbox.shows(u"Maria Reyes"_s) && inbox.hasCard(); }))
        qFatal("nobody wrote");
    inbox.window.resize(1024, 700);
    inbox.button(u"showPanel"_s)->click();
    lookAt(inbox.window, look);
}

void writeFirst(const Look& look)
{
    InboxWindow inbox;
    NewTextDialog dialog(inbox.desk.desk, &inbox.window);
    dialog.setVisible(true);
    QTest::keyClicks(dialog.findChild<QLineEdit*>(u"newTextTo"_s), u"404 555 0177"_s);
    auto* found = dialog.findChild<QListWidget*>(u"newTextPeople"_s);
    if (!QTest::qWaitFor([found] { return found->count() > 0; })) qFatal("nobody was found");
    lookAt(dialog, look);
}

void workThroughToday(const Look& look)
{
    DeskFixture desk;
    tellToday(desk);
    OneWindow one(desk);
    one.lookAtRows<TodayList>(new TodayPage(desk.desk, one.ask, &one.window), look);
}

void reviewCalls(const Look& look)
{
    DeskFixture desk;
    desk.tell([now = desk.clock.now()](DeskStory& story) {
        tellMorning(story, now);
        story.call({{}, now - 6min, 8s, CallOutcome::Abandoned, Certainty::Certain, NotTextable::Withheld});
        story.call({u"+14045550153"_s, now - 2min, 30s, CallOutcome::Unknown, Certainty::Guess});
    });
    OneWindow one(desk);
    one.lookAtRows<CallList>(new CallsPage(desk.desk, &one.window), look);
}

void lookUpPeople(const Look& look)
{
    DeskFixture desk;
    const auto told = desk.store->run([now = desk.clock.now()](Transaction& transaction) -> Result<void> {
        ContactRecords people(transaction);
        auto kept = people.save(numberOf(u"+14045550123"_s),
                                {u"Maria Reyes"_s, ContactKind::Client, u"es"_s, {}, {}}, now);
        if (!kept) return Fail(kept.error());
        kept = people.save(numberOf(u"+14045550124"_s), {u"Ann Lee"_s, ContactKind::New, {}, {}, {}}, now);
        if (!kept) return Fail(kept.error());
        return {};
    });
    if (!told) qFatal("the people were not kept");
    OneWindow one(desk);
    const auto none = [](auto&&...) { return QString(); };
    one.lookAtRows<PeopleList>(new PeoplePage(desk.desk, one.ask, FileChoice{none, none}, &one.window),
                               [&look](QWidget& window) {
                                   auto* name = window.findChild<QLabel*>(u"personName"_s);
                                   if (!QTest::qWaitFor([name] { return !name->text().isEmpty(); }))
                                       qFatal("nobody");
                                   look(window);
                               });
}

void readHealth(const Look& look)
{
    Theme theme(1.0);
    theme.dress();
    MainWindow window(theme);
    auto* page = new HealthPage(theme, &window);
    page->setHealth({{u"Front desk"_s, Health::State::Broken, u"The password is wrong."_s},
                     {u"Texts"_s, Health::State::Good, u"Texts leave."_s}});
    window.addHiddenPage(page);
    lookAt(window, look);
}

Settings fullSettings()
{
    auto settings = settledDesk();
    settings.team.members = {
        {{u"ruth"_s}, u"Ruth Lee, DDS"_s, u"+14045550177"_s, TeamMember::Role::Owner, true},
        {{u"sam"_s}, u"Sam Ortiz"_s, u"+14045550178"_s, TeamMember::Role::Desk, true}};
    settings.questions.on = true;
    settings.followUp.on = true;
    settings.followUp.steps = {{24h, u"Hi {name}, {business} again."_s, u"Hola {name}."_s},
                               {72h, u"Hi {name}, whenever you need us."_s, {}}};
    settings.wording.quickReplies = {{u"Running late"_s, u"We are running late."_s, u"Vamos tarde."_s},
                                     {u"Directions"_s, u"We are at 5 Elm Street."_s, {}}};
    return settings;
}

std::function<void(const Look&)> settingsAt(Section section)
{
    return [section](const Look& look) {
        SettingsFixture fixture(fullSettings());
        fixture.theme.dress();
        MainWindow window(fixture.theme);
        auto* page = new SettingsPage(fixture.desk(), &window);
        window.addPage(page, Rail::Place::Foot);
        page->openSection(section);
        window.resize(1360, 860);
        lookAt(window, look);
    };
}

void learnKeys(const Look& look)
{
    Theme theme(1.0);
    theme.dress();
    QWidget under;
    KeySheet sheet(theme, 5, &under);
    lookAt(sheet, look);
}

void answerQuestion(const Look& look)
{
    Theme theme(1.0);
    theme.dress();
    QWidget under;
    QuestionDialog dialog(theme, {u"Never text them?"_s, u"They stay on the list."_s, u"Never text them"_s},
                          &under);
    lookAt(dialog, look);
}

void pickFromList(const Look& look)
{
    Theme theme(1.0);
    theme.dress();
    QWidget under;
    under.resize(600, 600);
    under.show();
    auto* popover = new ChoicePopover(theme, u"When"_s, &under);
    popover->setChoices({{u"In an hour"_s, u"11:48"_s, {}}, {u"Tomorrow"_s, u"9:00"_s, {}}});
    popover->takeTyped(u"Or type a time"_s, [](const QString& words) { return words; });
    popover->openAt(&under);
    lookAt(*popover, look);
}

} // namespace

std::vector<AccessScene> accessScenes()
{
    std::vector<AccessScene> scenes{{"reading a text in the inbox", readInbox},
                                    {"reading the lead beside it in a narrow window", readNarrowInbox},
                                    {"writing first", writeFirst},
                                    {"working through the list of the day", workThroughToday},
                                    {"going through the calls", reviewCalls},
                                    {"looking somebody up", lookUpPeople},
                                    {"seeing what is broken", readHealth},
                                    {"learning the keys", learnKeys},
                                    {"answering a question", answerQuestion},
                                    {"picking a time from a list", pickFromList},
                                    {"setting up the business", settingsAt(Section::Business)},
                                    {"setting the opening hours", settingsAt(Section::Hours)},
                                    {"setting up the line", settingsAt(Section::Line)},
                                    {"setting up the text service", settingsAt(Section::TextService)},
                                    {"choosing what is texted when", settingsAt(Section::Texts)},
                                    {"wording the texts", settingsAt(Section::Wording)},
                                    {"choosing the questions", settingsAt(Section::Questions)},
                                    {"planning a second text", settingsAt(Section::FollowUp)},
                                    {"saying who is called in an emergency", settingsAt(Section::Escalation)},
                                    {"adding a colleague", settingsAt(Section::Team)},
                                    {"choosing how cards ring", settingsAt(Section::Alerts)},
                                    {"going live", settingsAt(Section::Practice)}};
    for (AccessScene& scene : lineScenes())
        scenes.push_back(std::move(scene));
    return scenes;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/inbox_screens.h"

#include "core/compliance/consent_records.h"
#include "core/compliance/pause_records.h"
#include "tests/ui/emergencies.h"
#include "tests/ui/screens/inbox_scene.h"
#include "tests/ui/screens/shot.h"

#include <QPlainTextEdit>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

using Scene = InboxScene;

class InboxScreens {
public:
    explicit InboxScreens(Album album) : m_album(std::move(album)) {}

    int takeAll()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_album.choice = choice;
            busy();
            writing();
            troubled();
            flooded();
            urgent();
            doubtful();
            optedOut();
            caughtUp();
            firstDay();
            nothingFound();
            narrow();
            large();
            broken();
        }
        return m_album.missed;
    }

private:
    void shoot(Scene& scene, const QString& name, QSize size, const std::function<bool()>& ready)
    {
        m_album.shoot(*scene.window, u"inbox-"_s + name, size, ready);
    }

    // Opens @p person once the list is there, and waits for the thread.
    static std::function<bool()> opened(Scene& scene, const QString& person)
    {
        return [&scene, person] {
            if (!scene.hasRows()) return false;
            if (!scene.shows(person)) scene.choose(person);
            return scene.shows(person);
        };
    }

    void busy()
    {
        Scene scene(m_album.choice);
        scene.fixture.tell([now = scene.fixture.clock.now()](DeskStory& story) { tellMorning(story, now); });
        scene.show();
        shoot(scene, u"busy"_s, {1360, 860}, opened(scene, u"Maria Reyes"_s));
        scene.list().findChild<QAbstractButton*>(u"filterAll"_s)->click();
        scene.window->showPractice(true);
        shoot(scene, u"all-practice"_s, {1360, 860},
              [&scene] { return scene.isLoaded() && scene.list().model().rowCount() > 3; });
    }

    void flooded()
    {
        Scene scene(m_album.choice);
        const auto odd = u"+14045550166"_s;
        scene.tell([odd](DeskStory& story, Timestamp now) {
            story.call({odd, now - 55min});
            for (int i = 0; i < 400; ++i)
                story.theyWrite(odd, u"Text me back now, number %1"_s.arg(i + 1), now - 50min + i * 7s);
            story.entry(odd, ThreadEntry::Kind::Flood, u"30"_s, now - 50min + 30 * 7s);
            story.assign(odd, drawnPractice().team.members.front().id, now - 40min);
            story.call({u"+14045550155"_s, now - 2min, 14s, CallOutcome::NoAnswer, Certainty::Certain,
                        NotTextable::Landline});
        });
        scene.show();
        scene.list().findChild<QAbstractButton*>(u"filterAll"_s)->click();
        shoot(scene, u"flooded"_s, {1360, 860}, opened(scene, u"(404) 555-0166"_s));
    }

    void urgent()
    {
        Scene scene(m_album.choice);
        const auto swollen = u"+14045550171"_s;
        const auto machine = u"+14045550172"_s;
        scene.tell([&](DeskStory& story, Timestamp now) {
            story.call({machine, now - 3min});
            story.theyWrite(machine, u"مرحبا أريد حجز موعد يوم الخميس، رقمي 404-555-7003 شكرا جزيلا"_s,
                            now - 2min);
            story.entry(machine, ThreadEntry::Kind::Loop, u"SameWords"_s, now - 1min);
            story.theyWrite(swollen, u"my face is swollen and i can't breathe"_s, now - 9min);
            story.understand(now);
        });
        alarm(*scene.fixture.store, swollen, scene.fixture.clock.now() - 9min);
        alarm(*scene.fixture.store, machine, scene.fixture.clock.now() - 1min);
        const auto taken = scene.fixture.store->run([&](Transaction& transaction) -> Result<bool> {
            const auto id = ConversationRecords(transaction).withNumber(numberOf(swollen), {});
            if (!id) return Fail(id.error());
            return takeUrgent(transaction, *id, MemberId{u"osei"_s}, scene.fixture.clock.now());
        });
        if (!taken || !*taken) ++m_album.missed;
        scene.show();
        shoot(scene, u"urgent"_s, {1360, 860}, opened(scene, u"(404) 555-0172"_s));
    }

    void doubtful()
    {
        Scene scene(m_album.choice);
        scene.fixture.tell([now = scene.fixture.clock.now()](DeskStory& story) { tellMorning(story, now); });
        const auto paused =
            scene.fixture.store->run([now = scene.fixture.clock.now()](Transaction& transaction) {
                return PauseRecords(transaction)
                    .pause(PhoneNumber::fromE164(u"+14045550123"_s).value(), u"not interested"_s, now - 5min);
            });
        if (!paused) ++m_album.missed;
        scene.show();
        shoot(scene, u"opted-out-maybe"_s, {1360, 860}, opened(scene, u"Maria Reyes"_s));
    }

    void optedOut()
    {
        Scene scene(m_album.choice);
        scene.fixture.tell([now = scene.fixture.clock.now()](DeskStory& story) { tellMorning(story, now); });
        const auto out =
            scene.fixture.store->run([now = scene.fixture.clock.now()](Transaction& transaction) {
                return ConsentRecords(transaction)
                    .recordLearntNow({newId(), PhoneNumber::fromE164(u"+14045550123"_s).value(),
                                      ConsentChange::OptedOut, ConsentSource::Keyword, u"STOP"_s,
                                      std::nullopt, now - 5min});
            });
        if (!out) ++m_album.missed;
        scene.show();
        shoot(scene, u"opted-out"_s, {1360, 860}, opened(scene, u"Maria Reyes"_s));
        scene.inbox->findChild<QAbstractButton*>(u"noTexts"_s)->click();
        shoot(scene, u"opted-out-menu"_s, {1360, 860}, opened(scene, u"Maria Reyes"_s));
    }

    void writing()
    {
        Scene scene(m_album.choice);
        scene.fixture.tell([now = scene.fixture.clock.now()](DeskStory& story) {
            tellMorning(story, now);
            tellMany(story, 40, now);
        });
        scene.show();
        shoot(scene, u"writing"_s, {1360, 860}, [&scene, open = opened(scene, u"(404) 555-0188"_s)] {
            if (!open()) return false;
            auto* composer = scene.inbox->findChild<QPlainTextEdit*>(u"composer"_s);
            if (composer->toPlainText().isEmpty())
                composer->setPlainText(
                    u"A cleaning is $95 without insurance, x-rays included. We’d love to see you: we have "
                    "tomorrow at 9:40 or 2:15, and there’s a café next door while you wait."_s);
            return true;
        });
    }

    void troubled()
    {
        Scene scene(m_album.choice);
        scene.fixture.tell([now = scene.fixture.clock.now()](DeskStory& story) {
            tellMorning(story, now);
            story.call({u"+14045550199"_s, now - 12min, 19s});
            story.carry(now - 11min, DeliveryState::Failed, TextTrouble::Landline);
            story.call({u"+14045550199"_s, now - 6min, 9s, CallOutcome::AnsweredElsewhere});
            story.call({u"+14045550199"_s, now - 4min, 9s, CallOutcome::Unknown, Certainty::Guess});
            story.name(u"+14045550199"_s, u"Lena Wirth"_s, now - 4min);
        });
        scene.show();
        scene.window->showLine({u"Not registered, texts paused"_s, Health::State::Broken});
        bool asked = false;
        shoot(scene, u"troubled"_s, {1360, 860}, [&scene, &asked, open = opened(scene, u"Lena Wirth"_s)] {
            if (!asked && scene.isLoaded()) {
                scene.list().findChild<ConversationModel*>()->show(ConversationFilter::Failed, {});
                asked = true;
            }
            return asked && open();
        });
        scene.list().findChild<QAbstractButton*>(u"filterAll"_s)->click();
        shoot(scene, u"opted-out"_s, {1360, 860}, [&scene] {
            if (scene.list().model().rowCount() < 4) return false;
            scene.choose(u"(770) 555-0119"_s);
            return scene.inbox->findChild<ThreadView*>()->thread().rowOf(u"opted-out"_s) > 0;
        });
    }

    void caughtUp()
    {
        Scene scene(m_album.choice);
        scene.fixture.tell([now = scene.fixture.clock.now()](DeskStory& story) {
            story.call({u"+16785550142"_s, now - 90min});
            story.carry(now - 89min);
        });
        scene.show();
        shoot(scene, u"caught-up"_s, {1360, 860}, [&scene] { return scene.isLoaded(); });
    }

    void firstDay()
    {
        Scene scene(m_album.choice);
        (void)waited(scene.fixture.settings.save(Settings()));
        scene.window->showPractice(true);
        scene.show();
        shoot(scene, u"first-day"_s, {1360, 860}, [&scene] { return scene.isLoaded(); });
    }

    void nothingFound()
    {
        Scene scene(m_album.choice);
        scene.fixture.tell([now = scene.fixture.clock.now()](DeskStory& story) { tellMorning(story, now); });
        scene.show();
        bool asked = false;
        shoot(scene, u"nothing-found"_s, {1024, 700}, [&scene, &asked] {
            if (!asked && scene.hasRows()) {
                scene.window->current()->search();
                QTest::keyClicks(scene.list().findChild<QWidget*>(u"search"_s), u"zzz"_s);
                asked = true;
            }
            return asked && scene.isLoaded() && !scene.hasRows();
        });
    }

    void narrow()
    {
        Scene scene(m_album.choice);
        scene.fixture.tell([now = scene.fixture.clock.now()](DeskStory& story) {
            tellMorning(story, now);
            tellMany(story, 40, now);
        });
        scene.show();
        shoot(scene, u"narrow"_s, {1024, 700}, opened(scene, u"Maria Reyes"_s));
        scene.inbox->findChild<QAbstractButton*>(u"showPanel"_s)->click();
        shoot(scene, u"narrow-panel"_s, {1024, 700}, [] { return true; });
        shoot(scene, u"folded"_s, {720, 480}, opened(scene, u"Maria Reyes"_s));
        scene.inbox->findChild<QAbstractButton*>(u"backToList"_s)->click();
        shoot(scene, u"folded-list"_s, {720, 480}, [] { return true; });
        if (m_album.choice != Theme::Choice::Light) return;
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        {
            Scene mirrored(m_album.choice);
            mirrored.fixture.tell(
                [now = mirrored.fixture.clock.now()](DeskStory& story) { tellMorning(story, now); });
            mirrored.show();
            shoot(mirrored, u"busy"_s, {1360, 860}, opened(mirrored, u"Maria Reyes"_s));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // As with a system font half as large again.
    void large()
    {
        Scene scene(m_album.choice, 1.5);
        scene.fixture.tell([now = scene.fixture.clock.now()](DeskStory& story) { tellMorning(story, now); });
        scene.show();
        shoot(scene, u"large"_s, {1560, 1000}, opened(scene, u"Maria Reyes"_s));
    }

    void broken()
    {
        Scene scene(m_album.choice);
        QTemporaryFile file;
        if (!file.open() || file.write(QByteArray(8192, 'x')) < 0) qFatal("no room for a broken database");
        file.close();
        Store damaged({StoreLocation::Engine::Sqlite, file.fileName()});
        (void)damaged.open();
        const Desk desk = scene.fixture.deskOn(damaged);
        delete scene.inbox;
        auto* page = new InboxPage(desk, scene.window.get());
        scene.window->addPage(page, Rail::Place::Top);
        shoot(scene, u"broken"_s, {1360, 860},
              [page] { return page->findChild<QWidget*>(u"emptyAction"_s)->isVisible(); });
        scene.window.reset();
    }

    Album m_album;
};

} // namespace

int takeInbox(const QString& folder, const QString& suffix)
{
    return InboxScreens({folder, suffix}).takeAll() + takeLeads(folder, suffix);
}

} // namespace secondring

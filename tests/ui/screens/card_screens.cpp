// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mention_records.h"
#include "core/messaging/thread_entry_records.h"
#include "tests/ui/screens/call_story.h"
#include "tests/ui/screens/desk_screens.h"
#include "tests/ui/screens/inbox_scene.h"
#include "tests/ui/screens/shot.h"
#include "tests/ui/today_story.h"
#include "tests/ui/yes_ask.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/desk_alerts.h"
#include "ui/calls/call_list.h"
#include "ui/today/today_list.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

/// The cards over a window that fills its screen.
struct CardsOn {
    CardsOn(DeskFixture& fixture, MainWindow& shown)
        : desk(fixture), window(shown),
          alerts(fixture.desk,
                 {[](const QUrl&) { return true; },
                  [&fixture](const PhoneNumber& to, const QString& words, const PersonText& how) {
                      return fixture.outbox.sendFromPerson(to, words, how);
                  },
                  [](const LineId&) { return u"Front desk"_s; },
                  {},
                  {},
                  [this] { return place(); },
                  [this](const CardsOver& over) { window.makeRoom(over.row, over.covered); }})
    {
    }

    [[nodiscard]] std::optional<WorkPlace> place() const
    {
        if (free) return WorkPlace{free->united(leftOf(*free)), leftOf(*free), leftOf(*free), {}};
        auto work = workPlaceIn(window);
        if (work) work->screen = work->frame = window.geometry();
        return work;
    }
    void emergency()
    {
        const auto now = desk.clock.now();
        const PageRound round{u"r"_s, {u"c1"_s}, {u"m1"_s}, now - 1min, now + 5min, 1};
        alerts.onUrgent({{round,
                          numberOf(u"+14045550171"_s),
                          u"Dana Kim"_s,
                          u"her mouth won't stop bleeding since the extraction"_s,
                          {}}});
    }
    void ring(const QString& number)
    {
        RingingCall call;
        call.line = LineId{u"front"_s};
        call.key = CallKey{number};
        call.caller.number = numberOf(number);
        call.rangAt = desk.clock.now();
        alerts.onRinging(call);
    }
    /// The window with the cards that stand over it.
    [[nodiscard]] QPixmap grab()
    {
        alerts.tick();
        QCoreApplication::processEvents(); // Laid out.
        alerts.tick();
        QPixmap picture = window.grab();
        addCards(picture, window.pos());
        return picture;
    }
    void addCards(QPixmap& picture, QPoint origin) const
    {
        QPainter painter(&picture);
        for (auto* card : alerts.shown()) {
            const int margin = card->margin();
            const QRect whole = card->rect().adjusted(margin, margin, -margin, -margin);
            painter.drawPixmap(card->pos() + whole.topLeft() - origin, card->grab(whole));
        }
    }

    static QRect leftOf(const QRect& rest) { return {rest.left() - 600, rest.top(), 600, rest.height()}; }
    void write(const QString& number, const QString& words)
    {
        alerts.onTextReceived({u"c-"_s + number},
                              {{u"SM"_s}, numberOf(number), desk.provider.number(), words, desk.clock.now()});
    }

    DeskFixture& desk;
    MainWindow& window;
    std::optional<QRect> free; ///< What the screen has beside a window at its left.
    DeskAlerts alerts;
};

class CardScreens {
public:
    explicit CardScreens(Album album) : m_album(std::move(album)) {}

    int takeAll()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_album.choice = choice;
            overToday({1024, 700}, u"cards-today"_s);
            overToday({512, 350}, u"cards-today-tiny"_s);
            overCalls({512, 350}, u"cards-calls-tiny"_s);
            overInbox({1360, 860}, u"cards-inbox"_s);
            overInbox({1024, 700}, u"cards-inbox-narrow"_s);
            overInbox({512, 350}, u"cards-inbox-tiny"_s);
            crowd({1024, 700}, u"cards-crowd"_s);
            crowd({512, 350}, u"cards-crowd-tiny"_s);
            mentioned();
        }
        return m_album.missed;
    }

private:
    void show(MainWindow& window, QSize size)
    {
        window.fitInto(size);
        window.setGeometry(QRect(QPoint(0, 0), size));
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) ++m_album.missed;
    }

    void overToday(QSize size, const QString& name)
    {
        DeskFixture fixture;
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        tellToday(fixture);
        YesAsk ask;
        MainWindow window(fixture.theme);
        window.showLine(listening());
        auto* page = new TodayPage(fixture.desk, ask, &window);
        WholeDesk whole;
        whole.addTo(window, fixture.desk, page);
        show(window, size);
        auto* list = page->findChild<TodayList*>();
        if (!QTest::qWaitFor([list] { return list->model()->rowCount() >= 7; })) ++m_album.missed;
        CardsOn cards(fixture, window);
        cards.ring(u"+14705550166"_s);
        cards.alerts.onDigest({5, 1});
        cards.emergency();
        m_album.keep(cards.grab(), name);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        m_album.keep(cards.grab(), name + u"-end"_s);
    }

    void overCalls(QSize size, const QString& name)
    {
        DeskFixture fixture;
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        fixture.tell([now = fixture.clock.now()](DeskStory& story) { tellCalls(story, now); });
        MainWindow window(fixture.theme);
        window.showLine(listening());
        auto* page = new CallsPage(fixture.desk, &window);
        WholeDesk whole;
        whole.addTo(window, fixture.desk, page);
        show(window, size);
        auto* list = page->findChild<CallList*>();
        if (!QTest::qWaitFor([list] { return list->model()->rowCount() > 3; })) ++m_album.missed;
        CardsOn cards(fixture, window);
        cards.ring(u"+14705550166"_s);
        m_album.keep(cards.grab(), name);
    }

    void overInbox(QSize size, const QString& name)
    {
        InboxScene scene(m_album.choice);
        scene.tell();
        scene.fixture.clock.advance(20min); // The follow-up of eleven is overdue.
        scene.show();
        show(*scene.window, size);
        const bool isThere = QTest::qWaitFor([&scene] {
            if (!scene.hasRows()) return false;
            if (!scene.shows(u"Maria Reyes"_s)) scene.choose(u"Maria Reyes"_s);
            return scene.shows(u"Maria Reyes"_s);
        });
        if (!isThere) ++m_album.missed;
        CardsOn cards(scene.fixture, *scene.window);
        cards.ring(u"+14705550166"_s);
        cards.emergency();
        m_album.keep(cards.grab(), name);
    }

    void crowd(QSize size, const QString& name)
    {
        DeskFixture fixture;
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        MainWindow window(fixture.theme);
        CardsOn cards(fixture, window);
        cards.free = QRect(QPoint(), size);
        cards.emergency();
        fixture.clock.advance(1s);
        cards.write(u"+14705550166"_s,
                    u"I need a crown because of the tooth on the left and then "_s.repeated(40));
        fixture.clock.advance(1s);
        for (int text = 1; text <= 30; ++text)
            cards.write(u"+14045550188"_s, u"Is anybody there? This is text number %1"_s.arg(text));
        cards.alerts.tick();
        QCoreApplication::processEvents(); // Laid out.
        cards.alerts.tick();
        const qreal ratio = window.devicePixelRatioF();
        QPixmap picture(size * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(fixture.theme.color(Token::Background));
        cards.addCards(picture, {});
        m_album.keep(picture, name);
    }

    static void mention(DeskFixture& fixture, const QString& who, const QString& number, const QString& words)
    {
        const auto kept =
            fixture.store->run([=, at = fixture.clock.now()](Transaction& transaction) -> Result<void> {
                const auto thread = ConversationRecords(transaction).withNumber(numberOf(number), at);
                if (!thread) return Fail(thread.error());
                const auto note = ThreadEntryRecords(transaction).addNote(*thread, words, at, MemberId{who});
                return note ? MentionRecords(transaction).add(*note, {MemberId{u"osei"_s}})
                            : Fail(note.error());
            });
        if (!kept) qFatal("the note was not kept");
    }

    // In one thread it is read, in the other it waits; and a name is being typed.
    void mentioned()
    {
        InboxScene scene(m_album.choice);
        scene.tell();
        scene.fixture.identity.sitDown(MemberId{u"osei"_s});
        mention(scene.fixture, u"bo"_s, u"+14045550123"_s, u"@Dr. Osei can she come today at 2:15?"_s);
        scene.show();
        show(*scene.window, {1360, 860});
        auto* note = scene.inbox->findChild<QPlainTextEdit*>(u"teamNote"_s);
        const bool isThere = QTest::qWaitFor([&scene, note] {
            if (!scene.hasRows()) return false;
            if (!scene.shows(u"Maria Reyes"_s)) scene.choose(u"Maria Reyes"_s);
            return scene.shows(u"Maria Reyes"_s) && note->isVisible();
        });
        CardsOn cards(scene.fixture, *scene.window);
        mention(scene.fixture, u"ana"_s, u"+14045550188"_s,
                u"@Osei she asks for a discount, is that fine?"_s);
        if (!isThere || !QTest::qWaitFor([&cards] { return !cards.alerts.shown().isEmpty(); }))
            ++m_album.missed;
        m_album.keep(cards.grab(), u"cards-mentioned"_s);
        scene.window->activateWindow();
        note->setFocus();
        if (!QTest::qWaitFor([note] { return note->hasFocus(); })) ++m_album.missed;
        QTest::keyClicks(note, u"Yes @"_s);
        m_album.keep(scene.window->grab(), u"inbox-mentioning"_s);
    }

    Album m_album;
};

} // namespace

int takeCards(const QString& folder, const QString& suffix)
{
    return CardScreens({folder, suffix}).takeAll();
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/desk_screens.h"

#include "tests/ui/desk_fixture.h"
#include "tests/ui/screens/call_story.h"
#include "tests/ui/screens/shot.h"
#include "tests/ui/screens/whole_desk.h"
#include "tests/ui/settings_fixture.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/urgent_alerts.h"
#include "ui/ask_dialog.h"
#include "ui/calls/call_list.h"
#include "ui/calls/calls_page.h"
#include "ui/health/health_page.h"
#include "ui/main_window.h"
#include "ui/tray_icon.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

class DeskScreens {
public:
    explicit DeskScreens(Album album) : m_album(std::move(album)) {}

    int takeAll()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_album.choice = choice;
            callsBusy();
            callsEmpty();
            cards();
            health();
            settings();
            smallThings();
        }
        m_album.choice = Theme::Choice::Light;
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        callsBusy();
        settings();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return m_album.missed;
    }

private:
    void callsBusy()
    {
        DeskFixture fixture;
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        fixture.tell([now = fixture.clock.now()](DeskStory& story) {
            tellMany(story, 90, now);
            tellCalls(story, now);
        });
        MainWindow window(fixture.theme);
        window.showLine(listening());
        auto* page = new CallsPage(fixture.desk, &window);
        WholeDesk whole;
        whole.addTo(window, fixture.desk, page);
        auto* list = page->findChild<CallList*>();
        const auto filled = [list] { return list->model()->rowCount() > 3; };
        m_album.shoot(window, u"calls-busy"_s, {1360, 860}, filled);
        list->setCurrentIndex(list->model()->index(3, 0));
        m_album.shoot(window, u"calls-chosen"_s, {1360, 860}, filled);
        m_album.shoot(window, u"calls-narrow"_s, {1024, 700}, filled);
        m_album.shoot(window, u"calls-folded"_s, {720, 480}, filled);
    }

    void callsEmpty()
    {
        DeskFixture fixture;
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        MainWindow window(fixture.theme);
        auto* page = new CallsPage(fixture.desk, &window);
        window.addPage(page, Rail::Place::Top);
        m_album.shoot(window, u"calls-empty"_s, {1360, 860},
                      [page] { return page->findChild<QWidget*>(u"empty"_s)->isVisible(); });
    }

    // Where the card would stand, on what may lie behind it.
    void shootCard(const Theme& theme, const AlertLook& look, const QString& name, int width = 0)
    {
        AlertCard card(theme);
        if (width > 0) card.setPlace(theme.px(width), true);
        card.showLook(look);
        card.show();
        QCoreApplication::processEvents();
        const auto picture = card.grab();
        QPixmap ground(picture.size());
        ground.setDevicePixelRatio(picture.devicePixelRatio());
        ground.fill(theme.color(Token::Background));
        QPainter(&ground).drawPixmap(0, 0, picture);
        m_album.keep(ground, name);
    }

    void cards()
    {
        DeskFixture fixture;
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        const auto now = fixture.clock.now();
        const Settings rules;
        const AlertWords words{rules, TimeWords(QTimeZone::utc())};
        Alert alert;
        alert.id = u"+14705550166"_s;
        alert.caller = numberOf(alert.id);
        alert.lineName = u"Front desk"_s;
        alert.rangAt = now - 25s;
        alert.endedAt = now - 6s;
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-ringing"_s);
        alert.glance = {u"Maria Reyes"_s, 2, now - 26h, true};
        alert.conversation = ConversationId{u"c"_s};
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-ringing-known"_s);
        alert.glance = {};
        alert.stage = Alert::Stage::Missed;
        LoggedCall call;
        call.call.outcome = CallOutcome::Abandoned;
        call.call.rangAt = alert.rangAt;
        call.call.endedAt = alert.endedAt;
        call.call.caller = alert.caller;
        alert.call = call;
        FiledText text{MessageId{u"m"_s}, {}, *alert.caller};
        text.dueAt = alert.endedAt + 15s;
        alert.text = text;
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-missed"_s);
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-missed-small"_s, 288);
        shootCard(fixture.theme, asLine(lookOf(alert, words, now)), u"card-missed-line"_s, 288);
        alert.dialByHand = true;
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-dial-by-hand"_s);
        alert.dialByHand = false;
        alert.text->dueAt = now - 1min;
        const AlertWords down{rules, words.times, TextTrouble::NoConnection};
        shootCard(fixture.theme, lookOf(alert, down, now), u"card-held-up"_s);
        alert.text->state = TextState::Delivered;
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-texted"_s);
        alert.text->state = TextState::Failed;
        alert.text->trouble = TextTrouble::Landline;
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-failed"_s);
        alert.text.reset();
        alert.call->reason = Reason::AlreadySpeaking;
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-not-texted"_s);
        alert.call->call.outcome = CallOutcome::Unknown;
        alert.call->reason = Reason::UnknownOutcome;
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-unknown"_s);
        alert.stage = Alert::Stage::Reply;
        alert.glance.name = u"Maria Reyes"_s;
        alert.changedAt = now;
        alert.replies.add(u"Hi im Maria, i think i cracked a tooth last night, it really hurts"_s);
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-reply"_s);
        alert.stage = Alert::Stage::Answered;
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-answered"_s);
        alert.stage = Alert::Stage::PassedOn;
        alert.rangAt = now - 18min;
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-passed-on"_s);
        alert.fold = PassedOnFold{13, now - 38min, false};
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-passed-on-many"_s);
    }

    void health()
    {
        Theme theme(1.0);
        theme.choose(m_album.choice);
        theme.dress();
        MainWindow window(theme);
        auto* page = new HealthPage(theme, &window);
        window.addHiddenPage(page);
        m_album.shoot(window, u"health-empty"_s, {1360, 860}, [] { return true; });
        page->setHealth(
            {{u"Front desk"_s, Health::State::Good, u"Listening. Missed calls are noticed."_s},
             {u"Texts"_s, Health::State::Good, u"The account is well and the number takes texts."_s},
             {u"Database"_s, Health::State::Good, u"Everything is kept on this computer."_s}});
        m_album.shoot(window, u"health-good"_s, {1360, 860}, [] { return true; });
        page->setHealth(
            {{u"Front desk"_s, Health::State::Broken,
              u"Not listening, calls are not noticed. Wrong user or password. Check them under Settings, "
              "Phone line."_s},
             {u"Back office"_s, Health::State::Working, u"Connecting. Calls are not noticed yet."_s},
             {u"Texts"_s, Health::State::Broken,
              u"The account at the text service is out of credit. Add credit, then send it again."_s},
             {u"Secrets"_s, Health::State::Warning,
              u"There is no system keychain, so passwords lie in a file that only you can read."_s},
             {u"Database"_s, Health::State::Good, u"Everything is kept on this computer."_s}});
        m_album.shoot(window, u"health-broken"_s, {1024, 700}, [] { return true; });
        const LineStatus line{LineId{u"front"_s}, u"Front desk"_s, LineMonitor::State::Faulty,
                              LineTrouble::BadSettings};
        for (const auto other : {OtherDesk::WatchesFor, OtherDesk::WatchesToo}) {
            const Health health = healthOf(line, other, u"front-desk-1"_s);
            window.showLine(railWords({line}, {}, other));
            page->setHealth({health});
            const bool isOurs = other == OtherDesk::WatchesToo;
            m_album.shoot(window, isOurs ? u"health-ours-broken"_s : u"health-elsewhere"_s, {1024, 700},
                          [] { return true; });
        }
    }

    void settings()
    {
        auto settled = settledDesk();
        settled.hours.days[2] = {{QTime(8, 30), QTime(12, 0)}, {QTime(13, 0), QTime(18, 0)}};
        SettingsFixture fixture(settled);
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        fixture.vault.secrets = {{u"line/sip-front/password"_s, u"x"_s}, {u"provider/secret"_s, u"y"_s}};
        MainWindow window(fixture.theme);
        auto* page = new SettingsPage(fixture.desk(), &window);
        window.addPage(page, Rail::Place::Foot);
        using Section = SettingsPage::Section;
        const auto open = [&](Section section, const QString& name, QSize size) {
            page->openSection(section);
            m_album.shoot(window, name, size, [] { return true; });
        };
        const QSize smallest = window.minimumSize();
        window.fitInto({512, 350});
        open(Section::Business, u"settings-tiny"_s, {512, 350});
        open(Section::Texts, u"settings-texts-tiny"_s, {512, 350});
        window.setMinimumSize(smallest);
        open(Section::Business, u"settings-folded"_s, {720, 480});
        open(Section::Line, u"settings-line-folded"_s, {720, 480});
        open(Section::Business, u"settings-business"_s, {1360, 860});
        open(Section::Hours, u"settings-hours"_s, {1360, 860});
        open(Section::Line, u"settings-line"_s, {1360, 860});
        open(Section::TextService, u"settings-text-service"_s, {1360, 860});
        open(Section::Texts, u"settings-texts"_s, {1360, 860});
        open(Section::Practice, u"settings-practice"_s, {1360, 860});
        troubled(window, *page, fixture);
    }

    void troubled(MainWindow& window, SettingsPage& page, SettingsFixture& fixture)
    {
        using Section = SettingsPage::Section;
        fixture.lineFinding = {false,
                               u"Wrong user or password. The phone system at pbx.peachtree.example refused "
                               "201."_s};
        page.openSection(Section::Line);
        auto* form = page.findChild<QWidget*>(u"lineForm"_s);
        auto* server = form->findChild<QLineEdit*>(u"server"_s);
        form->findChild<QAbstractButton*>(u"test"_s)->click();
        form->findChild<QAbstractButton*>(u"more"_s)->click();
        server->setText(u"our pbx"_s);
        Q_EMIT server->editingFinished();
        m_album.shoot(window, u"settings-line-broken"_s, {1024, 700},
                      [form] { return form->findChild<QWidget*>(u"finding"_s)->isVisible(); });
        page.openSection(Section::Texts);
        auto* words = page.findChild<QWidget*>(u"templateOpen"_s)->findChild<QPlainTextEdit*>();
        words->setPlainText(
            u"Hi {name}, this is {business}. Sorry we missed you at our café, {firstname}!"_s);
        m_album.shoot(window, u"settings-texts-broken"_s, {1024, 700}, [] { return true; });
        page.openSection(Section::Practice);
        page.findChild<QAbstractButton*>(u"goLive"_s)->click();
        m_album.shoot(window, u"settings-practice-refused"_s, {1360, 860},
                      [&page] { return page.findChild<QWidget*>(u"verdict"_s)->isVisible(); });
    }

    void smallThings()
    {
        Theme theme(1.0);
        theme.choose(m_album.choice);
        theme.dress();
        QuestionDialog dialog(
            theme,
            {u"Never text (404) 555-0123?"_s,
             u"Second Ring will not text this number again, whoever calls from it. They can still "
             "call, and they can text START to be texted again."_s,
             u"Never text them"_s},
            nullptr);
        dialog.show();
        QCoreApplication::processEvents();
        m_album.keep(dialog.grab(), u"question"_s);
        QPixmap row(4 * 72, 72);
        row.fill(theme.color(Token::Background));
        QPainter painter(&row);
        for (int i = 0; i < 4; ++i)
            painter.drawPixmap(i * 72 + 4, 4, TrayIcon::picture(theme, i == 3 ? 12 : i).pixmap(64, 64));
        painter.end();
        m_album.keep(row, u"tray"_s);
    }

    Album m_album;
};

} // namespace

int takeDesk(const QString& folder, const QString& suffix)
{
    return DeskScreens({folder, suffix}).takeAll();
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/settings_screens.h"

#include "core/recovery/paging.h"
#include "core/settings/desk_identity.h"
#include "tests/ui/screens/shot.h"
#include "tests/ui/settings_fixture.h"
#include "ui/alerts/alert_card.h"
#include "ui/alerts/urgent_alerts.h"
#include "ui/main_window.h"
#include "ui/settings/registration_box.h"
#include "ui/window/person_button.h"
#include "ui/wording/guard_words.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace secondring {

namespace {

using Section = SettingsPage::Section;

Settings staffedDesk()
{
    auto settings = settledDesk();
    settings.team.members = {
        {{u"ruth"_s}, u"Ruth Lee, DDS"_s, u"+14045550177"_s, TeamMember::Role::Owner, true},
        {{u"sam"_s}, u"Sam Ortiz"_s, u"+14045550178"_s, TeamMember::Role::Desk, true},
        {{u"ines"_s}, u"Inés Vega"_s, {}, TeamMember::Role::Desk, false},
        {{u"mo"_s}, u"Mo Book-keeping"_s, {}, TeamMember::Role::ReadOnly, false}};
    settings.questions.on = true;
    settings.followUp.on = true;
    settings.followUp.steps = {
        {24h, u"Hi {name}, {business} again. Do you still need help? Just text us here."_s,
         u"Hola {name}, somos {business}. Todavia le podemos ayudar? Escribanos aqui."_s},
        {72h, u"Hi {name}, whenever you need us, text or call {phone}. {business}"_s, {}}};
    settings.wording.quickReplies = {
        {u"Running late"_s, u"Hi {name}, we are running about ten minutes late today."_s,
         u"Hola {name}, hoy vamos diez minutos tarde."_s},
        {u"Directions"_s, u"We are at 5 Elm Street, parking is behind the house."_s, {}}};
    return settings;
}

/// What a desk in its second year keeps.
PrivacyWork busyPrivacy(Timestamp now)
{
    const auto in = [now](int days) { return std::optional(now + std::chrono::days(days)); };
    const RetentionOutlook outlook{{5'204, 12, 1, in(13)},
                                   {18'331, 190, 0, in(0)},
                                   {4'120, 0, 0, in(1'500)},
                                   {2'877, 0, 0, std::nullopt},
                                   now - 2h};
    return {[outlook](const RetentionSettings&) {
                return QtFuture::makeReadyFuture(Result<RetentionOutlook>(outlook));
            },
            [now] {
                return std::vector{Backup{u"before"_s, now - std::chrono::days(9)}};
            },
            nullptr, nullptr};
}

class SettingsScreens {
public:
    explicit SettingsScreens(Album album) : m_album(std::move(album)) {}

    int takeAll()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_album.choice = choice;
            sections(staffedDesk(), {});
            sections(settledDesk(), u"-first-day"_s);
            cards();
        }
        return m_album.missed;
    }

private:
    void sections(const Settings& settings, const QString& state)
    {
        SettingsFixture fixture(settings);
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        MainWindow window(fixture.theme);
        DeskIdentity identity(fixture.store->folder() + u"/this-desk.json"_s);
        PersonMenus menus(identity, fixture.keeper, fixture.clock);
        window.rail().addFoot(new PersonButton(fixture.theme, menus, &window.rail()));
        identity.sitDown(MemberId{u"ruth"_s});
        auto desk = fixture.desk();
        const SpentSoFar spent =
            state.isEmpty() ? SpentSoFar{{12, 14, 116'200}, {340, 400, 3'320'000}, 9} : SpentSoFar();
        desk.spent = [spent] { return QtFuture::makeReadyFuture(Result<SpentSoFar>(spent)); };
        if (state.isEmpty()) desk.privacy = busyPrivacy(fixture.clock.now());
        auto* page = new SettingsPage(desk, &window);
        window.addPage(page, Rail::Place::Foot);
        const std::pair<Section, QString> all[] = {
            {Section::Wording, u"settings-wording"_s},       {Section::Questions, u"settings-questions"_s},
            {Section::Limits, u"settings-limits"_s},         {Section::FollowUp, u"settings-follow-up"_s},
            {Section::Escalation, u"settings-escalation"_s}, {Section::Team, u"settings-team"_s},
            {Section::Alerts, u"settings-alerts"_s},         {Section::Privacy, u"settings-privacy"_s}};
        for (const auto& [section, name] : all) {
            page->openSection(section);
            const QSize size = state.isEmpty() ? QSize(1360, 1100) : QSize(1024, 700);
            m_album.shoot(window, name + state, size, [] { return true; });
        }
        if (!state.isEmpty()) return;
        mistakes(window, *page);
        page->openSection(Section::Limits);
        window.showPause(pauseWords(
            {{PauseReason::HourlyCap, settings.lines.front().id, {}, fixture.clock.now() + 42min, 30}},
            settings, TimeWords(QTimeZone::utc())));
        for (const QSize size : {QSize(1360, 860), QSize(1024, 700)})
            m_album.shoot(window, u"texts-paused-%1"_s.arg(size.width()), size, [] { return true; });
    }

    /// Words that carriers drop, and a registration that was turned down.
    void mistakes(MainWindow& window, SettingsPage& page)
    {
        page.openSection(Section::Texts);
        page.findChild<QWidget*>(u"templateOpen"_s)
            ->findChild<QPlainTextEdit*>(u"words"_s)
            ->setPlainText(
                u"Hi {name}, we’ll call you back! 20% off this week at bit.ly/x. What is it, and when?"_s);
        m_album.shoot(window, u"settings-texts-mistakes"_s, QSize(1360, 1100), [] { return true; });
        using State = SenderRegistration::State;
        page.openSection(Section::TextService);
        page.findChild<RegistrationBox*>()->showRegistration(
            {SenderRegistration::Kind::LongCode, State::Approved, State::ActionNeeded, State::Submitted,
             u"The campaign does not say how callers agree to be texted."_s});
        m_album.shoot(window, u"settings-registration"_s, QSize(1360, 1100), [] { return true; });
        SenderRegistration refused;
        refused.wasRefused = true;
        page.findChild<RegistrationBox*>()->showRegistration(refused);
        m_album.shoot(window, u"settings-registration-refused"_s, QSize(1360, 1100), [] { return true; });
    }

    void shootCard(const Theme& theme, const AlertLook& look, const QString& name)
    {
        AlertCard card(theme);
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
        SettingsFixture fixture(staffedDesk());
        fixture.theme.choose(m_album.choice);
        fixture.theme.dress();
        const auto now = fixture.clock.now();
        const auto& settings = fixture.keeper.current();
        const AlertWords words{settings, TimeWords(QTimeZone::utc())};
        Alert alert;
        alert.id = u"+14045550123"_s;
        alert.caller = PhoneNumber::fromE164(alert.id).value();
        alert.glance.name = u"Maria Reyes"_s;
        alert.stage = Alert::Stage::Urgent;
        alert.conversation = ConversationId{u"c"_s};
        alert.page = OpenPage{{u"r"_s, {u"c"_s}, {u"m"_s}, now - 6min, now + 4min, 2},
                              *alert.caller,
                              u"Maria Reyes"_s,
                              u"my face is swelling and its getting hard to breathe"_s,
                              {}};
        const OpenPage unpaged = *alert.page;
        for (const auto& member : onCallLadder(settings)) {
            const auto number = PhoneNumber::fromE164(member.mobile).value();
            alert.page->texts.push_back({{newId()}, member.id, number, now - 5min});
        }
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-urgent"_s);
        const auto nobody = settledDesk();
        alert.page = unpaged;
        shootCard(fixture.theme, lookOf(alert, {nobody, words.times}, now), u"card-urgent-nobody"_s);
        alert.stage = Alert::Stage::Paused;
        alert.pausedFor = pauseWords({{PauseReason::Breaker, {}, {}, std::nullopt, 21}}, settings,
                                     TimeWords(QTimeZone::utc()));
        shootCard(fixture.theme, lookOf(alert, words, now), u"card-texts-paused"_s);
        alert.stage = Alert::Stage::Reply;
        alert.replies.add(u"See you then"_s);
        shootCard(fixture.theme, asLine(lookOf(alert, words, now)), u"card-folded"_s);
    }

    Album m_album;
};

} // namespace

int takeSettings(const QString& folder, const QString& suffix)
{
    return SettingsScreens({folder, suffix}).takeAll();
}

} // namespace secondring

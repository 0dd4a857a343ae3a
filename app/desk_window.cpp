// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk_window.h"

#include "app/finding.h"
#include "app/line_equipment.h"
#include "app/privacy_work.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "ui/calls/calls_page.h"
#include "ui/health/health_page.h"
#include "ui/inbox/conversation_list.h"
#include "ui/inbox/inbox_page.h"
#include "ui/people/people_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/window/person_button.h"
#include "ui/window/rights_gate.h"
#include "ui/wording/line_words.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QScreen>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace secondring {

DeskWindow::DeskWindow(const Parts& parts)
    : m_parts(parts), m_window(std::make_unique<MainWindow>(m_theme)), m_ask(m_theme, m_window.get()),
      m_tray(m_theme), m_menus(parts.identity, parts.keeper, parts.clock)
{
    m_theme.choose(Theme::choiceOf(parts.keeper.current().theme));
    m_theme.dress();
    addPages();
    wirePages();
    wireAlerts();
    wireNews();
    wireUrgent();
    wireTray();
    connect(&parts.keeper, &SettingsKeeper::changed, this, &DeskWindow::showSettings);
    connect(&parts.health, &HealthBoard::changed, this, &DeskWindow::showHealth);
    showSettings(parts.keeper.current());
    showHealth();
}

DeskWindow::~DeskWindow() = default;

Desk DeskWindow::deskForPages()
{
    return Desk{m_parts.desk.store, m_parts.desk.outbox,    m_parts.desk.engine,
                m_parts.keeper,     m_parts.clock,          m_theme,
                m_parts.identity,   m_parts.desk.reminders, m_parts.desk.sequences,
                m_parts.desk.leads};
}

SettingsDesk DeskWindow::settingsDesk()
{
    DeskParts& desk = m_parts.desk;
    SettingsTests tests{
        [this, &desk](const LineSettings& line, const QString& password) {
            if (const auto known = watchedFinding(line, m_parts.keeper.current(), desk.lines.status()))
                return QtFuture::makeReadyFuture(*known);
            return testLine(line, password,
                            {.sip = desk.sip, .clock = m_parts.clock, .pinsFile = desk.pinsFile}, this);
        },
        [this, &desk](const ProviderSettings& service, const QString& secret) {
            return testProvider(desk.http, service, secret, m_parts.clock, this);
        },
        [this, &desk](const PhoneNumber& to) {
            return testPage(desk.outbox, to, m_parts.keeper.current(), this);
        },
        [this](AlertSound sound, int volume) { m_sounds.play(sound, volume); }};
    LineWork lines = lineWork(desk.lines, m_parts.mode, this);
    lines.expectTestCalls = [&desk](const std::optional<PhoneNumber>& from) {
        desk.engine.expectTestCalls(from);
    };
    return SettingsDesk{m_parts.keeper,
                        m_parts.vault,
                        m_parts.clock,
                        m_ask,
                        m_theme,
                        std::move(tests),
                        WordsFile::byDialog(),
                        [&desk] { return desk.pauses.spentSoFar(); },
                        &desk.registration,
                        privacyWork(desk.store, m_parts.clock),
                        {},
                        std::move(lines),
                        &desk.store};
}

void DeskWindow::addPages()
{
    const Desk desk = deskForPages();
    m_inbox = new InboxPage(desk, m_window.get());
    m_today = new TodayPage(desk, m_ask, m_window.get());
    m_calls = new CallsPage(desk, m_window.get());
    m_people = new PeoplePage(desk, m_ask, FileChoice::byDialog(), m_window.get());
    m_settings = new SettingsPage(settingsDesk(), m_window.get());
    m_health = new HealthPage(m_theme, m_window.get());
    m_window->addPage(m_inbox, Rail::Place::Top);
    m_window->addPage(m_today, Rail::Place::Top);
    m_window->addPage(m_calls, Rail::Place::Top);
    m_window->addPage(m_people, Rail::Place::Top);
    m_window->addPage(m_settings, Rail::Place::Foot);
    m_window->addHiddenPage(m_health);
    m_window->showPractice(m_parts.mode == Mode::Practice);
    guard(*m_window, m_parts.identity, m_parts.keeper);
}

void DeskWindow::wirePages()
{
    connect(m_window.get(), &MainWindow::ringOnceAsked, this, &DeskWindow::ringOnceAsked);
    connect(m_window.get(), &MainWindow::morningAsked, this, &DeskWindow::morningAsked);
    connect(m_window.get(), &MainWindow::goLiveAsked, this, &DeskWindow::openMode);
    const auto openHealth = [this] { m_window->open(m_health); };
    connect(m_window.get(), &MainWindow::healthAsked, this, openHealth);
    connect(m_inbox, &InboxPage::healthAsked, this, openHealth);
    connect(m_calls, &CallsPage::healthAsked, this, openHealth);
    connect(m_health, &HealthPage::settingsAsked, this, [this] { m_window->open(m_settings); });
    connect(m_window.get(), &MainWindow::closed, this, &DeskWindow::onClosed);
    connect(m_window.get(), &MainWindow::goOnAsked, this,
            [this] { m_parts.desk.pauses.goOn(m_parts.identity.member()); });
    connect(m_window.get(), &MainWindow::limitsAsked, this, &DeskWindow::openLimits);
    connect(m_inbox, &InboxPage::practiceAsked, this, &DeskWindow::ringOnceAsked);
    m_inbox->setDial([this](const PhoneNumber& number) { return dial(QUrl(u"tel:"_s + number.e164())); });
    m_today->setDial([this](const QString& digits) { return dial(QUrl(u"tel:"_s + digits)); });
    const auto open = [this](const ConversationId& id) {
        m_window->open(m_inbox);
        m_inbox->openConversation(id);
    };
    const auto write = [this](const ConversationId& id) {
        m_window->open(m_inbox);
        m_inbox->answer(id);
    };
    connect(m_today, &TodayPage::openConversation, this, open);
    connect(m_today, &TodayPage::writeTo, this, write);
    connect(m_today, &TodayPage::openCall, m_calls, &CallsPage::showCall);
    connect(m_today, &TodayPage::openCall, this, [this] { m_window->open(m_calls); });
    connect(m_calls, &CallsPage::openConversation, this, open);
    connect(m_calls, &CallsPage::writeTo, this, write);
    connect(m_people, &PeoplePage::openConversation, this, open);
    connect(m_inbox, &Page::badgeChanged, &m_tray, &TrayIcon::setNeedsReply);
}

bool DeskWindow::dial(const QUrl& address) const
{
    // Practice callers are made up, their numbers may be somebody's.
    return m_parts.mode == Mode::Practice || QDesktopServices::openUrl(address);
}

void DeskWindow::wireAlerts()
{
    DeskParts& desk = m_parts.desk;
    AlertActions actions{[this](const QUrl& address) { return dial(address); },
                         [this, &desk](const PhoneNumber& to, const QString& words, const PersonText& how) {
                             return desk.outbox.sendFromPerson(to, words, how);
                         },
                         [&desk](const LineId& line) { return desk.lines.nameOf(line); },
                         [this](AlertSound sound, int volume) { m_sounds.play(sound, volume); },
                         [this, &desk](const ConversationId& conversation) {
                             desk.escalation.take(conversation, m_parts.identity.member());
                         },
                         [this] { return workPlaceIn(*m_window); },
                         [this](const CardsOver& over) { m_window->makeRoom(over.row, over.covered); }};
    m_alerts = std::make_unique<DeskAlerts>(deskForPages(), std::move(actions));
    DeskAlerts* alerts = m_alerts.get();
    connect(&desk.lines, &LineBoard::ringing, alerts, &DeskAlerts::onRinging);
    connect(&desk.lines, &LineBoard::finished, alerts, &DeskAlerts::onFinished);
    connect(&desk.engine, &TextBackEngine::decided, alerts, &DeskAlerts::onDecided);
    connect(m_inbox, &InboxPage::threadRead, alerts, &DeskAlerts::onThreadOpened);
    connect(&desk.outbox, &Outbox::accepted, alerts,
            [alerts](const MessageId&, const ProviderRef&) { alerts->onTextMoved(); });
    connect(&desk.outbox, &Outbox::ended, alerts,
            [alerts](const MessageId&, TextState) { alerts->onTextMoved(); });
    connect(alerts, &DeskAlerts::openConversation, this, [this](const ConversationId& id) {
        bringUp();
        m_window->open(m_inbox);
        m_inbox->openConversation(id);
    });
}

void DeskWindow::wireUrgent()
{
    Escalation& escalation = m_parts.desk.escalation;
    connect(&escalation, &Escalation::changed, m_alerts.get(), [this, &escalation] {
        m_alerts->onUrgent(escalation.open());
        m_tray.setUrgent(!escalation.open().empty());
    });
    connect(&m_parts.desk.reminders, &ReminderDesk::digestDue, m_alerts.get(), &DeskAlerts::onDigest);
    connect(m_alerts.get(), &DeskAlerts::limitsAsked, this, &DeskWindow::openLimits);
    connect(m_alerts.get(), &DeskAlerts::healthAsked, this, [this] {
        bringUp();
        m_window->open(m_health);
    });
    connect(m_alerts.get(), &DeskAlerts::todayAsked, this, [this] {
        bringUp();
        m_window->open(m_today);
    });
}

void DeskWindow::wireTray()
{
    auto& rail = m_window->rail();
    rail.addFoot(new PersonButton(m_theme, m_menus, &rail));
    m_tray.addMenu(m_menus.who());
    m_tray.addMenu(m_menus.quiet());
    connect(&m_menus, &PersonMenus::peopleAsked, this, [this] {
        bringUp();
        m_settings->openSection(SettingsPage::Section::Team);
        m_window->open(m_settings);
    });
    connect(&m_tray, &TrayIcon::openAsked, this, &DeskWindow::bringUp);
    connect(&m_tray, &TrayIcon::quitAsked, this, &DeskWindow::quitAsked);
    connect(&m_tray, &TrayIcon::textsOnAsked, this, [this](bool on) {
        Settings settings = m_parts.keeper.current();
        if (may(settings.team, m_parts.identity.member(), Right::Settle)) settings.texts.on = on;
        whenDone(m_parts.keeper.save(settings), this, [this](const Result<void>& saved) {
            if (saved) return;
            m_tray.setTextsOn(m_parts.keeper.current().texts.on); // As it still is.
            m_parts.health.setStoreError(saved.error());
        });
    });
}

void DeskWindow::showHealth()
{
    m_health->setHealth(m_parts.health.all());
    const HealthBoard& health = m_parts.health;
    m_window->showLine(railWords(health.lines(), health.pressing(), health.otherDesk()));
    m_inbox->showUnnoticed(health.unnoticed());
    m_calls->showUnnoticed(health.unnoticed());
}

void DeskWindow::showSettings(const Settings& settings)
{
    m_theme.choose(Theme::choiceOf(settings.theme));
    m_tray.setTextsOn(settings.texts.on);
}

void DeskWindow::onClosed()
{
    // Without a tray there would be no way back to a hidden window.
    if (!TrayIcon::isThere()) Q_EMIT quitAsked();
}

void DeskWindow::openLimits()
{
    bringUp();
    m_settings->openSection(SettingsPage::Section::Limits);
    m_window->open(m_settings);
}

void DeskWindow::openMode()
{
    m_settings->openSection(SettingsPage::Section::Practice);
    m_window->open(m_settings);
}

QByteArray DeskWindow::place() const
{
    return m_window->saveGeometry();
}

void DeskWindow::show(const QByteArray& place)
{
    // The list is read and painted: from now on it can be worked with.
    if (auto* list = m_inbox->findChild<ConversationList*>()) {
        connect(
            list, &ConversationList::refreshed, this,
            [this] { QTimer::singleShot(0, this, [] { qCInfo(logApp) << "the window is usable"; }); },
            Qt::SingleShotConnection);
    }
    constexpr int titleBar = 40;
    m_window->fitInto(QGuiApplication::primaryScreen()->availableSize() - QSize(0, titleBar));
    if (m_window->restoreGeometry(place)) openMode();
    m_window->show();
}

void DeskWindow::hide()
{
    m_window->hide();
}

void DeskWindow::bringUp()
{
    m_window->bringForward();
}

} // namespace secondring

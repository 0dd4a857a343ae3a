// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/running_desk.h"

#include "app/desk_watch.h"
#include "app/desk_window.h"
#include "app/startup_words.h"
#include "app/wiring.h"
#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/practice/practice_day.h"
#include "core/practice/practice_vault.h"
#include "ui/wording/guard_words.h"
#include "ui/wording/unread_words.h"

#include <QFile>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

constexpr std::chrono::milliseconds longestFiling{400};

} // namespace

RunningDesk::RunningDesk(const Parts& parts)
    : m_parts(parts), m_mode(parts.keeper.current().mode), m_vault(parts.vault),
      m_identity(parts.profile.thisDeskFile())
{
    if (m_mode == Mode::Practice) m_practiceVault = std::make_unique<PracticeVault>();
}

RunningDesk::~RunningDesk() = default;

void RunningDesk::start()
{
    if (m_mode == Mode::Practice)
        openPracticeStore();
    else
        startDesk();
}

void RunningDesk::openPracticeStore()
{
    // Every practice begins with an empty desk: nobody was texted yet today.
    const StoreLocation place = m_parts.profile.practiceDatabase();
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(place.place + ending);
    m_practiceStore = std::make_unique<Store>(place);
    whenDone(m_practiceStore->open(), this, [this](const Result<void>& opened) {
        if (opened)
            startDesk();
        else
            Q_EMIT failed(whyNotStarted(opened.error(), m_parts.profile));
    });
}

void RunningDesk::startDesk()
{
    const bool practice = m_mode == Mode::Practice;
    // First: what is found out about the desk's health is said in words at once.
    const Settings& wanted = m_parts.keeper.current();
    if (m_parts.withWindow) m_language.speak(wanted.language, wanted.business.region);
    SecretVault& vault = practice ? static_cast<SecretVault&>(*m_practiceVault) : m_vault;
    m_desk = std::make_unique<DeskParts>(practice ? *m_practiceStore : m_parts.store, m_parts.clock);
    if (!practice) m_desk->phonesFile = m_parts.profile.phonesFile();
    if (!practice) m_desk->pinsFile = m_parts.profile.pinsFile();
    if (!practice) m_desk->sip.setDesk(m_parts.profile.deskMark());
    wireParts();
    m_health.setSecrets(m_parts.vault.where(), m_parts.vault.isSystemKeychain());
    m_watch = std::make_unique<DeskWatch>(*m_desk, m_health,
                                          practice ? QString() : m_parts.profile.lastWatchedFile());
    m_inForce = std::make_unique<SettingsInForce>(*m_desk, vault, m_health);
    connect(&m_parts.keeper, &SettingsKeeper::changed, this, &RunningDesk::apply);
    if (!practice) connect(&m_vault, &WatchedVault::written, m_inForce.get(), &SettingsInForce::applyAgain);
    if (m_parts.withWindow) openWindow();
    connect(&m_desk->pauses, &TextPauses::changed, this, &RunningDesk::tellPause);
    connect(&m_desk->outbox, &Outbox::repliesUnread, this, &RunningDesk::tellUnread);
    if (practice)
        startPractice();
    else
        apply(m_parts.keeper.current());
    // Practice begins with an empty desk each time.
    if (!practice) {
        const QString mark = m_parts.profile.deskMark().toString(QUuid::WithoutBraces);
        m_desk->engine.keepRinging(mark);
        m_watch->share(mark);
    }
    m_desk->heartbeat.start();
}

void RunningDesk::wireParts()
{
    wireCalls(*m_desk);
    wireTexts(*m_desk);
    wireReplies(*m_desk);
    wireOtherCopies(*m_desk);
    wireReminders(*m_desk);
    wireUrgent(*m_desk, m_health);
    wireHeartbeat(*m_desk);
    wireHealth(*m_desk, m_health);
}

void RunningDesk::openWindow()
{
    m_window = std::make_unique<DeskWindow>(
        DeskWindow::Parts{*m_desk, m_health, m_parts.keeper, m_vault, m_parts.clock, m_identity, m_mode});
    connect(m_window.get(), &DeskWindow::quitAsked, this, &RunningDesk::quitAsked);
    connect(m_watch.get(), &DeskWatch::unwatched, m_window.get(), &DeskWindow::showUnwatched);
    connect(m_watch.get(), &DeskWatch::watchedAgain, m_window.get(), &DeskWindow::showWatchedAgain);
    m_window->show(m_parts.windowPlace);
}

void RunningDesk::tellPause(const std::vector<TextPause>& pauses)
{
    const Settings& settings = m_parts.keeper.current();
    const QString why = pauseWords(pauses, settings, TimeWords(zoneNamed(settings.business.zone)));
    m_health.setTextsPaused(why);
    if (m_window) m_window->showPause(why);
}

void RunningDesk::tellUnread(const std::optional<Timestamp>& since)
{
    const TimeWords times(zoneNamed(m_parts.keeper.current().business.zone));
    m_health.setRepliesUnread(since ? unreadSentence(*since, m_parts.clock.now(), times) : QString());
}

void RunningDesk::startPractice()
{
    m_practice = std::make_unique<PracticeDay>(m_desk->sip, m_parts.clock);
    connect(m_practice.get(), &PracticeDay::ready, this, [this] {
        m_practiceVault->setSecret(m_practice->secret());
        apply(m_parts.keeper.current());
    });
    connect(m_practice.get(), &PracticeDay::failed, this, [this] {
        Q_EMIT failed(tr("Practice mode needs a free port on this computer and found none."));
    });
    if (m_window) {
        connect(m_window.get(), &DeskWindow::ringOnceAsked, m_practice.get(), &PracticeDay::ringOnce);
        connect(m_window.get(), &DeskWindow::morningAsked, m_practice.get(), &PracticeDay::playMorning);
    }
    m_practice->start();
}

void RunningDesk::apply(const Settings& settings)
{
    if (settings.mode != m_mode) return; // This desk is about to be replaced.
    m_watch->setRules(settings);
    tellPause(m_desk->pauses.inForce()); // It names what the owner allows.
    if (!m_practice) return m_inForce->apply(settings);
    if (m_practice->isReady()) m_inForce->apply(m_practice->settingsFrom(settings));
}

void RunningDesk::showWindow()
{
    if (m_window) m_window->bringUp();
}

void RunningDesk::stop()
{
    if (m_window) m_window->hide();
    giveWay();
}

QByteArray RunningDesk::windowPlace() const
{
    return m_window ? m_window->place() : m_parts.windowPlace;
}

void RunningDesk::giveWay()
{
    if (!m_desk) {
        Q_EMIT stopped();
        return;
    }
    m_desk->heartbeat.stop();
    m_watch->leave();
    m_desk->provider.stopReceiving();
    m_desk->outbox.setOpen(false);
    m_desk->engine.leave();
    connect(&m_desk->lines, &LineBoard::stopped, this, &RunningDesk::leaveOnceFiled);
    m_desk->lines.stop();
}

/// What rang until now has just ended, as unknown; they are filed one batch after the other.
void RunningDesk::leaveOnceFiled()
{
    if (m_desk->engine.keptCount() == 0) {
        Q_EMIT stopped();
        return;
    }
    const auto leave = [this] {
        if (!std::exchange(m_hasLeft, true)) Q_EMIT stopped();
    };
    connect(&m_desk->engine, &TextBackEngine::allFiled, this, leave);
    QTimer::singleShot(longestFiling, this, [this, leave] { // A full disk is not waited for.
        if (const auto kept = m_desk->engine.keptCount(); kept > 0 && !m_hasLeft)
            qCCritical(logApp) << kept << "calls could not be written to disk and are lost: make room there";
        leave();
    });
}

} // namespace secondring

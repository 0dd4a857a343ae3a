// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/person_menus.h"

#include "core/base/local_time.h"
#include "core/settings/desk_identity.h"
#include "core/settings/settings_keeper.h"
#include "ui/wording/time_words.h"

#include <QActionGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

using namespace std::chrono_literals;

/// Before the first patient: whoever forgets to end it does not miss the morning.
const QTime morning(6, 0);
/// A timer does not run while the computer sleeps.
constexpr std::chrono::milliseconds longestWait = 1min;

} // namespace

PersonMenus::PersonMenus(DeskIdentity& identity, SettingsKeeper& keeper, const Clock& clock, QObject* parent)
    : QObject(parent), m_identity(identity), m_keeper(keeper), m_clock(clock)
{
    m_who.setObjectName(u"whoSitsHere"_s);
    m_who.setTitle(tr("Who sits here"));
    m_quiet.setObjectName(u"doNotDisturb"_s);
    m_quiet.setTitle(tr("Do not disturb"));
    connect(&m_who, &QMenu::aboutToShow, this, &PersonMenus::fillWho);
    connect(&m_quiet, &QMenu::aboutToShow, this, &PersonMenus::fillQuiet);
    connect(&identity, &DeskIdentity::changed, this, &PersonMenus::changed);
    connect(&keeper, &SettingsKeeper::changed, this, &PersonMenus::changed);
    // A tray shows its menus by itself, and asks for nothing first.
    connect(this, &PersonMenus::changed, this, &PersonMenus::fillWho);
    connect(this, &PersonMenus::changed, this, &PersonMenus::fillQuiet);
    connect(this, &PersonMenus::changed, this, &PersonMenus::awaitEndOfQuiet);
    connect(&m_quietOver, &QTimer::timeout, this, [this] {
        if (isQuiet())
            awaitEndOfQuiet();
        else
            Q_EMIT changed();
    });
    m_quietOver.setSingleShot(true);
    fillWho();
    fillQuiet();
    awaitEndOfQuiet();
}

QString PersonMenus::sitsHere() const
{
    const auto& members = m_keeper.current().team.members;
    const auto found = std::ranges::find(members, m_identity.member(), &TeamMember::id);
    return found == members.end() ? QString() : found->name;
}

bool PersonMenus::isQuiet() const
{
    const auto until = m_identity.quietUntil();
    return until && m_clock.now() < *until;
}

void PersonMenus::fillWho()
{
    m_who.clear();
    auto* group = new QActionGroup(&m_who);
    const auto add = [&](const QString& name, const MemberId& id) {
        auto* action = m_who.addAction(name);
        action->setCheckable(true);
        action->setChecked(id == m_identity.member());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_identity.sitDown(id); });
    };
    const auto& members = m_keeper.current().team.members;
    for (const TeamMember& member : members)
        add(member.name, member.id);
    if (members.empty()) {
        connect(m_who.addAction(tr("Add people…")), &QAction::triggered, this, &PersonMenus::peopleAsked);
        return;
    }
    m_who.addSeparator();
    add(tr("Nobody in particular"), MemberId{});
}

void PersonMenus::fillQuiet()
{
    m_quiet.clear();
    const auto add = [&](const QString& name, const QString& words, const std::optional<Timestamp>& until) {
        auto* action = m_quiet.addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, until] { m_identity.stayQuiet(until); });
    };
    const auto now = m_clock.now();
    if (isQuiet()) {
        const TimeWords times(zoneNamed(m_keeper.current().business.zone));
        auto* until = m_quiet.addAction(tr("Until %1").arg(times.inSentence(*m_identity.quietUntil(), now)));
        until->setEnabled(false);
        add(u"endQuiet"_s, tr("Disturb me again"), std::nullopt);
        m_quiet.addSeparator();
    }
    add(u"quietHour"_s, tr("For 1 hour"), now + 1h);
    add(u"quietTomorrow"_s, tr("Until tomorrow"), tomorrow());
}

void PersonMenus::awaitEndOfQuiet()
{
    if (!isQuiet()) return m_quietOver.stop();
    const std::chrono::milliseconds left = *m_identity.quietUntil() - m_clock.now();
    m_quietOver.start(std::min<std::chrono::milliseconds>(left, longestWait));
}

Timestamp PersonMenus::tomorrow() const
{
    const auto zone = zoneNamed(m_keeper.current().business.zone);
    const auto today = localTime(m_clock.now(), zone).date();
    return timestampOf(QDateTime(today.addDays(1), morning, zone));
}

} // namespace secondring

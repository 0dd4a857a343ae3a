// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/health_board.h"

#include "core/base/log.h"

#include <algorithm>
#include <utility>

namespace secondring {

void HealthBoard::tell(const Health& health)
{
    const bool bad = health.state == Health::State::Broken || health.state == Health::State::Warning;
    if (bad)
        qCWarning(logApp).noquote() << health.of + u':' << health.sentence;
    else
        qCInfo(logApp).noquote() << health.of + u':' << health.sentence;
    Q_EMIT changed();
}

LineDoubt HealthBoard::doubtOn(const LineId& line) const
{
    const auto known = std::ranges::find(m_lineSettings, line, &LineSettings::id);
    return known == m_lineSettings.end() ? LineDoubt::None : doubtOf(*known);
}

void HealthBoard::setLine(const LineStatus& line)
{
    LineStatus told = line;
    told.doubt = doubtOn(line.line);
    const auto known = std::ranges::find(m_lines, line.line, &LineStatus::line);
    const Health before = known == m_lines.end() ? Health{} : rowOf(*known);
    if (known == m_lines.end())
        m_lines.push_back(told);
    else
        *known = told;
    if (told.state == LineMonitor::State::Watching) setOurs(line.line);
    if (isWatching()) m_isLeftAlone = false;
    if (const Health now = rowOf(told); now != before) tell(now);
}

void HealthBoard::setDoubts(const std::vector<LineSettings>& lines)
{
    m_lineSettings = lines;
    for (const LineStatus& line : std::vector(m_lines))
        setLine(line);
}

void HealthBoard::removeLine(const LineId& line)
{
    if (std::erase_if(m_lines, [&](const LineStatus& known) { return known.line == line; }) == 0) return;
    Q_EMIT changed();
}

void HealthBoard::setOurs(const LineId& line)
{
    if (m_ours.contains(line.value)) return;
    m_ours << line.value;
    Q_EMIT changed();
}

void HealthBoard::setTextService(const QString& number)
{
    m_number = number;
    m_trouble = TextTrouble::None;
    m_textKeyLocked = false;
    Q_EMIT changed();
}

void HealthBoard::setTextKeyHere(bool isHere)
{
    if (std::exchange(m_hasTextKey, isHere) != isHere) Q_EMIT changed();
}

void HealthBoard::setTextKeyLocked()
{
    if (std::exchange(m_textKeyLocked, true)) return;
    tell(textHealth());
}

void HealthBoard::setTextTrouble(TextTrouble trouble, const QString& code)
{
    if (trouble == m_trouble) return;
    m_trouble = trouble;
    if (!code.isEmpty()) qCWarning(logText).noquote() << "text service answered with code" << code;
    tell(textHealth());
}

void HealthBoard::setRegistration(const SenderRegistration& registration)
{
    if (registration == m_registration) return;
    m_registration = registration;
    tell(textHealth());
}

void HealthBoard::setUnwatched(const QString& why)
{
    if (why == m_unwatched) return;
    m_unwatched = why;
    tell(watchHealth());
}

void HealthBoard::setWatchedElsewhere(const std::optional<QString>& desk)
{
    if (desk == m_elsewhere) return;
    m_elsewhere = desk;
    m_isLeftAlone = !desk;
    if (isWatching() || !m_unwatched.isEmpty())
        Q_EMIT changed(); // The line has told it, or the alarm stands.
    else
        tell(watchHealth());
}

void HealthBoard::setStoreError(const Error& error)
{
    if (m_storeFailure == error.failure) return;
    m_storeFailure = error.failure;
    tell(storeHealth());
}

void HealthBoard::setStoreWell()
{
    if (!m_storeFailure) return;
    m_storeFailure.reset();
    tell(storeHealth());
}

void HealthBoard::noteUnsettled()
{
    ++m_unsettled;
    tell(textHealth());
}

void HealthBoard::setRepliesUnread(const QString& why)
{
    if (why == m_repliesUnread) return;
    m_repliesUnread = why;
    tell(textHealth());
}

void HealthBoard::setTextsPaused(const QString& why)
{
    if (why == m_textsPaused) return;
    m_textsPaused = why;
    tell(textHealth());
}

void HealthBoard::setOnCall(bool paging, int people, int optedOut)
{
    if (paging == m_paging && people == m_onCall && optedOut == m_onCallInVain) return;
    m_onCallInVain = optedOut;
    m_paging = paging;
    m_onCall = people;
    Q_EMIT changed();
}

void HealthBoard::setUnpaged(int count)
{
    if (count == m_unpaged) return;
    m_unpaged = count;
    tell(onCallHealth());
}

void HealthBoard::setSecrets(const QString& where, bool inSystemKeychain)
{
    const QString sentence = inSystemKeychain
                                 ? tr("Passwords are in the system keychain.")
                                 : tr("There is no system keychain here: passwords are in %1.").arg(where);
    m_secrets =
        Health{tr("Passwords"), inSystemKeychain ? Health::State::Good : Health::State::Warning, sentence};
    tell(*m_secrets);
}

void HealthBoard::setLedger(const ChainCheck& found)
{
    const bool changed = found.firstBroken != m_ledger.firstBroken;
    m_ledger = found;
    if (changed) tell(ledgerHealth());
}

} // namespace secondring

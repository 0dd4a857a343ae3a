// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/health_board.h"

#include "app/finding.h"
#include "core/base/log.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/line_words.h"
#include "ui/wording/registration_words.h"
#include "ui/wording/text_words.h"

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
    const Health before = known == m_lines.end() ? Health{} : healthOf(*known);
    if (known == m_lines.end())
        m_lines.push_back(told);
    else
        *known = told;
    if (isWatching()) m_isLeftAlone = false;
    if (const Health now = healthOf(told); now != before) tell(now);
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

void HealthBoard::setTextService(const QString& number)
{
    m_number = number;
    m_trouble = TextTrouble::None;
    m_textKeyLocked = false;
    Q_EMIT changed();
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

void HealthBoard::setWatchedElsewhere(const QString& how)
{
    if (how == m_elsewhere) return;
    m_elsewhere = how;
    m_isLeftAlone = how.isEmpty();
    if (isWatching() || !m_unwatched.isEmpty())
        Q_EMIT changed(); // The line has told it, or the alarm stands.
    else
        tell(watchHealth());
}

bool HealthBoard::isWatching() const
{
    return std::ranges::any_of(
        m_lines, [](const LineStatus& line) { return line.state == LineMonitor::State::Watching; });
}

Health HealthBoard::watchHealth() const
{
    if (!m_unwatched.isEmpty()) return {tr("Watching"), Health::State::Broken, m_unwatched};
    if (isWatching()) return {tr("Watching"), Health::State::Good, tr("A line watches.")};
    return {tr("Watching"), Health::State::Warning,
            m_elsewhere.isEmpty() ? tr("No line watches now.") : m_elsewhere};
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

Health HealthBoard::textHealth() const
{
    Health health{tr("Texts"), Health::State::Good, {}};
    if (m_textKeyLocked) {
        health.state = Health::State::Broken;
        health.sentence =
            tr("The system keychain does not give the text service's key, so nobody is texted "
               "back. Unlock the keychain, or type the key again under Settings, Text service.");
        return health;
    }
    if (m_number.isEmpty()) {
        health.state = Health::State::Warning;
        health.sentence = tr("No text service is set up: nobody is texted back. See Settings, Text service.");
    } else if (!m_repliesUnread.isEmpty()) {
        health.state = Health::State::Broken;
        // That it passes within minutes has not come true.
        const bool hasAdvice = m_trouble != TextTrouble::None && m_trouble != TextTrouble::ProviderDown;
        health.sentence = (hasAdvice ? serviceSentence(m_trouble) + u' ' : QString()) + m_repliesUnread;
    } else if (m_trouble != TextTrouble::None) {
        health.state = Health::State::Broken;
        health.sentence = serviceSentence(m_trouble);
    } else if (m_registration.isMissing()) {
        health.state = Health::State::Broken;
        health.sentence = sentence(m_registration) + u' ' + tr("See Settings, Text service.");
    } else if (!m_textsPaused.isEmpty()) {
        health.state = Health::State::Broken;
        health.sentence = m_textsPaused;
    } else if (m_unsettled > 0) {
        health.state = Health::State::Warning;
        health.sentence =
            tr("The text service does not say whether some texts left. They are under Failed in the Inbox.");
    } else {
        health.sentence = tr("Texts leave from %1.").arg(m_number);
    }
    return health;
}

Health HealthBoard::storeHealth() const
{
    if (!m_storeFailure) return {tr("Database"), Health::State::Good, tr("Everything is kept.")};
    return {tr("Database"), Health::State::Broken,
            sentence(*m_storeFailure) + u' ' + tr("Calls are remembered until then.")};
}

void HealthBoard::setLedger(const ChainCheck& found)
{
    const bool changed = found.firstBroken != m_ledger.firstBroken;
    m_ledger = found;
    if (changed) tell(ledgerHealth());
}

Health HealthBoard::ledgerHealth() const
{
    const auto found = ledgerFinding(m_ledger);
    return {tr("Opt-outs"), found.good ? Health::State::Good : Health::State::Broken, found.sentence};
}

Health HealthBoard::onCallHealth() const
{
    Health health{tr("On call"), Health::State::Good, {}};
    if (m_unpaged > 0) {
        health.state = Health::State::Broken;
        health.sentence =
            tr("A caller wrote emergency words and nobody was paged. Call them now: they are in "
               "the Inbox. Then see Settings, People and roles.");
    } else if (!m_paging) {
        health.sentence = tr("Emergency words page nobody: paging is off under Settings, Escalation.");
    } else if (m_onCall == 0 && m_onCallInVain > 0) {
        health.state = Health::State::Warning;
        health.sentence = tr("Whoever is on call asked not to be texted: emergency words page nobody. See "
                             "Settings, People and roles.");
    } else if (m_onCall == 0) {
        health.state = Health::State::Warning;
        health.sentence =
            tr("Nobody is on call: emergency words page nobody. See Settings, People and roles.");
    } else {
        health.sentence = m_onCall == 1
                              ? tr("One person is paged when a caller writes emergency words.")
                              : tr("%1 people are paged when a caller writes emergency words.").arg(m_onCall);
    }
    return health;
}

std::vector<Health> HealthBoard::pressing() const
{
    std::vector<Health> rows{textHealth(), storeHealth()};
    if (m_ledger.firstBroken) rows.push_back(ledgerHealth());
    if (m_unpaged > 0) rows.insert(rows.begin(), onCallHealth());
    return rows;
}

std::vector<Health> HealthBoard::all() const
{
    std::vector<Health> rows;
    if (m_lines.empty())
        rows.push_back({tr("Phone line"), Health::State::Warning,
                        tr("No phone line is set up: no call is noticed. See Settings, Phone line.")});
    const bool isOthers = !m_elsewhere.isEmpty() || m_isLeftAlone;
    if (!m_unwatched.isEmpty() || (isOthers && !isWatching())) rows.push_back(watchHealth());
    for (const LineStatus& line : m_lines)
        rows.push_back(healthOf(line));
    rows.push_back(textHealth());
    rows.push_back(storeHealth());
    rows.push_back(ledgerHealth());
    rows.push_back(onCallHealth());
    if (m_secrets) rows.push_back(*m_secrets);
    return rows;
}

} // namespace secondring

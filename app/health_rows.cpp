// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/finding.h"
#include "app/health_board.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/registration_words.h"
#include "ui/wording/text_words.h"
#include "ui/wording/watch_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

// What the board was told, in words.

bool HealthBoard::isWatching() const
{
    return std::ranges::any_of(
        m_lines, [](const LineStatus& line) { return line.state == LineMonitor::State::Watching; });
}

Health HealthBoard::watchHealth() const
{
    if (!m_unwatched.isEmpty()) return {tr("Watching"), Health::State::Broken, m_unwatched};
    if (isWatching()) return {tr("Watching"), Health::State::Good, tr("A line watches.")};
    if (!m_elsewhere) return {tr("Watching"), Health::State::Warning, tr("No line watches now.")};
    if (otherDesk() == OtherDesk::WatchesFor)
        return {tr("Watching"), Health::State::Good, watchedForUsSentence(*m_elsewhere)};
    return {tr("Watching"), Health::State::Warning, watchedElsewhereSentence(*m_elsewhere)};
}

OtherDesk HealthBoard::otherDesk() const
{
    if (!m_elsewhere || isWatching()) return OtherDesk::None;
    // Which of several it watches is not known.
    const bool isGuest = m_lines.size() == 1 && !m_ours.contains(m_lines.front().line.value);
    return isGuest ? OtherDesk::WatchesFor : OtherDesk::WatchesToo;
}

QString HealthBoard::noLineSentence()
{
    return tr("No phone line is set up: no call is noticed. See Settings, Phone line.");
}

QString HealthBoard::unnoticed() const
{
    if (m_lines.empty()) return noLineSentence();
    if (otherDesk() != OtherDesk::None) return {};
    using State = LineMonitor::State;
    auto deaf = std::ranges::find(m_lines, State::Faulty, &LineStatus::state);
    if (deaf == m_lines.end() && !isWatching())
        deaf = std::ranges::find(m_lines, State::Stopped, &LineStatus::state);
    if (deaf == m_lines.end()) return {};
    const Health row = rowOf(*deaf);
    return m_lines.size() == 1 ? row.sentence : row.of + u": "_s + row.sentence;
}

Health HealthBoard::rowOf(const LineStatus& line) const
{
    return healthOf(line, otherDesk(), m_elsewhere.value_or(QString()));
}

Health HealthBoard::textHealth() const
{
    Health health{tr("Texts"), Health::State::Good, {}};
    if (!m_hasTextKey && otherDesk() == OtherDesk::WatchesFor) {
        health.sentence = m_elsewhere->isEmpty() ? tr("Another desk sends the texts.")
                                                 : tr("Another desk (%1) sends the texts.").arg(*m_elsewhere);
        return health;
    }
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
    if (m_lines.empty()) rows.push_back({tr("Phone line"), Health::State::Warning, noLineSentence()});
    const bool isLeft = m_isLeftAlone && !isWatching();
    if (!m_unwatched.isEmpty() || isLeft || otherDesk() == OtherDesk::WatchesToo)
        rows.push_back(watchHealth());
    for (const LineStatus& line : m_lines)
        rows.push_back(rowOf(line));
    rows.push_back(textHealth());
    rows.push_back(storeHealth());
    rows.push_back(ledgerHealth());
    rows.push_back(onCallHealth());
    if (m_secrets) rows.push_back(*m_secrets);
    return rows;
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recovery/random_day.h"

namespace secondring {

inline SendOutcome Day::handed(const OutgoingText& text)
{
    using Kind = SendOutcome::Kind;
    const ProviderRef ref{u"SM%1"_s.arg(++m_lastRef)};
    switch (oneOf(6)) {
    case 0: // Nothing left: it may be tried again. Sometimes they say STOP in that very moment.
        if (oneOf(3) == 0) replies(text.to.e164(), u"STOP"_s);
        return {Kind::NothingLeft, {}, TextTrouble::NoConnection, {}, {}};
    case 1: // It left, and the answer was lost.
        arrivedOnTheirPhone(text, ref);
        [[fallthrough]];
    case 2: // It did not leave, and nobody can tell.
        return {Kind::MayHaveArrived, {}, TextTrouble::None, {}, {}};
    default:
        arrivedOnTheirPhone(text, ref);
        return {Kind::Accepted, ref, TextTrouble::None, {}, {}};
    }
}

inline void Day::arrivedOnTheirPhone(const OutgoingText& text, const ProviderRef& ref)
{
    const Left now{text.to.e164(), clock().now(), u"step %1 (%2)"_s.arg(m_step).arg(m_doing)};
    m_onTheirSide.push_back({{ref, DeliveryState::Accepted, {}, {}}, text.to, text.body, clock().now()});
    for (Computer& each : m_computers)
        each.provider->found = std::vector<SentText>(m_onTheirSide);
    const QString purpose =
        firstCell(desk.store, u"SELECT purpose FROM message WHERE id = '%1'"_s.arg(text.id.value));
    if (purpose == u"Confirmation"_s) {
        if (--m_words[now.to] < 0) wrong = now.step + u": confirmed more often than asked"_s;
        return;
    }
    if (m_optedOut[now.to]) wrong = now.step + u": texted after STOP"_s;
    if (m_doubted[now.to]) wrong = now.step + u": texted although they may have said no"_s;
    if (m_reached[now.to]) wrong = now.step + u": texted although they were rung back"_s;
    const auto inVain = [&](const Left& before) {
        return before.to == now.to && before.at > m_wrote[now.to] && before.at > now.at - 7 * 24h;
    };
    if (std::ranges::count_if(left, inVain) >= 3) wrong = now.step + u": a fourth in a week, unanswered"_s;
    for (const Left& before : left) {
        const auto apart = before.at < now.at ? now.at - before.at : before.at - now.at;
        if (before.to == now.to && apart < desk.settings.texts.onceIn)
            wrong = now.step + u": a second text, the first at "_s + before.step;
    }
    left.push_back(now);
}

} // namespace secondring

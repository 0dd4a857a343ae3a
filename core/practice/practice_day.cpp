// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practice_day.h"

#include "core/base/caller_id.h"

#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// So that whoever has just started the program is looking.
constexpr std::chrono::milliseconds firstRing{1'500};
/// Shorter than in earnest: a whole conversation should fit into half a minute.
constexpr std::chrono::seconds practiceWait{6};
constexpr std::chrono::milliseconds practicePoll{1'000};
constexpr std::chrono::milliseconds thinksFor{3'000};

/// What the program says without a question: nobody answers the machine that.
constexpr std::array needNoAnswer{u"all we need for now", u"es todo lo que necesitamos",
                                  u"Do not wait for our answer", u"No espere nuestra respuesta"};

/// Of the range kept for fiction.
PhoneNumber ourNumber()
{
    return PhoneNumber::fromE164(u"+14045550100").value();
}

} // namespace

PracticeDay::PracticeDay(SipThread& sip, const Clock& clock, std::vector<PracticeCall> calls, QObject* parent)
    : QObject(parent), m_switch(sip), m_provider({ourNumber()}, clock), m_calls(std::move(calls))
{
    connect(&m_switch, &PracticeSwitch::ready, this, [this](int port) {
        m_port = port;
        Q_EMIT ready();
    });
    connect(&m_switch, &PracticeSwitch::failed, this, &PracticeDay::failed);
    connect(&m_switch, &PracticeSwitch::phoneThere, this,
            [this] { QTimer::singleShot(firstRing, this, &PracticeDay::ringOnce); });
}

void PracticeDay::start()
{
    if (!m_provider.start()) {
        QMetaObject::invokeMethod(this, &PracticeDay::failed, Qt::QueuedConnection);
        return;
    }
    for (const PracticeCall& call : m_calls)
        expect(call);
    m_switch.open();
}

void PracticeDay::expect(const PracticeCall& call)
{
    const CallerId caller = readCallerId(call.number, u"US"_s);
    if (!caller.number) return;
    std::vector<PracticeReply> replies;
    for (const QString& words : call.replies)
        replies.push_back({*caller.number, words, thinksFor, {}});
    for (const auto& [asked, words] : call.answers)
        replies.push_back({*caller.number, words, thinksFor, asked});
    for (const char16_t* words : needNoAnswer)
        replies.push_back({*caller.number, {}, thinksFor, QString::fromUtf16(words)});
    m_provider.willAnswer(replies);
    if (!call.fails.isEmpty()) m_provider.willRefuse(*caller.number, call.fails.toInt());
}

Settings PracticeDay::settingsFrom(const Settings& own) const
{
    Settings settings = own;
    settings.mode = Mode::Practice;
    if (settings.business.name.isEmpty()) settings.business.name = u"Peachtree Dental"_s;
    // The callers are made up in the range that is kept for fiction there, and dial as people do there.
    settings.business.region = u"US"_s;
    settings.callers.countries = {u"US"_s};
    SipLineSettings sip;
    sip.server = u"127.0.0.1"_s;
    sip.port = m_port;
    sip.user = u"practice"_s;
    LineSettings line;
    line.id = LineId{u"practice"_s};
    line.secret = SecretRef{u"practice"_s};
    line.how = sip;
    settings.lines = {line};
    settings.provider = m_provider.settings();
    settings.provider.pollEvery = practicePoll;
    settings.texts.on = true;
    settings.texts.wait = std::min(settings.texts.wait, practiceWait);
    settings.texts.shortestRing = std::chrono::seconds(0); // They ring briefly, so that a morning is short.
    return settings;
}

void PracticeDay::ringOnce()
{
    if (m_calls.empty()) return;
    // Only callers with something to say: a person who presses the button wants to see a reply.
    for (std::size_t tried = 0; tried < m_calls.size(); ++tried) {
        const PracticeCall& call = m_calls[m_once++ % m_calls.size()];
        if (!call.replies.isEmpty() && call.end != PracticeCall::End::AnsweredAtDesk)
            return m_switch.ring(call);
    }
}

void PracticeDay::playMorning()
{
    if (!std::exchange(m_playing, true)) playFrom(0);
}

void PracticeDay::playFrom(std::size_t index)
{
    if (index >= m_calls.size()) {
        m_playing = false;
        return;
    }
    QTimer::singleShot(m_calls[index].pause, this, [this, index] {
        m_switch.ring(m_calls[index]);
        playFrom(index + 1);
    });
}

} // namespace secondring

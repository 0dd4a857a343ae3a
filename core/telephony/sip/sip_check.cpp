// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/sip_check.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr auto kPatience = 7500ms;

LineSettings besideTheLine(LineSettings settings)
{
    // The line itself may be watching on its own port meanwhile, and is not to be taken for a second copy.
    sipOf(settings).localPort = 0;
    settings.id.value += u"-check"_s;
    return settings;
}

} // namespace

QFuture<SipCheckResult> SipCheck::run(SipThread& thread, const LineSettings& settings,
                                      const QString& password, const Clock& clock, QObject* owner)
{
    auto* check = new SipCheck(thread, settings, password, clock, owner);
    auto future = check->m_promise.future();
    check->m_patience.start(kPatience);
    check->m_line.start();
    return future;
}

SipCheck::SipCheck(SipThread& thread, const LineSettings& settings, const QString& password,
                   const Clock& clock, QObject* owner)
    : QObject(owner), m_line(thread, besideTheLine(settings), password, {}, clock)
{
    m_promise.start();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        answer({LineTrouble::NoAnswer, u"no answer within 8 s"_s});
    });
    connect(&m_line, &LineMonitor::stateChanged, this, &SipCheck::onState);
}

void SipCheck::onState(LineMonitor::State state, LineTrouble trouble, const QString& detail)
{
    if (state == LineMonitor::State::Watching)
        answer({LineTrouble::None, u"registered"_s});
    else if (state == LineMonitor::State::Faulty)
        answer({trouble, detail});
}

void SipCheck::answer(const SipCheckResult& result)
{
    if (std::exchange(m_isAnswered, true)) return;
    m_patience.stop();
    m_promise.addResult(result);
    m_promise.finish();
    // Leaving the line takes its contact back.
    deleteLater();
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From CANCEL on the wire to the provider's POST on the wire, with the call and the text durable on disk in
// between.

#include "core/base/system_clock.h"
#include "tests/support/desk_process.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/scripted_switch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

constexpr int warmUp = 5;
constexpr int calls = 300;
constexpr int patience = 10'000; // ms

template <typename Condition> bool waitUntil(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    return condition();
}

ScriptedCall callNumber(int n)
{
    const QByteArray id = QByteArray::number(n);
    ScriptedCall call;
    call.callId = "reaction-" + id;
    call.branch = "z9hG4bK-reaction-" + id;
    call.fromTag = "tag-" + id;
    call.from = "<sip:+1404" + QByteArray::number(2'000'000 + n) + "@pbx.test>";
    return call;
}

double at(const std::vector<double>& sorted, double share)
{
    return sorted.at(static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1)));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const SystemClock clock;
    ScriptedSwitch phones;
    ScriptedProvider provider(clock);
    if (!provider.listen()) return 2;

    DeskProcess desk;
    QJsonObject settings = DeskProcess::plainSettings(phones.port(), provider.baseUrl());
    // More texts than a line is to send in an hour.
    settings.insert(u"guards"_s,
                    QJsonObject{{u"perHour"_s, 1'000}, {u"perDay"_s, 1'000}, {u"breaker"_s, false}});
    desk.writeSettings(settings);
    if (!desk.start(true) ||
        !waitUntil([&] { return phones.registrations() > 0 && provider.getsSeen() > 0; })) {
        std::fputs("the desk did not come up\n", stderr);
        return 3;
    }

    QElapsedTimer timer;
    std::vector<double> milliseconds;
    for (int n = 0; n < warmUp + calls; ++n) {
        const ScriptedCall call = callNumber(n);
        const int before = provider.postsSeen();
        const int rung = phones.answers(100, "INVITE");
        phones.invite(call);
        if (!waitUntil([&] { return phones.answers(100, "INVITE") > rung; })) return 4;
        timer.start();
        qint64 posted = 0;
        const auto seen =
            QObject::connect(&provider, &ScriptedProvider::asked, &application, [&](const QByteArray& verb) {
                if (verb == "POST" && posted == 0) posted = timer.nsecsElapsed();
            });
        timer.restart();
        phones.cancel(call);
        const bool arrived = waitUntil([&] { return provider.postsSeen() > before; });
        QObject::disconnect(seen);
        if (!arrived) {
            std::fputs("a call was not texted\n", stderr);
            return 5;
        }
        if (n >= warmUp) milliseconds.push_back(static_cast<double>(posted) / 1e6);
    }
    std::ranges::sort(milliseconds);
    std::printf("{\"bench\": \"cancel_to_post\", \"calls\": %d, \"p50_ms\": %.2f, \"p90_ms\": %.2f, "
                "\"p99_ms\": %.2f, "
                "\"max_ms\": %.2f}\n",
                calls, at(milliseconds, 0.5), at(milliseconds, 0.9), at(milliseconds, 0.99),
                milliseconds.back());
    return desk.terminate() ? 0 : 6;
}

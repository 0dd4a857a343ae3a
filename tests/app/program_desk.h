// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/system_clock.h"
#include "tests/support/desk_process.h"
#include "tests/support/scripted_provider.h"
#include "tests/telephony/scripted_switch.h"

#include <QRegularExpression>
#include <QTest>

namespace secondring {

/// The program in a process of its own, with a telephone system and a text service that do as a test says.
struct ProgramDesk {
    static constexpr int patience = 20'000; ///< ms; for a computer that has a lot to do.

    const SystemClock clock;
    ScriptedSwitch phones;
    ScriptedProvider provider{clock};
    DeskProcess desk;
    int calls = 0;

    explicit ProgramDesk(const QString& profile = {}) : desk(profile)
    {
        if (!provider.listen()) qFatal("no port for a text service");
        desk.writeSettings(settings());
    }

    [[nodiscard]] QJsonObject settings() const
    {
        return DeskProcess::plainSettings(phones.port(), provider.baseUrl());
    }

    /// Starts it, and waits until it listens to line and text service.
    void start(bool withSettings = true)
    {
        const int registered = phones.registrations();
        const int asked = provider.getsSeen();
        QVERIFY(desk.start(withSettings));
        QTRY_VERIFY_WITH_TIMEOUT(phones.registrations() > registered, patience);
        QTRY_VERIFY_WITH_TIMEOUT(provider.getsSeen() > asked, patience);
    }

    /// The next caller rings; each has a number of their own.
    ScriptedCall ring()
    {
        const QByteArray id = QByteArray::number(++calls);
        ScriptedCall call;
        call.callId = "program-" + id;
        call.branch = "z9hG4bK-program-" + id;
        call.fromTag = "tag-" + id;
        call.from = "\"Jane Doe\" <sip:" + caller(calls).toLatin1() + "@pbx.test>";
        phones.invite(call);
        return call;
    }

    void missCall(const QByteArray& reason = {})
    {
        const int rung = phones.answers(100, "INVITE");
        const int over = phones.answers(487, "INVITE");
        ScriptedCall call = ring();
        QTRY_VERIFY_WITH_TIMEOUT(phones.answers(100, "INVITE") > rung, patience);
        call.extra = reason;
        phones.cancel(call);
        QTRY_VERIFY_WITH_TIMEOUT(phones.answers(487, "INVITE") > over, patience);
    }

    [[nodiscard]] static QString caller(int call) { return QStringLiteral("+1404%1").arg(2'000'000 + call); }

    /// What in the log nobody but the customer may know: a number, or words of @p said. Empty when all is
    /// well.
    [[nodiscard]] QByteArray secretsLogged(const QList<QByteArray>& said = {})
    {
        static const QRegularExpression digits(QStringLiteral("\\d{7,}|\\d{3}[-. ]\\d{3}[-. ]\\d{4}"));
        const QByteArray log = desk.log();
        for (const QByteArray& line : log.split('\n')) {
            if (digits.match(QString::fromUtf8(line)).hasMatch()) return line;
            for (const QByteArray& words : said)
                if (line.contains(words)) return line;
        }
        return log.isEmpty() ? QByteArray("there is no log") : QByteArray();
    }
};

} // namespace secondring

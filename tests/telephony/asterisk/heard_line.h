// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/asterisk/asterisk_line.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/asterisk/transcript.h"

#include <functional>

namespace secondring {

/// A line of Asterisk's, and what it said.
struct HeardLine {
    struct Said {
        LineMonitor::State state;
        LineTrouble trouble;
        QString detail;
    };

    using Connect = std::function<std::unique_ptr<SwitchSession>(const AsteriskLineSettings&, const Clock&)>;

    HeardLine(const LineSettings& settings, const Connect& connect)
        : HeardLine(settings, connect(std::get<AsteriskLineSettings>(settings.how), clock))
    {
        line.start();
    }
    HeardLine(const LineSettings& settings, std::unique_ptr<SwitchSession> session)
        : line(settings, std::move(session), QStringLiteral("US"), clock)
    {
        QObject::connect(&line, &LineMonitor::happened, &line,
                         [this](const LineEvent& event) { events.push_back(event); });
        QObject::connect(&line, &LineMonitor::stateChanged, &line,
                         [this](auto state, auto trouble, const QString& detail) {
                             states.push_back({state, trouble, detail});
                         });
    }

    [[nodiscard]] bool isNow(LineMonitor::State state) const
    {
        return !states.empty() && states.back().state == state;
    }
    [[nodiscard]] LineTrouble trouble() const
    {
        return states.empty() ? LineTrouble::None : states.back().trouble;
    }
    [[nodiscard]] QStringList words() const { return inWords(events); }

    FakeClock clock;
    std::vector<LineEvent> events;
    std::vector<Said> states;
    AsteriskLine line;
};

/// What it takes to listen to an Asterisk on this computer.
[[nodiscard]] inline LineSettings listeningAt(int port,
                                              AsteriskLineSettings::Api api = AsteriskLineSettings::Api::Ami)
{
    AsteriskLineSettings how;
    how.api = api;
    how.server = QStringLiteral("127.0.0.1");
    how.port = port;
    how.user = QStringLiteral("second-ring");
    LineSettings line;
    line.id = LineId{QStringLiteral("pbx")};
    line.how = how;
    return line;
}

/// The messages of a transcript, without their pauses.
[[nodiscard]] inline QByteArray wordsOf(const QString& name)
{
    QByteArray words;
    for (const TranscriptStep& step : transcript(name))
        words += step.bytes;
    return words.startsWith("Asterisk Call Manager") ? words.mid(words.indexOf('\n') + 1) : words;
}

/// A session in the hands of the test.
class HandheldSession final : public SwitchSession {
public:
    void open() override
    {
        Q_EMIT joined();
        Q_EMIT listed();
    }
    void close() override { ++closed; }
    void askPresentation(const SwitchChannel& /*channel*/) override {}

    int closed = 0;
};

/// One for a line, and @p own for the test.
[[nodiscard]] inline std::unique_ptr<SwitchSession> handheld(HandheldSession*& own)
{
    auto session = std::make_unique<HandheldSession>();
    own = session.get();
    return session;
}

} // namespace secondring

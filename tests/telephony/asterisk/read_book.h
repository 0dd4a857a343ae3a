// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/asterisk/ami_news.h"
#include "core/telephony/asterisk/switch_book.h"
#include "tests/support/fake_clock.h"
#include "tests/telephony/asterisk/transcript.h"

namespace secondring {

[[nodiscard]] inline SwitchHouse house()
{
    return {.line = LineId{QStringLiteral("pbx")},
            .server = QStringLiteral("PBX.example"),
            .homeRegion = QStringLiteral("US"),
            .innerDigits = 5,
            .queues = {},
            .trunks = {}};
}

/// A book, read to from a manager connection.
struct ReadBook {
    explicit ReadBook(SwitchHouse of = house()) : book(std::move(of)) {}

    void hear(const QByteArray& bytes)
    {
        for (const AmiBlock& block : reader.feed(bytes)) {
            if (const auto news = newsOf(block)) take(book.apply(*news, clock.now()));
            if (answersAtOnce) answerAll();
        }
    }
    void answerAll()
    {
        for (const SwitchChannel& channel : book.takeQuestions())
            answer(channel.id, 0);
    }
    /// What Asterisk answers when asked of a channel's caller, and what FreePBX kept of it.
    void answer(const QByteArray& channel, int presentation, int saved = -1, const QString& refusal = {})
    {
        SwitchNews news{.kind = SwitchNews::Kind::Presents, .presentation = presentation};
        news.channel.id = channel;
        news.whyNotSaid = refusal;
        take(book.apply(news, clock.now()));
        news.presentation = saved;
        news.isLastAnswer = true;
        take(book.apply(news, clock.now()));
    }
    void take(const std::vector<LineEvent>& told) { events.insert(events.end(), told.begin(), told.end()); }
    void replay(const QString& name, qsizetype piece = 1'000'000)
    {
        for (const TranscriptStep& step : transcript(name)) {
            clock.advance(step.after);
            for (qsizetype at = 0; at < step.bytes.size(); at += piece)
                hear(step.bytes.mid(at, piece));
        }
    }
    [[nodiscard]] QStringList said() const { return inWords(events); }

    bool answersAtOnce = true;
    FakeClock clock;
    AmiReader reader;
    SwitchBook book;
    std::vector<LineEvent> events;
};

[[nodiscard]] inline QByteArray bytesOf(const QString& name)
{
    QByteArray words;
    for (const TranscriptStep& step : transcript(name))
        words += step.bytes;
    return words;
}

/// What a dial plan of somebody's own says of a call by @p device, whose number is the office's.
struct OwnPlan {
    QByteArray device;
    QByteArray number;
    QByteArray exten;

    [[nodiscard]] QByteArray says(const QByteArray& event, const QByteArray& more = {}) const
    {
        return "Event: " + event + "\r\nChannel: " + device +
               "-00000001\r\nChannelState: 4\r\nCallerIDNum: " + number +
               "\r\nContext: office\r\nExten: " + exten + "\r\nUniqueid: 1.1\r\nLinkedid: 1.1\r\n" + more +
               "\r\n";
    }
    [[nodiscard]] QByteArray dials(const QByteArray& peer, const QByteArray& dialString,
                                   const QByteArray& status = {}) const
    {
        const QByteArray dest = "DestChannel: " + peer +
                                "-00000002\r\nDestUniqueid: 1.2\r\nDestLinkedid: 1.1\r\n"
                                "DestCallerIDNum: " +
                                exten + "\r\nDestContext: office\r\n";
        if (!status.isEmpty()) return says("DialEnd", dest + "DialStatus: " + status + "\r\n");
        return says("DialBegin", dest + "DialString: " + dialString + "\r\n");
    }
    /// Every channel of the call.
    [[nodiscard]] QByteArray ends() const
    {
        return says("Hangup") +
               "Event: Hangup\r\nChannel: PJSIP/x-00000002\r\nUniqueid: 1.2\r\nLinkedid: 1.1\r\n\r\n";
    }
};

} // namespace secondring

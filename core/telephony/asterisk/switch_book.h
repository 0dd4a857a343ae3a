// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/asterisk/switch_call.h"

#include <QByteArrayList>
#include <QHash>

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace secondring {

/// What is asked of a telephone system.
struct SwitchHouse {
    LineId line;
    QString server; ///< Keeps the calls of two servers apart.
    QString homeRegion;
    int innerDigits = 5;   ///< Numbers of at most this many digits are inside.
    QByteArrayList queues; ///< Only calls through these; empty: every call.
    QByteArrayList trunks; ///< Devices or contexts by which calls come in, beside those that are plain.
};

/// Makes calls out of what Asterisk says about its channels: who called from outside, whether a person
/// answered, and how it ended. An answer by voicemail, a menu, a queue or an announcement is none. Pure.
class SwitchBook {
public:
    static constexpr std::size_t mostChannels = 100'000;
    static constexpr std::size_t mostDevices = 10'000;

    explicit SwitchBook(SwitchHouse house) : m_house(std::move(house)) {}

    [[nodiscard]] std::vector<LineEvent> apply(const SwitchNews& news, Timestamp now);
    /// Of which channels it is to be asked, once, whether their caller may be shown. The caller of a call is
    /// not told before that is known, or waitNoLonger().
    [[nodiscard]] std::vector<SwitchChannel> takeQuestions() { return std::exchange(m_questions, {}); }
    [[nodiscard]] bool waitsForAnswers() const;
    /// What was asked before @p then is not answered any more.
    [[nodiscard]] std::vector<LineEvent> waitNoLonger(Timestamp then, Timestamp now);
    /// The connection is gone: what happens meanwhile is not seen.
    void lose();
    /// Every channel that exists has been listed since lose(): the calls of others are over, and how is not
    /// known.
    [[nodiscard]] std::vector<LineEvent> confirm(Timestamp now);
    /// Nobody will tell any more what becomes of the open calls.
    [[nodiscard]] std::vector<LineEvent> giveUp(Timestamp now, const QString& evidence);
    /// More channels than any telephone system has: what comes is not believed.
    [[nodiscard]] bool isFull() const { return m_channels.size() >= mostChannels; }
    [[nodiscard]] std::size_t openCalls() const { return m_calls.size(); }
    /// "carrier": a way by which a call came of which it did not turn out whether it came in or went out, and
    /// nothing has told since. Empty: none.
    [[nodiscard]] QByteArray unclearDevice() const;

private:
    struct Channel {
        QByteArray id;
        QByteArray call;
        ChannelSide side = ChannelSide::Phone;
        QByteArray bridge;
        bool isConfirmed = true;
    };
    using Told = std::vector<LineEvent>;

    Channel* learn(const SwitchNews& news, const SwitchChannel& seen, Timestamp now);
    void beFirst(SwitchCall& call, const SwitchNews& news, const SwitchChannel& seen, Timestamp now);
    void join(Channel& channel, const QByteArray& into);
    [[nodiscard]] Channel* find(const QByteArray& id);
    [[nodiscard]] SwitchCall& callOf(const Channel& channel) { return m_calls[channel.call]; }
    [[nodiscard]] bool isCaller(const Channel& channel);
    void forget(const QByteArray& id);
    void leaveBridge(Channel& channel);
    void rememberDevice(const SwitchNews& news, const Channel& peer);
    [[nodiscard]] DeviceUse useOf(const SwitchChannel& channel);
    void turnOut(SwitchCall& call, ChannelSide side);
    void settle(SwitchCall& call, Timestamp now, Told& told);

    void heard(const SwitchNews& news, Channel& channel, Timestamp now, Told& told);
    void runs(const SwitchNews& news, const Channel& channel, Timestamp now, Told& told);
    void queued(const SwitchNews& news, const Channel& channel, Timestamp now, Told& told);
    void dials(const SwitchNews& news, const Channel* channel, Timestamp now, Told& told);
    void enters(const SwitchNews& news, Channel& channel, Timestamp now, Told& told);
    void meet(const Channel& caller, const Channel& person, Timestamp now, Told& told);
    void callerChanged(const SwitchNews& news, const Channel& channel, Timestamp now, Told& told);
    void presented(const SwitchNews& news, const Channel& channel, Timestamp now, Told& told);
    void withhold(SwitchCall& call, Timestamp now, Told& told);
    void identify(SwitchCall& call, Timestamp at, Told& told);
    void notSaid(SwitchCall& call, const QString& why, Timestamp now, Told& told);
    void messageLeft(const Channel& channel, Timestamp now, Told& told);
    void listed(const SwitchNews& news, Channel& channel, Timestamp now, Told& told);

    void answer(SwitchCall& call, Timestamp now, Told& told);
    void start(SwitchCall& call, Timestamp at, Told& told);
    void end(SwitchCall& call, const Ended& how, Timestamp now, Told& told);
    void close(const Channel& channel, Timestamp now, Told& told);
    void ringOut(const SwitchCall& call, const SwitchDial& dial, Timestamp now, Told& told);
    [[nodiscard]] Ended asFarAsKnown(const SwitchCall& call, Ended how) const;
    [[nodiscard]] LineEvent event(const SwitchCall& call, Timestamp at, LineEvent::What what) const;
    [[nodiscard]] CallerId callerOf(const SwitchCall& call) const;

    const SwitchHouse m_house;
    std::unordered_map<QByteArray, Channel> m_channels;
    std::unordered_map<QByteArray, SwitchCall> m_calls; ///< By Linkedid.
    std::unordered_map<QByteArray, std::vector<QByteArray>> m_bridges;
    /// Seen to ring as phones of the house; or to call out, with the number they showed.
    std::unordered_map<QByteArray, QByteArray> m_phones;
    std::unordered_set<QByteArray> m_trunks; ///< Seen to carry calls out, or those of several callers.
    std::unordered_map<QByteArray, QByteArray> m_unclear; ///< Neither yet, with the number they showed.
    std::vector<SwitchChannel> m_questions;
};

} // namespace secondring

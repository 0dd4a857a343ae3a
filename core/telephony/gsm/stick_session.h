// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/gsm/at_reader.h"
#include "core/telephony/gsm/stick_calls.h"
#include "core/telephony/gsm/stick_network.h"
#include "core/telephony/gsm/stick_pin.h"

#include <variant>

namespace secondring {

/// Bytes for the stick.
struct StickOrder {
    QByteArray bytes;
};

using StickNews = std::variant<StickOrder, StickNetwork::Verdict, StickCallNews>;

/// The whole conversation with a stick: sets it up for watching calls, opens its SIM card, looks after its
/// network and follows its calls. Never answers or makes a call, never touches its texts. Pure: bytes and
/// moments in, orders and news out.
class StickSession {
public:
    using News = std::vector<StickNews>;

    StickSession(StickCallRules rules, const QString& pin, PinMemory memory = {})
        : m_calls(std::move(rules)), m_pin(pin, std::move(memory))
    {
    }

    /// The port has been opened. @p greetings go unanswered before it is said that nobody answers.
    [[nodiscard]] News start(Moment now, int greetings = 5);
    [[nodiscard]] News feed(QByteArrayView bytes, Moment now);
    [[nodiscard]] News tick(Moment now);
    /// The port is gone. @p why is for the details of a call that rang.
    [[nodiscard]] News lose(const QString& why);
    [[nodiscard]] std::optional<Moment> wakeAt() const;
    /// Silent or unreadable for so long that opening the port anew may help.
    [[nodiscard]] bool isStuck() const { return m_vainGreetings >= 3; }

private:
    enum class Stage { Off, Greeting, Opening, SettingUp, Watching };

    void greet(Moment now);
    void take(const AtLine& line, Moment now);
    void noteNoise(const AtLine& line, Moment now);
    void heard(const QByteArray& line, Moment now);
    void done(const AtResult& result, Moment now);
    void greeted(const AtResult& result, Moment now);
    void simTold(const AtResult& result, Moment now);
    void setUp(Moment now);
    void listTold(const AtResult& result, Moment now);
    void networkTold(const AtResult& result, Moment now);
    void packetNetworkTold(const AtResult& result, Moment now);
    void askNetwork();
    void watch(Moment now);
    void look(Moment now);
    void judge(Moment now);
    void say(const StickNetwork::Verdict& verdict);
    [[nodiscard]] bool hearsCalls() const;
    void add(StickCalls::News news);
    [[nodiscard]] News finish(Moment now);

    AtReader m_reader;
    AtQueue m_queue;
    StickCalls m_calls;
    StickPin m_pin;
    StickNetwork m_network;
    News m_news;
    std::optional<StickNetwork::Verdict> m_said;
    Moment m_lookAt{};
    Moment m_now{};
    Stage m_stage = Stage::Off;
    int m_greetings = 5;
    int m_vainGreetings = 0;
    int m_unreadable = 0; ///< Lines in a row.
    Moment m_noisyUntil{};
    bool m_isGarbled = false;
    bool m_isTextNext = false;
};

} // namespace secondring

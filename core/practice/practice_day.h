// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice_call.h"
#include "core/practice/practice_provider.h"
#include "core/practice/practice_switch.h"
#include "core/settings/settings.h"

#include <QObject>

#include <vector>

namespace secondring {

/// Practice mode: a switch and a text service inside this computer, and callers who use them.
class PracticeDay : public QObject {
    Q_OBJECT

public:
    PracticeDay(SipThread& sip, const Clock& clock, std::vector<PracticeCall> calls = practiceMorning(),
                QObject* parent = nullptr);

    /// ready() or failed() follows. The first caller rings by itself as soon as the line listens.
    void start();
    [[nodiscard]] const QString& secret() const { return m_provider.secret(); }
    [[nodiscard]] bool isReady() const { return m_port > 0; }
    /// @p own with the made-up line and text service in place of the real ones.
    [[nodiscard]] Settings settingsFrom(const Settings& own) const;

    void ringOnce();
    /// Twenty calls of different kinds, one after the other.
    void playMorning();

Q_SIGNALS:
    void ready();
    void failed();

private:
    void expect(const PracticeCall& call);
    void playFrom(std::size_t index);

    PracticeSwitch m_switch;
    PracticeProvider m_provider;
    const std::vector<PracticeCall> m_calls;
    int m_port = 0;
    std::size_t m_once = 0; ///< Whose turn it is when a single call is asked for.
    bool m_playing = false;
};

} // namespace secondring

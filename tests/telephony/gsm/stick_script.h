// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace secondring {

/// What a stick answers and says, as a file of tests/data/lines/gsm has it:
///   AT+CPIN? -> +CPIN: READY | OK     what it answers; lines given twice are answered one after the other
///   10.5 RING                         what it says by itself, 10.5 s after its port was opened
///   10.5 AT+CLCC -> ... | OK          what it answers from then on
///   10.5 raw \r\n+CLI                 bytes without ends of lines
///   20 unplugged
///   = 10.5 a ring                     what is to come of it
///   asked AT+CLIP=1 once              what it is to be asked
class StickScript {
public:
    struct Happening {
        std::chrono::milliseconds at{0};
        QByteArray command; ///< What is answered from then on; empty: it is said.
        QByteArray bytes;
        bool isUnplugging = false;
    };

    [[nodiscard]] static StickScript read(const QString& path);
    /// Without a file: a good stick.
    StickScript();

    /// What comes back for @p command, its echo first while that is on; empty for nothing.
    [[nodiscard]] QByteArray answerTo(const QByteArray& command);
    void setAnswer(const QByteArray& command, const QByteArray& bytes) { m_answers[command] = {bytes}; }
    /// "+CPIN: READY | OK" with the ends of lines that a stick writes.
    [[nodiscard]] static QByteArray asWritten(const QByteArray& words);

    [[nodiscard]] const std::vector<Happening>& happenings() const { return m_happenings; }
    [[nodiscard]] const QStringList& expected() const { return m_expected; }
    [[nodiscard]] const QHash<QByteArray, int>& expectedAsked() const { return m_expectedAsked; }
    [[nodiscard]] int asked(const QByteArray& command) const { return m_asked.value(command); }
    [[nodiscard]] const QString& shows() const { return m_shows; }
    [[nodiscard]] const QString& pin() const { return m_pin; }
    [[nodiscard]] bool forwardsOnly() const { return m_forwardsOnly; }

private:
    void readLine(const QByteArray& line);
    void readHappening(const QByteArray& line);

    QHash<QByteArray, std::vector<QByteArray>> m_answers;
    QByteArrayList m_given;
    QHash<QByteArray, int> m_asked;
    QHash<QByteArray, int> m_expectedAsked;
    std::vector<Happening> m_happenings;
    QStringList m_expected;
    QString m_shows;
    QString m_pin;
    bool m_forwardsOnly = false;
    bool m_isEchoing = true;
};

} // namespace secondring

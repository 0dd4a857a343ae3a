// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace secondring {

/// A serial device of this test's own, on a pseudo-terminal: it can be plugged in, pulled out and plugged in
/// again under the same name. What the program sends is handed on as it comes.
class PtyDevice {
public:
    using Heard = std::function<void(const QByteArray&)>;

    PtyDevice();
    ~PtyDevice();
    PtyDevice(const PtyDevice&) = delete;
    PtyDevice& operator=(const PtyDevice&) = delete;
    PtyDevice(PtyDevice&&) = delete;
    PtyDevice& operator=(PtyDevice&&) = delete;

    /// The port's name for the program, there only while plugged in.
    [[nodiscard]] QString port() const { return m_folder.filePath(QStringLiteral("ttyTEST")); }
    [[nodiscard]] bool plugIn();
    void pullOut();
    void send(const QByteArray& bytes) const;
    void onHeard(Heard heard) { m_heard = std::move(heard); }
    [[nodiscard]] const QByteArray& heard() const { return m_all; } ///< Everything so far.
    /// The speed the program set, as termios says it.
    [[nodiscard]] unsigned speed() const;

private:
    void read();

    QTemporaryDir m_folder;
    int m_device = -1;
    int m_program = -1; ///< Held open too, so that the device does not fail while nobody listens.
    std::unique_ptr<QSocketNotifier> m_notifier;
    Heard m_heard;
    QByteArray m_all;
};

} // namespace secondring

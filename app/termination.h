// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace secondring {

/// A crash leaves no copy of the memory behind, which is full of numbers and words: where the system can be
/// told so.
void leaveNoMemoryBehind();

/// Turns SIGTERM, SIGINT and SIGHUP into a signal on the main thread, where there are such signals.
class Termination : public QObject {
    Q_OBJECT

public:
    explicit Termination(QObject* parent = nullptr);

Q_SIGNALS:
    void asked();

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace secondring

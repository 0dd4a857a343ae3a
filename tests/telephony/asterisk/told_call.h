// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTimer>

#include <functional>

namespace secondring {

/// Tells calls as they happen: nobody hangs up before the other side could ask who it is.
class ToldCalls final : public QObject {
public:
    using Say = std::function<void(const QByteArray&)>;

    explicit ToldCalls(Say say) : m_say(std::move(say))
    {
        m_next.setSingleShot(true);
        m_next.setInterval(500); // Of some calls nothing is asked.
        connect(&m_next, &QTimer::timeout, this, &ToldCalls::goOn);
    }
    /// @p end: how what is said of the end begins.
    void tell(const QByteArray& call, const QByteArray& end)
    {
        const qsizetype found = call.indexOf(end);
        const qsizetype cut = found < 0 ? call.size() : found;
        m_pieces << call.first(cut) << call.mid(cut);
        if (!m_next.isActive()) goOn();
    }
    void asked()
    {
        if (m_next.isActive()) m_next.start(0);
    }

private:
    void goOn()
    {
        if (m_pieces.isEmpty()) return;
        m_say(m_pieces.takeFirst());
        if (m_pieces.isEmpty()) return;
        m_next.start(m_pieces.size() % 2 == 1 ? 500 : 0);
    }

    const Say m_say;
    QByteArrayList m_pieces;
    QTimer m_next;
};

} // namespace secondring

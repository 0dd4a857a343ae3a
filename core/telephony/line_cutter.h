// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <concepts>

namespace secondring {

/// Cuts what a device says into lines at each LF, however the bytes come. Never keeps more than a line may
/// have.
class LineCutter {
public:
    explicit LineCutter(qsizetype longest) : m_longest(longest) {}

    /// @p whole gets each line without its LF; @p overlong is told once of each that is too long, and none of
    /// it is read.
    template <std::invocable<QByteArrayView> Whole, std::invocable Overlong>
    void feed(QByteArrayView bytes, Whole whole, Overlong overlong)
    {
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n')) {
            if (!fits(end, overlong))
                m_isSkipping = false; // The next one is a line of its own.
            else if (m_started.isEmpty())
                whole(bytes.first(end));
            else
                whole(QByteArrayView(m_started.append(bytes.first(end))));
            m_started.clear();
            bytes = bytes.sliced(end + 1);
        }
        if (!bytes.isEmpty() && fits(bytes.size(), overlong)) m_started.append(bytes);
    }

    void reset()
    {
        m_started.clear();
        m_isSkipping = false;
    }

private:
    template <std::invocable Overlong> [[nodiscard]] bool fits(qsizetype more, Overlong& overlong)
    {
        if (m_isSkipping) return false;
        if (m_started.size() + more <= m_longest) return true;
        overlong();
        reset();
        m_isSkipping = true;
        return false;
    }

    qsizetype m_longest;
    QByteArray m_started; ///< A line whose end has not come.
    bool m_isSkipping = false;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

namespace secondring {

/// What this thread works, in milliseconds: a computer that gives the processor to others meanwhile makes no
/// rule slow. Where the system does not count it, the time that passes.
class Worked {
public:
    Worked() { m_passed.start(); }

    [[nodiscard]] qint64 elapsed() const
    {
        const qint64 now = soFar();
        return now < 0 ? m_passed.elapsed() : now - m_before;
    }

private:
    [[nodiscard]] static qint64 soFar()
    {
#ifdef Q_OS_UNIX
        std::timespec worked{};
        if (::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked) != 0) return -1;
        return qint64(worked.tv_sec) * 1'000 + worked.tv_nsec / 1'000'000;
#else
        return -1;
#endif
    }

    const qint64 m_before = soFar();
    QElapsedTimer m_passed;
};

} // namespace secondring

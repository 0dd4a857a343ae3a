// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace secondring {

/// Reads one HTTP/1 request, as it arrives, of a phone or a program that tells of a call. Takes GET and POST,
/// is lenient where phones are careless, and keeps no more than a few kilobytes. Pure.
class HookRequest {
public:
    static constexpr qsizetype longestHead = 8192;
    static constexpr qsizetype longestBody = 4096;

    enum class State { Incomplete, Complete, Malformed, TooLarge, WrongMethod };

    /// What was read after @p bytes; once it is not Incomplete, further bytes are not looked at.
    State feed(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QByteArray& path() const { return m_path; }
    /// The part after "?", and the body of a form after it.
    [[nodiscard]] QByteArray query() const;
    /// Sent by a page in a browser: no phone and no program of ours does that.
    [[nodiscard]] bool isFromBrowser() const { return m_isFromBrowser; }

private:
    void readHead(qsizetype length);
    bool readRequestLine(QByteArrayView line);
    void readField(QByteArrayView line);
    void takeBody();

    QByteArray m_bytes; ///< Of the head until it is complete, then of the body.
    qsizetype m_searched = 0;
    QByteArray m_path;
    QByteArray m_query;
    qsizetype m_bodyLength = 0;
    bool m_hasHead = false;
    bool m_isFromBrowser = false;
    State m_state = State::Incomplete;
};

} // namespace secondring

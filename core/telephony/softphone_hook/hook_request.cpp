// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/softphone_hook/hook_request.h"

#include <algorithm>

namespace secondring {

namespace {

bool isField(QByteArrayView name, QByteArrayView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

} // namespace

HookRequest::State HookRequest::feed(QByteArrayView bytes)
{
    if (m_state != State::Incomplete) return m_state;
    const qsizetype room = (m_hasHead ? m_bodyLength : longestHead) - m_bytes.size();
    const qsizetype before = m_bytes.size();
    m_bytes.append(bytes.first(std::min(bytes.size(), room)));
    if (m_hasHead) {
        takeBody();
        return m_state;
    }
    // An end of line may lie half in what came before.
    const qsizetype from = std::max<qsizetype>(0, m_searched - 3);
    const qsizetype strict = m_bytes.indexOf("\r\n\r\n", from);
    const qsizetype plain = m_bytes.indexOf("\n\n", from);
    m_searched = m_bytes.size();
    if (strict < 0 && plain < 0) {
        if (m_bytes.size() >= longestHead) m_state = State::TooLarge;
        return m_state;
    }
    const bool isPlain = strict < 0 || (plain >= 0 && plain < strict);
    const qsizetype length = isPlain ? plain : strict;
    const qsizetype used = length + (isPlain ? 2 : 4);
    readHead(length);
    m_bytes.clear();
    m_hasHead = true;
    if (m_state == State::Incomplete) return feed(bytes.sliced(std::max<qsizetype>(0, used - before)));
    return m_state;
}

void HookRequest::readHead(qsizetype length)
{
    const QByteArray head = m_bytes.first(length);
    bool isFirst = true;
    for (qsizetype at = 0; at <= head.size() && m_state == State::Incomplete;) {
        qsizetype end = head.indexOf('\n', at);
        if (end < 0) end = head.size();
        const QByteArrayView line = QByteArrayView(head).sliced(at, end - at).trimmed();
        if (!isFirst) {
            readField(line);
        } else if (!readRequestLine(line) && m_state == State::Incomplete) {
            m_state = State::Malformed;
        }
        isFirst = false;
        at = end + 1;
    }
}

bool HookRequest::readRequestLine(QByteArrayView line)
{
    const qsizetype space = line.indexOf(' ');
    // Phones put a caller's name in with its spaces: what is asked for ends where the protocol begins.
    const qsizetype protocol = line.lastIndexOf(" HTTP/1.");
    if (space <= 0 || protocol <= space) return false;
    const QByteArrayView method = line.first(space);
    const QByteArrayView target = line.sliced(space + 1, protocol - space - 1);
    if (method != "GET" && method != "POST") {
        m_state = State::WrongMethod;
        return true;
    }
    if (!target.startsWith('/')) return false;
    const qsizetype mark = target.indexOf('?');
    m_path = (mark < 0 ? target : target.first(mark)).toByteArray();
    if (mark >= 0) m_query = target.sliced(mark + 1).toByteArray();
    return true;
}

void HookRequest::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) return;
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (isField(name, "Content-Length")) {
        bool isNumber = false;
        const qlonglong length = value.toByteArray().toLongLong(&isNumber);
        if (!isNumber || length < 0)
            m_state = State::Malformed;
        else if (length > longestBody)
            m_state = State::TooLarge;
        else
            m_bodyLength = static_cast<qsizetype>(length);
    } else if (isField(name, "Transfer-Encoding")) {
        m_state = State::Malformed; // No phone sends a few words in chunks.
    } else if (isField(name, "Origin") || isField(name, "Referer")) {
        m_isFromBrowser = true;
    } else if (isField(name, "Sec-Fetch-Site")) {
        m_isFromBrowser = value != "none"; // None: a person typed the address, to see whether it works.
    }
}

void HookRequest::takeBody()
{
    if (m_bytes.size() >= m_bodyLength) m_state = State::Complete;
}

QByteArray HookRequest::query() const
{
    const QByteArray form = m_hasHead ? m_bytes.trimmed() : QByteArray();
    if (form.isEmpty()) return m_query;
    return m_query.isEmpty() ? form : m_query + '&' + form;
}

} // namespace secondring

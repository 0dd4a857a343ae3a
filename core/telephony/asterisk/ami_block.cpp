// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/asterisk/ami_block.h"

#include <algorithm>

namespace secondring {

QByteArrayView AmiBlock::value(QByteArrayView key) const
{
    for (const Line& line : m_lines) {
        if (line.keySize != key.size()) continue;
        if (QByteArrayView(m_text).sliced(line.key, line.keySize) == key)
            return QByteArrayView(m_text).sliced(line.value, line.valueSize);
    }
    return {};
}

std::vector<AmiBlock> AmiReader::feed(QByteArrayView bytes)
{
    std::vector<AmiBlock> blocks;
    if (m_isOverlong) return blocks;
    m_buffer.append(bytes);
    for (;;) {
        const qsizetype newline = m_buffer.indexOf('\n', m_scanned);
        if (newline < 0) break;
        endLine(newline, blocks);
        m_lineAt = m_scanned = newline + 1;
    }
    m_scanned = m_buffer.size();
    m_isOverlong = m_isOverlong || m_buffer.size() - m_lineAt > longestLine ||
                   m_buffer.size() - m_blockAt > longestBlock;
    forgetRead();
    return blocks;
}

void AmiReader::endLine(qsizetype newline, std::vector<AmiBlock>& blocks)
{
    qsizetype end = newline;
    while (end > m_lineAt && m_buffer.at(end - 1) == '\r')
        --end;
    if (end - m_lineAt > longestLine) m_isOverlong = true;
    if (m_banner.isEmpty()) {
        m_banner = m_buffer.mid(m_lineAt, std::min<qsizetype>(end - m_lineAt, 200));
        m_blockAt = newline + 1;
        return;
    }
    if (end == m_lineAt) {
        if (!m_lines.empty())
            blocks.emplace_back(m_buffer.mid(m_blockAt, newline - m_blockAt), std::move(m_lines));
        m_lines.clear();
        m_blockAt = newline + 1;
        return;
    }
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_lineAt, end - m_lineAt);
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) return;
    qsizetype value = colon + 1;
    while (value < line.size() && line.at(value) == ' ')
        ++value;
    const qsizetype at = m_lineAt - m_blockAt;
    m_lines.push_back({at, colon, at + value, line.size() - value});
}

void AmiReader::forgetRead()
{
    if (m_isOverlong) {
        m_buffer = QByteArray();
        m_lines.clear();
        return;
    }
    m_buffer.remove(0, m_blockAt);
    m_lineAt -= m_blockAt;
    m_scanned -= m_blockAt;
    m_blockAt = 0;
}

} // namespace secondring

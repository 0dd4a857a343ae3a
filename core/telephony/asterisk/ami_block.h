// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace secondring {

/// One message of Asterisk's manager interface: lines of "Key: value".
class AmiBlock {
public:
    struct Line {
        qsizetype key = 0; ///< All places count from the start of the text.
        qsizetype keySize = 0;
        qsizetype value = 0;
        qsizetype valueSize = 0;
    };

    AmiBlock(QByteArray text, std::vector<Line> lines) : m_text(std::move(text)), m_lines(std::move(lines)) {}

    /// Empty when it is not there; the first when it is there twice.
    [[nodiscard]] QByteArrayView value(QByteArrayView key) const;

private:
    QByteArray m_text;
    std::vector<Line> m_lines;
};

/// Cuts what a manager connection sends into messages, however it comes in pieces. Pure; keeps 256 KiB at
/// most.
class AmiReader {
public:
    static constexpr qsizetype longestLine = 65'536;
    static constexpr qsizetype longestBlock = 262'144;

    [[nodiscard]] std::vector<AmiBlock> feed(QByteArrayView bytes);
    /// What the server called itself, once its first line is whole: "Asterisk Call Manager/5.0.1".
    [[nodiscard]] const QByteArray& banner() const { return m_banner; }
    /// A line or message had no end: nothing more is read.
    [[nodiscard]] bool isOverlong() const { return m_isOverlong; }
    [[nodiscard]] qsizetype held() const { return m_buffer.size(); }

private:
    void endLine(qsizetype newline, std::vector<AmiBlock>& blocks);
    void forgetRead();

    QByteArray m_buffer;
    std::vector<AmiBlock::Line> m_lines;
    QByteArray m_banner;
    qsizetype m_lineAt = 0;
    qsizetype m_scanned = 0;
    qsizetype m_blockAt = 0;
    bool m_isOverlong = false;
};

} // namespace secondring

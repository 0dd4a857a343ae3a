// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/text_decoder.h"

#include <algorithm>
#include <array>

namespace secondring {

namespace {

/// 0x80 to 0x9F of Windows-1252 (unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT); 0:
/// unassigned.
constexpr std::array<char16_t, 32> windowsLetters{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Every second byte of English UTF-16 is 0: which ones tells the order.
std::optional<TextDecoder::Letters> utf16WithoutMark(const QByteArray& start)
{
    const qsizetype pairs = std::min<qsizetype>(start.size(), 4'000) / 2;
    if (pairs < 2) return std::nullopt;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += start[2 * i] == 0 ? 1 : 0;
        odd += start[2 * i + 1] == 0 ? 1 : 0;
    }
    if (odd * 10 >= pairs * 7 && even * 10 < pairs) return TextDecoder::Letters::Utf16LittleEndian;
    if (even * 10 >= pairs * 7 && odd * 10 < pairs) return TextDecoder::Letters::Utf16BigEndian;
    return std::nullopt;
}

/// How many bytes at the end begin a letter of UTF-8 that is longer.
qsizetype begunAtEnd(const QByteArray& bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0U) == 0x80U) continue; // In the middle of one.
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

FileTrouble troubleFrom(const QByteArray& start)
{
    if (start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0"))
        return FileTrouble::Spreadsheet;
    for (const char* magic : {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "\177ELF", "MZ\x90"}) {
        if (start.startsWith(magic)) return FileTrouble::NotText;
    }
    return FileTrouble::None;
}

} // namespace

TextDecoder::TextDecoder(const QByteArray& start) : m_trouble(troubleFrom(start))
{
    if (start.startsWith("\xFF\xFE"))
        m_letters = Letters::Utf16LittleEndian;
    else if (start.startsWith("\xFE\xFF"))
        m_letters = Letters::Utf16BigEndian;
    else
        m_letters = utf16WithoutMark(start).value_or(Letters::Utf8);
    if (m_letters == Letters::Utf16LittleEndian) m_decoder.emplace(QStringConverter::Utf16LE);
    if (m_letters == Letters::Utf16BigEndian) m_decoder.emplace(QStringConverter::Utf16BE);
}

QString TextDecoder::decode(const QByteArray& bytes)
{
    if (m_trouble != FileTrouble::None) return {};
    QString text;
    if (m_letters == Letters::Utf8)
        text = decodeUtf8(bytes);
    else if (m_letters == Letters::Windows1252)
        text = decodeWindows(bytes);
    else
        text = (*m_decoder)(bytes);
    if (m_decoder && m_decoder->hasError()) m_trouble = FileTrouble::UnknownLetters;
    judge(text);
    return m_trouble == FileTrouble::None ? text : QString();
}

QString TextDecoder::finish()
{
    if (m_trouble != FileTrouble::None || m_begun.isEmpty()) return {};
    if (m_seenUtf8)
        m_trouble = FileTrouble::UnknownLetters;
    else
        m_letters = Letters::Windows1252;
    const auto text = decodeWindows(std::exchange(m_begun, {}));
    judge(text);
    return m_trouble == FileTrouble::None ? text : QString();
}

void TextDecoder::judge(const QString& text)
{
    if (m_trouble == FileTrouble::None && text.contains(QChar(u'\0'))) m_trouble = FileTrouble::NotText;
}

// A letter that the piece cuts in two waits for its other half.
QString TextDecoder::decodeUtf8(const QByteArray& bytes)
{
    const QByteArray all = std::exchange(m_begun, {}) + bytes;
    const auto whole = all.size() - begunAtEnd(all);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(QByteArrayView(all).first(whole));
    if (!decoder.hasError()) {
        m_begun = all.mid(whole);
        if (std::exchange(m_atStart, m_atStart && text.isEmpty()) && text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        m_seenUtf8 = m_seenUtf8 || whole > text.size();
        return text;
    }
    const auto broken = text.count(QChar(QChar::ReplacementCharacter));
    const auto good = std::ranges::count_if(text, [](QChar c) { return c.unicode() > 0x7F; }) - broken;
    if (m_seenUtf8 || good > broken) {
        m_trouble = FileTrouble::UnknownLetters;
        return {};
    }
    // Until now everything was ASCII, which is the same in both.
    m_letters = Letters::Windows1252;
    return decodeWindows(all);
}

QString TextDecoder::decodeWindows(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        char16_t letter = byte;
        if (byte >= 0x80 && byte <= 0x9F) letter = windowsLetters[byte - 0x80U];
        if (letter == 0 && byte != 0 && m_trouble == FileTrouble::None)
            m_trouble = FileTrouble::UnknownLetters;
        text[i] = QChar(letter);
    }
    return text;
}

} // namespace secondring

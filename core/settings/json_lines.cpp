// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/json_lines.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <cmath>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr int kDeepest = 32;

/// Reads one JSON text, front to back; after the first error every step fails.
class JsonReader {
public:
    explicit JsonReader(QStringView text) : m_text(text) {}

    bool document(JsonNode& node)
    {
        if (!value(node, 0)) return false;
        skipSpace();
        return atEnd() || refuse(u"there is something behind the last bracket"_s);
    }

    [[nodiscard]] const JsonSyntaxError& error() const { return m_error; }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    bool refuse(const QString& sentence)
    {
        m_error = {m_line, sentence};
        return false;
    }

    void skipSpace()
    {
        for (; !atEnd(); ++m_at) {
            const QChar each = m_text[m_at];
            if (each == u'\n') ++m_line;
            if (each != u' ' && each != u'\t' && each != u'\r' && each != u'\n') return;
        }
    }

    bool take(QChar wanted)
    {
        skipSpace();
        if (peek() != wanted) return false;
        ++m_at;
        return true;
    }

    bool value(JsonNode& node, int depth)
    {
        skipSpace();
        node.line = m_line;
        if (depth > kDeepest) return refuse(u"brackets are nested too deep"_s);
        if (atEnd()) return refuse(u"the file ends too early"_s);
        if (peek() == u'{') return object(node, depth);
        if (peek() == u'[') return list(node, depth);
        if (peek() == u'"') {
            node.type = JsonNode::Type::Text;
            return text(node.text);
        }
        if (peek() == u'-' || peek().isDigit()) return number(node);
        return word(node);
    }

    bool object(JsonNode& node, int depth)
    {
        node.type = JsonNode::Type::Object;
        ++m_at;
        if (take(u'}')) return true;
        do {
            skipSpace();
            JsonNode::Member member;
            member.line = m_line;
            if (peek() != u'"') return refuse(u"a key in double quotes is missing"_s);
            if (!text(member.key)) return false;
            if (!take(u':')) return refuse(u"a colon is missing behind \"%1\""_s.arg(member.key));
            if (!value(member.value, depth + 1)) return false;
            node.members.push_back(std::move(member));
        } while (take(u','));
        return take(u'}') || refuse(u"a comma or a closing } is missing"_s);
    }

    bool list(JsonNode& node, int depth)
    {
        node.type = JsonNode::Type::List;
        ++m_at;
        if (take(u']')) return true;
        do {
            node.list.emplace_back();
            if (!value(node.list.back(), depth + 1)) return false;
        } while (take(u','));
        return take(u']') || refuse(u"a comma or a closing ] is missing"_s);
    }

    bool number(JsonNode& node)
    {
        static const QRegularExpression form(u"-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?"_s);
        const auto found = form.match(m_text.toString(), m_at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!found.hasMatch()) return refuse(u"this is not a number"_s);
        m_at += found.capturedLength();
        if (peek().isLetterOrNumber() || peek() == u'.') return refuse(u"this is not a number"_s);
        node.type = JsonNode::Type::Number;
        node.number = found.captured().toDouble();
        return std::isfinite(node.number) || refuse(u"this number is too large"_s);
    }

    bool word(JsonNode& node)
    {
        const QStringView rest = m_text.mid(m_at);
        const auto is = [&](QStringView wanted) {
            if (!rest.startsWith(wanted) ||
                (rest.size() > wanted.size() && rest[wanted.size()].isLetterOrNumber()))
                return false;
            m_at += wanted.size();
            return true;
        };
        if (is(u"null")) return true;
        node.type = JsonNode::Type::Flag;
        node.flag = rest.startsWith(u"true");
        if (is(u"true") || is(u"false")) return true;
        return refuse(
            u"this is not JSON: a value in double quotes, a number, true, false, { or [ is missing"_s);
    }

    bool text(QString& words)
    {
        for (++m_at; !atEnd(); ++m_at) {
            const QChar each = m_text[m_at];
            if (each == u'"') {
                ++m_at;
                return true;
            }
            if (each.unicode() < 0x20) return refuse(u"a closing double quote is missing"_s);
            if (each != u'\\') {
                words += each;
            } else if (!escape(words)) {
                return false;
            }
        }
        return refuse(u"a closing double quote is missing"_s);
    }

    /// Leaves m_at on the last letter of the escape.
    bool escape(QString& words)
    {
        static constexpr QStringView kShort = u"\"\\/bfnrt";
        static constexpr QStringView kMeant = u"\"\\/\b\f\n\r\t";
        ++m_at;
        if (const auto found = kShort.indexOf(peek()); !atEnd() && found >= 0) {
            words += kMeant[found];
            return true;
        }
        bool good = false;
        const ushort code = m_text.mid(m_at + 1, 4).toString().toUShort(&good, 16);
        if (peek() != u'u' || !good || m_text.size() < m_at + 5)
            return refuse(u"there is an unknown escape behind \\"_s);
        words += QChar(code);
        m_at += 4;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    JsonSyntaxError m_error;
};

} // namespace

std::optional<JsonNode> readJson(const QByteArray& json, JsonSyntaxError& error)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(json);
    if (decoder.hasError()) {
        error = {1, u"this is not text in UTF-8"_s};
        return std::nullopt;
    }
    JsonReader reader(text);
    JsonNode node;
    if (reader.document(node)) return node;
    error = reader.error();
    return std::nullopt;
}

QString textOf(const JsonNode& object, QStringView key)
{
    const auto found = std::ranges::find(object.members, key, &JsonNode::Member::key);
    const bool there = found != object.members.end() && found->value.type == JsonNode::Type::Text;
    return there ? found->value.text.trimmed() : QString();
}

} // namespace secondring

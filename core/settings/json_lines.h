// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace secondring {

/// A JSON value that knows the line it stands on, and keeps keys given twice (RFC 8259).
struct JsonNode {
    enum class Type { Null, Flag, Number, Text, List, Object };
    struct Member;

    Type type = Type::Null;
    int line = 1;
    bool flag = false;
    double number = 0;
    QString text;
    std::vector<JsonNode> list;
    std::vector<Member> members; ///< In the order of the file.
};

struct JsonNode::Member {
    QString key;
    int line = 1;
    JsonNode value;
};

/// The trimmed text of @p object's member @p key; empty without one, or where it is something else.
[[nodiscard]] QString textOf(const JsonNode& object, QStringView key);

/// Why a text is no JSON, and where.
struct JsonSyntaxError {
    int line = 1;
    QString sentence;
};

/// The value, or the first error. @p error is set exactly when nothing comes back.
[[nodiscard]] std::optional<JsonNode> readJson(const QByteArray& json, JsonSyntaxError& error);

} // namespace secondring

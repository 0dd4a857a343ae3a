// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/message_summary.h"

#include <QByteArray>

#include <algorithm>

namespace secondring {
namespace {

constexpr qsizetype kLongestSummary = 65'536;
constexpr int kMostMessages = 1'000'000;

bool isNamed(QByteArrayView line, QByteArrayView name, QByteArrayView& value)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) != 0) return false;
    value = line.sliced(colon + 1).trimmed();
    return true;
}

/// "2/8 (0/2)": the first of them.
std::optional<int> freshIn(QByteArrayView counts)
{
    const auto* const end = std::ranges::find_if(counts, [](char each) { return each < '0' || each > '9'; });
    bool isNumber = false;
    const int fresh = counts.first(end - counts.begin()).toByteArray().toInt(&isNumber);
    if (!isNumber || end == counts.end() || *end != '/') return std::nullopt;
    return std::min(fresh, kMostMessages);
}

} // namespace

std::optional<MessageSummary> readMessageSummary(QByteArrayView body)
{
    if (body.size() > kLongestSummary) return std::nullopt;
    std::optional<MessageSummary> summary;
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf('\n');
        const QByteArrayView line = end < 0 ? body : body.first(end);
        body = end < 0 ? QByteArrayView() : body.sliced(end + 1);
        QByteArrayView value;
        if (!summary && isNamed(line, "Messages-Waiting", value)) {
            summary = MessageSummary{value.compare("yes", Qt::CaseInsensitive) == 0, std::nullopt};
        } else if (summary && !summary->fresh && isNamed(line, "Voice-Message", value)) {
            summary->fresh = freshIn(value);
        }
    }
    return summary;
}

} // namespace secondring

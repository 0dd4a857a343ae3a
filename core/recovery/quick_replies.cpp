// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/quick_replies.h"

#include "core/base/short_name.h"
#include "core/messaging/text_template.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace secondring {

std::vector<QuickReply> shippedQuickReplies(const QString& vertical)
{
    QFile file(u":/secondring/quick_replies.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    // Its label is for the desk alone, in the desk's language.
    const QString label = QLocale().language() == QLocale::Spanish ? u"labelEs"_s : u"label"_s;
    // "dental_es" is the same trade in another language.
    const QString trade = vertical.endsWith(u"_es"_s) ? vertical.chopped(3) : vertical;
    std::vector<QuickReply> replies;
    QJsonValue ofTrade = all.value(all.contains(trade) ? trade : u"general"_s);
    if (ofTrade.isString())
        ofTrade = all.value(ofTrade.toString()); // One list for all whose callers come to them.
    for (const auto& each : ofTrade.toArray()) {
        const QJsonObject reply = each.toObject();
        replies.push_back({reply.value(label).toString(), reply.value(u"words"_s).toString(),
                           reply.value(u"wordsEs"_s).toString(), reply.value(u"asks"_s).toString(),
                           reply.value(u"answers"_s).toString()});
    }
    return replies;
}

std::vector<QuickReply> quickRepliesFor(const Settings& settings)
{
    const auto& own = settings.wording.quickReplies;
    return own.empty() ? shippedQuickReplies(settings.business.vertical) : own;
}

QString quickReplyWords(const QuickReply& reply, Language language, const Settings& settings,
                        const QString& contactName)
{
    const bool spanish = language == Language::Spanish && !reply.wordsEs.isEmpty();
    const QMap<QString, QString> fields{{u"business"_s, settings.business.name},
                                        {u"name"_s, shortNameOf(contactName)},
                                        {u"phone"_s, settings.business.phone}};
    return filledIn(spanish ? reply.wordsEs : reply.words, fields);
}

} // namespace secondring

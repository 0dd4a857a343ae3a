// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/pack_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

/// The names of the lists that phrases of all trades share.
const QStringList& sharedLists()
{
    static const QStringList names = [] {
        QFile file(u":/secondring/verticals/language.json"_s);
        if (!file.open(QIODevice::ReadOnly)) return QStringList();
        return QJsonDocument::fromJson(file.readAll()).object().value(u"lists"_s).toObject().keys();
    }();
    return names;
}

QStringList phrasesOf(const VerticalPack& pack)
{
    QStringList phrases =
        pack.urgentWords + pack.humanWords + pack.clinicalWords + pack.emergencyWords + pack.safetyWords;
    for (const Service& service : pack.services)
        phrases += service.words + service.weakWords;
    for (const LeadField& field : pack.fields) {
        phrases += field.words;
        for (const FieldValue& value : field.values)
            phrases += value.words;
    }
    return phrases;
}

} // namespace

QString unknownListIn(const VerticalPack& pack)
{
    // Where a word or a part of it begins: "?@kin|she", "the_@kin".
    static const QRegularExpression named(u"(?:^|[ ?|_])@([^ |_]+)"_s);
    for (const QString& phrase : phrasesOf(pack)) {
        auto each = named.globalMatch(phrase);
        while (each.hasNext()) {
            const QString name = each.next().captured(1);
            if (!sharedLists().contains(name)) return u'@' + name;
        }
    }
    return {};
}

} // namespace secondring

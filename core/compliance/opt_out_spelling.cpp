// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_out_spelling.h"

#include <QRegularExpression>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace secondring {

QStringList spelledOut(QStringList clauses)
{
    static const std::vector<std::pair<QRegularExpression, QString>> shortened{
        {QRegularExpression(u"\\b(?:donot|don t|dont t|do nt|dnot)\\b"_s), u"dont"_s},
        {QRegularExpression(u"\\bu r\\b|\\bur(?= (?:harassing|spamming|annoying|bothering))"_s),
         u"you are"_s},
        {QRegularExpression(u"\\by(?:a)? ll\\b"_s), u"yall"_s},
        {QRegularExpression(u"\\b(?:kiero|qiero|quero(?= (?:sus|mas) ))\\b"_s), u"quiero"_s},
        {QRegularExpression(u"\\b(?:msjs?|mnsjs?|mjs|menssajes?|msjes?)\\b"_s), u"mensajes"_s},
        {QRegularExpression(u"\\b(?:x favor|xfa|xfavor|porfa|porfis|porfavor|pf)\\b"_s), u"por favor"_s},
        {QRegularExpression(u"\\b(?:n|nn|naum|num|nau)(?= (?:quero|quer|mand|envi|escrev|aguento|me "
                            u"(?:mand|envi|escrev|cham|"
                            "pert|cont|inco)))"_s),
         u"nao"_s},
        {QRegularExpression(u"\\b(?:q|k|ke)(?= (?:me|no|nos|se|ya|dejen|paren) )"_s), u"que"_s},
        {QRegularExpression(u"\\b(deja|deje|dejen|para|pare|paren) d (?=\\w)"_s), u"\\1 de "_s},
        {QRegularExpression(u"\\b(?:pfv|pfvr|pfvor)\\b"_s), u"por favor"_s},
        {QRegularExpression(u"\\b(?:jveux|j veux|j veu|je veu)\\b"_s), u"je veux"_s},
        {QRegularExpression(u"(?<=veux )pu\\b"_s), u"plus"_s},
        {QRegularExpression(u"\\bstp\\b(?! (?:texting|messaging|sending|txting))"_s), u"svp"_s},
        {QRegularExpression(u"\\b(?:mecri|m ecri)"_s), u"m ecri"_s}};
    for (QString& clause : clauses) {
        for (const auto& [form, whole] : shortened)
            clause.replace(form, whole);
    }
    return clauses;
}

} // namespace secondring

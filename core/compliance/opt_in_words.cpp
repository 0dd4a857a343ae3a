// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/opt_in_words.h"

#include "core/compliance/opt_in_phrases.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

std::optional<OptLanguage> keywordLanguage(const QString& whole)
{
    using enum OptLanguage;
    static const QHash<QString, OptLanguage> keywords{
        {u"start"_s, English},       {u"unstop"_s, English},      {u"yes"_s, English},
        {u"subscribe"_s, English},   {u"resubscribe"_s, English}, {u"re subscribe"_s, English},
        {u"opt in"_s, English},      {u"optin"_s, English},       {u"opt me in"_s, English},
        {u"resume"_s, English},      {u"continue"_s, English},    {u"restart"_s, English},
        {u"un stop"_s, English},     {u"start all"_s, English},   {u"si"_s, Spanish},
        {u"alta"_s, Spanish},        {u"comenzar"_s, Spanish},    {u"empezar"_s, Spanish},
        {u"iniciar"_s, Spanish},     {u"reanudar"_s, Spanish},    {u"suscribir"_s, Spanish},
        {u"suscribirme"_s, Spanish}, {u"oui"_s, French},          {u"commencer"_s, French},
        {u"reprendre"_s, French},    {u"reabonner"_s, French},    {u"sim"_s, Portuguese},
        {u"comecar"_s, Portuguese},  {u"voltar"_s, Portuguese},   {u"نعم"_s, Arabic},
        {u"ابدا"_s, Arabic},         {u"اشتراك"_s, Arabic},       {u"استئناف"_s, Arabic},
        {u"استيناف"_s, Arabic},      {u"بدء"_s, Arabic},          {u"اشترك"_s, Arabic}};
    const auto found = keywords.constFind(whole);
    return found == keywords.cend() ? std::nullopt : std::optional(*found);
}

QString replaced(QString words, const QRegularExpression& form, const QString& by)
{
    return words.replace(form, by);
}

/// Whether @p clause says a wish of @p form that nothing before it turns round: "who put me back on".
bool isWished(const QRegularExpression& form, const OptInPhrases& phrases, const QString& clause)
{
    auto each = form.globalMatch(clause);
    while (each.hasNext()) {
        const auto wish = each.next();
        if (wish.captured().contains(optInNone())) continue;
        const QString before = clause.left(wish.capturedStart());
        const auto turn = before.lastIndexOf(optInTurn());
        if (!(turn < 0 ? before : before.mid(turn)).contains(phrases.denied)) return true;
    }
    return false;
}

ComingBack wishIn(const OptInPhrases& phrases, const QStringList& clauses, const QString& all)
{
    const auto wished = [&](const QRegularExpression& form) {
        return std::ranges::any_of(clauses,
                                   [&](const QString& each) { return isWished(form, phrases, each); });
    };
    const bool aboutTexts = all.contains(phrases.texts);
    const bool isClear = wished(phrases.clear) || (aboutTexts && wished(phrases.clearAboutTexts));
    if (isClear) return ComingBack::Surely;
    const bool slipped =
        std::ranges::any_of(clauses, [&](const QString& each) { return each.contains(phrases.slip); });
    if (slipped || wished(phrases.perhaps)) return ComingBack::Perhaps;
    // It may have changed either way.
    const bool otherMind = all.contains(phrases.otherMind) && !all.contains(optInAgainst());
    return otherMind && (aboutTexts || all.contains(phrases.nothingElse)) ? ComingBack::Perhaps
                                                                          : ComingBack::No;
}

} // namespace

BackWish backWishIn(const QString& whole, const QStringList& clauses)
{
    if (const auto language = keywordLanguage(whole)) return {ComingBack::Surely, *language};
    const QString all = clauses.join(u' ');
    if (all.contains(optInThreat())) return {};
    // "Why don't you put me back on" asks for it.
    QStringList asking = clauses;
    for (QString& each : asking)
        each = replaced(each, optInPolitely(), u"please"_s);
    BackWish found;
    for (const OptLanguage language : kOptLanguages) {
        const ComingBack how = wishIn(optInPhrases(language), asking, all);
        if (how > found.how) found = {how, language};
    }
    // "I stopped them a while ago" tells what was, and speaks against nothing.
    const bool opposed = replaced(asking.join(u' '), optInPast(), u" "_s).contains(optInAgainst());
    if (found.how == ComingBack::Surely && opposed) found.how = ComingBack::Perhaps;
    return found;
}

} // namespace secondring

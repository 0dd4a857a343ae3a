// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {

namespace {

/// Under this name the translations know the sentences of this file.
class LeadWording {
    Q_DECLARE_TR_FUNCTIONS(Leads)
};

bool speaksSpanish()
{
    return QLocale().language() == QLocale::Spanish;
}

QString inWindowsLanguage(const QString& english, const QString& spanish)
{
    return speaksSpanish() && !spanish.isEmpty() ? spanish : english;
}

Tone toneOf(Heat heat)
{
    switch (heat) {
    case Heat::Hot:
        return Tone::Hot;
    case Heat::Warm:
        return Tone::Warm;
    case Heat::Cold:
        break;
    }
    return Tone::Cold;
}

/// "Thursday after 3": a name keeps its capital in the middle of a line. Spanish writes days small.
bool beginsWithAName(const QString& shown)
{
    if (speaksSpanish()) return false;
    const QLocale english(QLocale::English);
    const QString word = shown.section(u' ', 0, 0);
    for (int day = 1; day <= 7; ++day)
        if (word.startsWith(english.dayName(day, QLocale::ShortFormat), Qt::CaseInsensitive)) return true;
    for (int month = 1; month <= 12; ++month)
        if (word.startsWith(english.monthName(month, QLocale::ShortFormat), Qt::CaseInsensitive)) return true;
    return false;
}

/// "before noon", as it stands in the middle of a line.
QString inLine(const CardField& field)
{
    const QString shown = shownOf(field);
    const bool isName = field.field.kind == LeadField::Kind::PreferredTime && beginsWithAName(shown);
    return (isName ? shown.left(1).toUpper() : shown.left(1).toLower()) + shown.mid(1);
}

/// How money is written in @p territory; in English, where that is spoken there.
QLocale moneyOf(QLocale::Territory territory)
{
    const QLocale english(QLocale::English, territory);
    if (territory == QLocale::AnyTerritory || english.territory() == territory) return english;
    const auto spoken = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    return spoken.isEmpty() ? english : spoken.first();
}

} // namespace

QString words(Stage stage)
{
    switch (stage) {
    case Stage::Missed:
        return LeadWording::tr("Missed");
    case Stage::Engaged:
        return LeadWording::tr("Engaged");
    case Stage::Qualified:
        return LeadWording::tr("Qualified");
    case Stage::Booked:
        return LeadWording::tr("Booked");
    case Stage::Lost:
        break;
    }
    return LeadWording::tr("Lost");
}

QString words(LostReason reason)
{
    switch (reason) {
    case LostReason::NoAnswer:
        return LeadWording::tr("Never reached");
    case LostReason::WentElsewhere:
        return LeadWording::tr("Went elsewhere");
    case LostReason::Price:
        return LeadWording::tr("Price");
    case LostReason::NoTimeFound:
        return LeadWording::tr("No time found");
    case LostReason::NotOffered:
        return LeadWording::tr("We don't offer it");
    case LostReason::NotACustomer:
        return LeadWording::tr("Not a customer");
    case LostReason::WrongNumber:
        return LeadWording::tr("Wrong number");
    case LostReason::OptedOut:
        return LeadWording::tr("Opted out");
    case LostReason::None:
    case LostReason::Other:
        break;
    }
    return LeadWording::tr("Another reason");
}

QString words(ScoreReason reason)
{
    switch (reason) {
    case ScoreReason::Emergency:
        return LeadWording::tr("Emergency");
    case ScoreReason::Urgent:
        return LeadWording::tr("Urgent");
    case ScoreReason::Need:
        return LeadWording::tr("Says what they need");
    case ScoreReason::PreferredTime:
        return LeadWording::tr("Names a time");
    case ScoreReason::AsksToBook:
        return LeadWording::tr("Asks to book");
    case ScoreReason::AcceptsTime:
        return LeadWording::tr("Accepts a time");
    case ScoreReason::AsksQuestion:
        return LeadWording::tr("Asks price, insurance or hours");
    case ScoreReason::ExistingClient:
        return LeadWording::tr("Comes here already, needs something");
    case ScoreReason::AsksForCall:
        return LeadWording::tr("Asks to be called or to wait");
    case ScoreReason::CalledAgain:
        return LeadWording::tr("Called again the same day");
    case ScoreReason::Referral:
        return LeadWording::tr("Was sent by somebody");
    case ScoreReason::JustCurious:
        return LeadWording::tr("Only curious");
    case ScoreReason::NotALead:
        break;
    }
    return LeadWording::tr("Not a customer");
}

QString words(Heat heat)
{
    switch (heat) {
    case Heat::Hot:
        return LeadWording::tr("Hot");
    case Heat::Warm:
        return LeadWording::tr("Warm");
    case Heat::Cold:
        break;
    }
    return LeadWording::tr("Cold");
}

QString words(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Emergency:
        return LeadWording::tr("Emergency");
    case Urgency::Urgent:
        return LeadWording::tr("Soon as possible");
    case Urgency::Routine:
        return LeadWording::tr("No hurry");
    case Urgency::None:
        break;
    }
    return {};
}

TagLook heatTag(Heat heat)
{
    return {words(heat), toneOf(heat), {}};
}

TagLook heatTag(Heat heat, int score)
{
    return {LeadWording::tr("%1 %2").arg(words(heat)).arg(score), toneOf(heat), {}};
}

QString labelOf(const LeadField& field)
{
    return inWindowsLanguage(field.label, field.labelEs);
}

QString shownOf(const CardField& field)
{
    return inWindowsLanguage(field.shown, field.shownEs);
}

QString serviceOf(const LeadCard& card)
{
    return inWindowsLanguage(card.serviceShown, card.serviceShownEs);
}

QString serviceLabel(const QString& key, const VerticalPack& pack)
{
    const auto found = std::ranges::find(pack.services, key, &Service::key);
    return found == pack.services.end() ? key : inWindowsLanguage(found->label, found->labelEs);
}

QString summaryOf(const LeadCard& card)
{
    QStringList parts;
    for (const auto kind :
         {LeadField::Kind::Service, LeadField::Kind::PreferredTime, LeadField::Kind::Client})
        for (const CardField& field : card.fields)
            if (field.field.kind == kind && !shownOf(field).isEmpty()) parts << inLine(field);
    if (!parts.isEmpty()) parts.front() = parts.front().left(1).toUpper() + parts.front().mid(1);
    if (!parts.isEmpty()) return parts.join(u", "_s);
    const bool wrote =
        card.lead.intent || card.lead.stage == Stage::Engaged || card.lead.stage == Stage::Qualified;
    if (wrote) return LeadWording::tr("Wrote, has not said what they need");
    // Booked by telephone they may never write.
    return card.lead.isOver() ? LeadWording::tr("Called, did not write")
                              : LeadWording::tr("Called, has not written yet");
}

QString moneyWords(qint64 cents, const QString& region)
{
    const auto territory = QLocale::codeToTerritory(region);
    const QLocale country = moneyOf(territory);
    // As the money's country writes it in the window's language: "$350" in the Spanish of the USA. C has no
    // way to write money.
    const QLocale own;
    const QLocale locale = own.language() == QLocale::C ? country : QLocale(own.language(), territory);
    return locale.toCurrencyString(static_cast<double>(cents) / 100.0, country.currencySymbol(),
                                   cents % 100 == 0 ? 0 : 2);
}

std::optional<qint64> centsIn(const QString& typed)
{
    static const QRegularExpression sum(
        u"^\\D{0,3}\\s*(\\d{1,3}(?:[,. ]?\\d{3})*|\\d+)(?:[.,](\\d{2}))?\\s*\\D{0,3}$"_s);
    const auto found = sum.match(typed.trimmed());
    if (!found.hasMatch()) return std::nullopt;
    QString whole = found.captured(1);
    whole.remove(u',').remove(u'.').remove(u' ');
    constexpr qint64 most = 10'000'000;
    bool isNumber = false;
    const qint64 units = whole.toLongLong(&isNumber);
    if (!isNumber || units > most) return std::nullopt;
    return units * 100 + found.captured(2).toLongLong();
}

std::vector<std::pair<QString, QString>> choicesFor(const LeadField& field, const VerticalPack& pack)
{
    std::vector<std::pair<QString, QString>> choices;
    switch (field.kind) {
    case LeadField::Kind::Service:
        for (const Service& service : pack.services)
            choices.emplace_back(service.key, inWindowsLanguage(service.label, service.labelEs));
        return choices;
    case LeadField::Kind::Client:
        return {{u"new"_s, LeadWording::tr("New")}, {u"existing"_s, LeadWording::tr("Existing")}};
    default:
        for (const FieldValue& value : field.values)
            choices.emplace_back(value.value, inWindowsLanguage(value.value, value.labelEs));
        return choices;
    }
}

} // namespace secondring

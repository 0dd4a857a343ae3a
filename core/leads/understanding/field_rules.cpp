// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr size_t kShortAnswer = 8;

/// Fields that have a place of their own in Understood.
bool hasOwnPlace(const LeadField& field)
{
    using Kind = LeadField::Kind;
    const bool kind = field.kind == Kind::Service || field.kind == Kind::PreferredTime ||
                      field.kind == Kind::Client || field.kind == Kind::Name;
    return kind || field.key == u"insurance"_s || field.key == u"stylist"_s;
}

/// The longest of what was found for a field; the first of equals.
const Mark* valueOf(const Reading& reading, int field)
{
    const Mark* best = nullptr;
    for (const Mark& mark : reading.marks) {
        const bool fits = (mark.what == Mark::What::FieldValue || mark.what == Mark::What::FieldWord) &&
                          mark.index == field && !mark.negated;
        if (fits && (best == nullptr || mark.length() > best->length())) best = &mark;
    }
    return best;
}

QString written(const Reading& reading, const Evidence& at)
{
    return reading.text.mid(at.from, at.length).toString();
}

/// What a text says of @p field at @p mark: "Fulton county" where only "county" is known, and no "in" before.
Evidence saidAt(const Reading& reading, const LeadField& field, const Mark& mark)
{
    static const WordSet leading{u"in"_s, u"from"_s, u"en"_s, u"de"_s};
    const auto word = [&reading](int n) -> const ReplyWord& { return reading.words[static_cast<size_t>(n)]; };
    int first = mark.first;
    if (field.kind != LeadField::Kind::Text) return reading.at(mark);
    const bool namesField = mark.length() == 1 && folded(field.label) == word(first).text;
    if (namesField && first > 0 && word(first - 1).clause == word(first).clause &&
        !reading.language->notNames.contains(word(first - 1).text))
        --first;
    if (mark.length() > 1 && leading.contains(word(first).text)) ++first;
    return evidenceOf(reading.words, first, mark.end);
}

/// "No", "no, nada", "not right now": denies all that was asked about, and says nothing else.
bool isBareNo(const Reading& reading)
{
    static const WordSet no{u"no"_s,   u"nope"_s,    u"nah"_s,     u"not"_s,    u"none"_s,
                            u"nada"_s, u"ninguno"_s, u"ninguna"_s, u"nothing"_s};
    static const WordSet besides{u"right"_s,  u"now"_s,   u"at"_s,  u"all"_s,     u"really"_s,
                                 u"tengo"_s,  u"dolor"_s, u"por"_s, u"ahora"_s,   u"hoy"_s,
                                 u"thanks"_s, u"thank"_s, u"you"_s, u"gracias"_s, u"ahorita"_s,
                                 u"en"_s,     u"este"_s,  u"el"_s,  u"momento"_s};
    if (reading.words.empty() || reading.words.size() > kShortAnswer || reading.asks()) return false;
    const auto denies = [](const ReplyWord& each) { return no.contains(each.text); };
    return std::ranges::any_of(reading.words, denies) &&
           std::ranges::all_of(reading.words, [&denies](const ReplyWord& each) {
               return denies(each) || besides.contains(each.text);
           });
}

/// What a bare no to our question means: "None" or "No", where the field can hold that.
std::optional<Read<QString>> deniedAnswer(const Reading& reading, const LeadField& field, Language language)
{
    if (reading.context.askedField != field.key || reading.context.weWroteSince) return {};
    // "¿No hay luz?": whether a no means yes, nobody knows.
    if (language == Language::Spanish && field.questionEs.startsWith(u"¿No "_s)) return {};
    const auto value = std::ranges::find_if(field.values, [](const FieldValue& each) {
        return each.value == u"None"_s || each.value == u"No"_s;
    });
    if (value == field.values.end() || !isBareNo(reading)) return {};
    return Read<QString>{value->value,
                         {evidenceOf(reading.words, 0, static_cast<int>(reading.words.size()))}};
}

} // namespace

void readFields(const Reading& reading, Understood& understood)
{
    for (size_t n = 0; n < reading.pack->fields.size(); ++n) {
        const LeadField& field = reading.pack->fields[n];
        if (hasOwnPlace(field)) continue;
        if (const Mark* mark = valueOf(reading, static_cast<int>(n))) {
            const Evidence at = saidAt(reading, field, *mark);
            const QString value = mark->what == Mark::What::FieldValue
                                      ? field.values[static_cast<size_t>(mark->inner)].value
                                      : written(reading, at);
            understood.fields.emplace_back(field.key, Read<QString>{value, {at}});
        } else if (const auto pet = field.key == u"pet"_s ? petNameIn(reading) : std::nullopt) {
            understood.fields.emplace_back(field.key, *pet);
        } else if (const auto none = deniedAnswer(reading, field, understood.language)) {
            understood.fields.emplace_back(field.key, *none);
        } else if (reading.context.askedField == field.key && field.kind == LeadField::Kind::Text &&
                   !reading.words.empty() && reading.words.size() <= kShortAnswer && !reading.asks()) {
            const Evidence at = evidenceOf(reading.words, 0, static_cast<int>(reading.words.size()));
            understood.fields.emplace_back(field.key, Read<QString>{written(reading, at), {at}});
        }
    }
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/understanding/reply_reader.h"

#include "core/leads/understanding/client_lessons.h"
#include "core/leads/understanding/danger_features.h"
#include "core/leads/understanding/intent_lessons.h"
#include "core/leads/understanding/rules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

constexpr qsizetype kLongestRead = 5'000;

/// A phrase inside a longer one of its sort says less: "swollen" in "swollen gums".
bool isInsideOf(const Mark& small, const Mark& large)
{
    return large.first <= small.first && small.end <= large.end && small.length() < large.length();
}

bool isService(const Mark& mark)
{
    return mark.what == Mark::What::Service || mark.what == Mark::What::WeakService;
}

bool isShield(const Mark& mark)
{
    return mark.what == Mark::What::Sign && mark.index == static_cast<int>(Sign::Shield);
}

/// A "no" before some signs belongs to what they say: "no soy María, se equivocó".
bool canBeDenied(const Mark& mark)
{
    static const std::array plain{Sign::WrongNumber, Sign::NotCalled, Sign::Decline,    Sign::Ack,
                                  Sign::Filler,      Sign::Identity,  Sign::Price,      Sign::Hours,
                                  Sign::Yes,         Sign::No,        Sign::Accidental, Sign::Job,
                                  Sign::Billing,     Sign::Asking};
    if (mark.what == Mark::What::Leaning) return false;
    return mark.what != Mark::What::Sign || std::ranges::count(plain, static_cast<Sign>(mark.index)) == 0;
}

/// What is said of a visit: that somebody is late, comes or does not.
bool isOfVisits(const Mark& mark)
{
    static constexpr std::array visits{Sign::Late, Sign::Cancel, Sign::Accept,  Sign::Fits,
                                       Sign::Busy, Sign::Yes,    Sign::Confirm, Sign::Decline};
    return (mark.what == Mark::What::Sign || mark.what == Mark::What::Leaning) &&
           std::ranges::count(visits, static_cast<Sign>(mark.index)) > 0;
}

/// Whether @p mark means nothing because of @p other.
bool isSilenced(const Mark& mark, const Mark& other)
{
    const bool covered = other.first <= mark.first && mark.end <= other.end;
    // "Do I need to": no wish, but still a question.
    static constexpr std::array loud{Sign::NoRush, Sign::Asking, Sign::Capability, Sign::Human};
    const bool stays =
        mark.what == Mark::What::Sign && std::ranges::count(loud, static_cast<Sign>(mark.index)) > 0;
    if (isShield(other)) return covered && !isShield(mark) && !stays;
    // "Lost my honda key" to a locksmith is what they do.
    const bool lost = (mark.what == Mark::What::Sign || mark.what == Mark::What::Leaning) &&
                      mark.index == static_cast<int>(Sign::Lost);
    if (lost && isService(other) && !other.negated) return covered;
    // "The toilet won't stop running" to a plumber: nobody is running late.
    if (other.tellsFault() && isOfVisits(mark)) return covered;
    return isService(mark) && isService(other) && !other.negated && isInsideOf(mark, other) &&
           other.index != mark.index;
}

/// Takes away what is inside of a shield or of a longer phrase. Marks stand in the order of their first
/// words, so that only the loud ones that begin a little before a mark can hold it.
void silence(std::vector<Mark>& marks)
{
    std::vector<Mark> loud;
    std::ranges::copy_if(marks, std::back_inserter(loud),
                         [](const Mark& each) { return isShield(each) || isService(each); });
    int longest = 0;
    for (const Mark& each : loud)
        longest = std::max(longest, each.length());
    std::erase_if(marks, [&](const Mark& mark) {
        const auto from = std::ranges::lower_bound(loud, mark.end - longest, {}, &Mark::first);
        const auto end = std::ranges::upper_bound(loud, mark.first, {}, &Mark::first);
        return from < end &&
               std::any_of(from, end, [&](const Mark& other) { return isSilenced(mark, other); });
    });
}

/// What a name seems to say means nothing: "My name is Dolores". Danger is heard all the same.
void leaveOut(Reading& reading, const Evidence& name)
{
    std::erase_if(reading.marks, [&](const Mark& mark) {
        const Evidence at = reading.at(mark);
        const bool inside = name.from <= at.from && at.from + at.length <= name.from + name.length;
        return inside && mark.what != Mark::What::SafetyWord && mark.what != Mark::What::Sign;
    });
}

} // namespace

ReplyReader::ReplyReader(VerticalPack pack, std::vector<LearnedWord> learned)
    : m_pack(std::move(pack)), m_learned(std::move(learned)), m_language(&shippedLanguage()),
      m_book(m_language->abbreviations, m_language->lists), m_spelling((addPhrases(), m_book), *m_language)
{
}

void ReplyReader::addAll(const QStringList& phrases, Mark::What what, size_t index, size_t inner)
{
    m_meanings.push_back({what, static_cast<int>(index), static_cast<int>(inner)});
    const int meaning = static_cast<int>(m_meanings.size()) - 1;
    for (const QString& each : phrases)
        m_book.add(each, meaning);
}

void ReplyReader::addPhrases()
{
    using What = Mark::What;
    for (size_t n = 0; n < kSigns; ++n) {
        addAll(m_language->signs[n], What::Sign, n);
        addAll(m_language->leanings[n], What::Leaning, n);
    }
    for (size_t n = 0; n < m_pack.services.size(); ++n) {
        addAll(m_pack.services[n].words, What::Service, n);
        addAll(m_pack.services[n].weakWords, What::WeakService, n);
    }
    addAll(m_pack.urgentWords, What::UrgentWord, 0);
    addAll(m_pack.emergencyWords, What::EmergencyWord, 0);
    addAll(m_pack.safetyWords, What::SafetyWord, 0);
    addAll(m_pack.humanWords, What::HumanWord, 0);
    addAll(m_pack.clinicalWords, What::ClinicalWord, 0);
    for (size_t n = 0; n < m_language->carriers.size(); ++n)
        addAll(m_language->carriers[n].words, What::Carrier, n);
    for (size_t n = 0; n < m_pack.fields.size(); ++n) {
        const LeadField& field = m_pack.fields[n];
        for (size_t value = 0; value < field.values.size(); ++value) {
            // A value that has words of its own is named by them alone: "Yes" is said to anything.
            const FieldValue& one = field.values[value];
            addAll(one.words.isEmpty() ? QStringList{one.value} : one.words, What::FieldValue, n, value);
        }
        addAll(field.words, What::FieldWord, n);
    }
    for (size_t n = 0; n < m_learned.size(); ++n)
        addAll({folded(m_learned[n].words)}, What::Learned, n);
}

std::vector<Mark> ReplyReader::marksIn(const ReplyWords& words) const
{
    std::vector<Mark> found;
    for (const FoundPhrase& each : m_book.findIn(words)) {
        Mark mark = m_meanings[static_cast<size_t>(each.meaning)];
        mark.first = each.first;
        mark.end = each.end;
        mark.negated = canBeDenied(mark) && isNegated(words, mark.first);
        found.push_back(mark);
    }
    silence(found);
    leaveOutLetting(found, m_pack);
    denyWhatIsOver(found, words, m_pack);
    denyWhatIsOfAnimals(found, words, m_pack);
    denyFearOfTreatment(found, words, m_pack);
    return found;
}

Reading ReplyReader::readingOf(QStringView reply, const ReplyContext& context) const
{
    Reading reading{
        .text = reply.left(kLongestRead), .pack = &m_pack, .language = m_language, .context = context};
    reading.words = wordsOf(reading.text, m_language->abbreviations);
    m_spelling.mend(reading.words, m_book);
    reading.marks = marksIn(reading.words);
    return reading;
}

void ReplyReader::readLearned(const Reading& reading, Understood& understood) const
{
    for (const Mark& mark : reading.marks) {
        if (mark.what != Mark::What::Learned || mark.negated) continue;
        const LearnedWord& word = m_learned[static_cast<size_t>(mark.index)];
        const Read<QString> value{word.value, {reading.at(mark)}};
        if (word.field == u"service"_s) {
            understood.service = value;
        } else if (word.field == u"insurance"_s) {
            understood.insurance = value;
        } else if (word.field == u"stylist"_s) {
            understood.stylist = value;
        } else {
            std::erase_if(understood.fields, [&](const auto& each) { return each.first == word.field; });
            understood.fields.emplace_back(word.field, value);
        }
    }
}

Understood ReplyReader::ruledFrom(Reading& reading) const
{
    Understood understood;
    understood.language = languageOf(reading);
    readWishes(reading, understood);
    readSafety(reading, understood);
    readPeople(reading, understood);
    if (understood.name) leaveOut(reading, understood.name->from.front());
    readService(reading, understood);
    readFields(reading, understood);
    readLearned(reading, understood);
    readTimes(reading, understood);
    understood.intent = intentOf(reading, understood);
    return understood;
}

std::vector<ReplyFeature> ReplyReader::dangerFeatures(QStringView reply) const
{
    return dangerFeaturesOf(readingOf(reply, {}).words);
}

std::vector<ReplyFeature> ReplyReader::intentFeatures(QStringView reply) const
{
    Reading reading = readingOf(reply, {});
    const Understood ruled = ruledFrom(reading);
    return intentFeaturesOf(reading, ruled, ruled.intent.value);
}

std::vector<ReplyFeature> ReplyReader::clientFeatures(QStringView reply) const
{
    Reading reading = readingOf(reply, {});
    Understood understood = ruledFrom(reading);
    return readIntentAndClient(reading, understood);
}

std::vector<ReplyFeature> ReplyReader::readIntentAndClient(const Reading& reading,
                                                           Understood& understood) const
{
    // Words that a person taught are unknown to the lessons.
    const bool isTaught =
        std::ranges::any_of(reading.marks, [](const Mark& each) { return each.what == Mark::What::Learned; });
    std::vector<ReplyFeature> features;
    if (!reading.words.empty() && !isTaught)
        features = intentFeaturesOf(reading, understood, understood.intent.value);
    understood.intent = weighed(understood.intent, reading, understood, features, shippedIntentLessons());
    takeWorry(understood);
    leaveOutWhatIsNotAskedFor(understood);
    readClient(reading, understood);
    return clientFeaturesOf(std::move(features), understood);
}

Understood ReplyReader::read(QStringView reply, const ReplyContext& context) const
{
    Reading reading = readingOf(reply, context);
    Understood understood = ruledFrom(reading);
    const auto features = readIntentAndClient(reading, understood);
    understood.client = weighed(reading, understood, features, shippedClientLessons());
    readNeed(reading, understood);
    return understood;
}

} // namespace secondring

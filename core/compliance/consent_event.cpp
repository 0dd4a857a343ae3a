// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_event.h"

#include "core/base/code_table.h"

namespace secondring {
namespace {

constexpr CodeTable<ConsentChange, 4> kChanges{{{{ConsentChange::OptedOut, u"OptedOut"},
                                                 {ConsentChange::OptedIn, u"OptedIn"},
                                                 {ConsentChange::ConsentGiven, u"ConsentGiven"},
                                                 {ConsentChange::ConsentWithdrawn, u"ConsentWithdrawn"}}}};
constexpr CodeTable<ConsentSource, 4> kSources{{{{ConsentSource::Keyword, u"Keyword"},
                                                 {ConsentSource::Phrase, u"Phrase"},
                                                 {ConsentSource::Provider, u"Provider"},
                                                 {ConsentSource::Person, u"Person"}}}};
constexpr CodeTable<ConsentHow, 9> kHows{{{{ConsentHow::Unsaid, u""},
                                           {ConsentHow::ByPhone, u"ByPhone"},
                                           {ConsentHow::InPerson, u"InPerson"},
                                           {ConsentHow::ByEmail, u"ByEmail"},
                                           {ConsentHow::ByVoicemail, u"ByVoicemail"},
                                           {ConsentHow::OnForm, u"OnForm"},
                                           {ConsentHow::Spoken, u"Spoken"},
                                           {ConsentHow::Written, u"Written"},
                                           {ConsentHow::Imported, u"Imported"}}}};

} // namespace

QString codeOf(ConsentChange change)
{
    return kChanges.codeOf(change);
}

QString codeOf(ConsentSource source)
{
    return kSources.codeOf(source);
}

QString codeOf(ConsentHow how)
{
    return kHows.codeOf(how);
}

ConsentChange consentChangeOf(const QString& code)
{
    // What nobody knows any more is read as the silent one.
    return kChanges.valueOf(code, ConsentChange::OptedOut);
}

ConsentSource consentSourceOf(const QString& code)
{
    return kSources.valueOf(code, ConsentSource::Person);
}

ConsentHow consentHowOf(const QString& code)
{
    return kHows.valueOf(code, ConsentHow::Unsaid);
}

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_basis.h"

#include "core/base/code_table.h"

namespace secondring {
namespace {

constexpr CodeTable<ConsentBasis, 8> kBases{{{{ConsentBasis::None, u"None"},
                                              {ConsentBasis::Call, u"Call"},
                                              {ConsentBasis::TheirReply, u"TheirReply"},
                                              {ConsentBasis::Inquiry, u"Inquiry"},
                                              {ConsentBasis::Client, u"Client"},
                                              {ConsentBasis::Express, u"Express"},
                                              {ConsentBasis::Person, u"Person"},
                                              {ConsentBasis::Staff, u"Staff"}}}};

} // namespace

QString codeOf(ConsentBasis basis)
{
    return kBases.codeOf(basis);
}

} // namespace secondring

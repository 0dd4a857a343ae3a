// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_clock.h"
#include "tests/support/scripted_provider.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using secondring::Fault;

namespace {

const std::map<QString, Fault> faults = {
    {u"none"_s, {}},
    {u"reset-unread"_s, {Fault::Kind::ResetUnread}},
    {u"reset"_s, {Fault::Kind::Reset}},
    {u"half"_s, {Fault::Kind::HalfAnswer}},
    {u"html"_s, {Fault::Kind::Html}},
    {u"html-taken"_s, {Fault::Kind::Html, 200, 0, -1, true}},
    {u"500"_s, {Fault::Kind::Error, 500, 20500}},
    {u"500-taken"_s, {Fault::Kind::Error, 500, 20500, -1, true}},
    {u"429"_s, {Fault::Kind::Error, 429, 20429, 1}},
    {u"401"_s, {Fault::Kind::Error, 401, 20003}},
    {u"landline"_s, {Fault::Kind::Error, 400, 21614}},
    {u"stopped"_s, {Fault::Kind::Error, 400, 21610}},
    {u"slow"_s, {Fault::Kind::Slow}},
    {u"silent"_s, {Fault::Kind::Silent}},
};

} // namespace

// A provider for tests that kill one side: prints "PORT n", then serves until ended.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({u"port"_s, u"Port on loopback, 0 for any."_s, u"port"_s, u"0"_s});
    options.addOption({u"ledger"_s, u"Append every text taken to this file."_s, u"file"_s});
    options.addOption({u"number"_s, u"A number of the account; may be given again."_s, u"number"_s});
    options.addOption({u"secret"_s, u"The account's token."_s, u"secret"_s});
    options.addOption({u"fault"_s, u"What goes wrong with each POST: %1"_s.arg([] {
                           QStringList names;
                           for (const auto& [name, fault] : faults)
                               names.append(name);
                           return names.join(u", "_s);
                       }()),
                       u"name"_s, u"none"_s});
    options.process(application);

    const secondring::SystemClock clock;
    secondring::ScriptedProvider provider(clock);
    const auto fault = faults.find(options.value(u"fault"_s));
    if (fault == faults.end()) return 2;
    provider.everyPost(fault->second);
    if (options.isSet(u"number"_s)) provider.book.numbers = options.values(u"number"_s);
    if (options.isSet(u"secret"_s)) provider.book.secret = options.value(u"secret"_s);
    if (options.isSet(u"ledger"_s) && !provider.book.keepLedger(options.value(u"ledger"_s))) return 3;
    if (!provider.listen(options.value(u"port"_s).toUShort())) return 4;
    QTextStream(stdout) << "PORT " << provider.port() << Qt::endl;
    return QCoreApplication::exec();
}

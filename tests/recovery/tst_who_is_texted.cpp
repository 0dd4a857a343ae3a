// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/caller_id.h"
#include "tests/recovery/decision_case.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

namespace {

/// A call as the line announces it, read the way a line reads it.
Case announcedAs(const QString& caller, const QString& home = u"US"_s)
{
    return but([&](Case& its) {
        const CallerId read = readCallerId(caller, home);
        its.call.caller = read.number;
        its.call.whyNoText = read.why;
        its.call.attestation = read.attestation;
        its.rules.homeRegion = home;
    });
}

Case failedAttestation()
{
    return but([](Case& its) { its.call.attestation = Attestation::Failed; });
}

} // namespace

/// Which countries are texted, and what a doubtful caller ID comes to.
class TstWhoIsTexted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countries_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char* sentence, const QString& caller, const QString& home,
                            const QStringList& allowed, Reason reason) {
            QTest::newRow(sentence) << caller << home << allowed << reason;
        };
        const QString us = u"US"_s;
        row("from Atlanta", u"+14045550111"_s, us, {}, Reason::Texting);
        row("from Puerto Rico, ruled as the States", u"+17875550111"_s, us, {}, Reason::Texting);
        row("from Jamaica, though it looks like any American number", u"+18765550111"_s, us, {},
            Reason::ForeignNumber);
        row("from the Dominican Republic", u"+18095550111"_s, us, {}, Reason::ForeignNumber);
        row("from Toronto", u"+14165550111"_s, us, {}, Reason::ForeignNumber);
        row("from Toronto, where the owner texts Canada too", u"+14165550111"_s, us, {us, u"CA"_s},
            Reason::Texting);
        row("from London", u"+447911123456"_s, us, {}, Reason::ForeignNumber);
        row("from London, to a practice in London", u"+447911123456"_s, u"GB"_s, {}, Reason::Texting);
        row("from Guernsey, to a practice in London", u"+447781123456"_s, u"GB"_s, {}, Reason::Texting);
        row("from Atlanta, to a practice in London", u"+14045550111"_s, u"GB"_s, {}, Reason::ForeignNumber);
        row("from home, where the owner texts only abroad", u"+14045550111"_s, us, {u"GB"_s},
            Reason::ForeignNumber);
        row("an area code newer than any table", u"+12275550111"_s, us, {}, Reason::Texting);
        row("an area code nobody has given out yet, to Canada", u"+13585550111"_s, u"CA"_s, {},
            Reason::Texting);
    }
    void countries()
    {
        QFETCH(QString, caller);
        QFETCH(QString, home);
        QFETCH(QStringList, allowed);
        const Case its = but([&](Case& made) {
            made.call.caller = numberOf(caller);
            made.rules.homeRegion = home;
            made.rules.callers.countries = allowed;
        });
        QTEST(reasonFor(its), "reason");
    }

    void asTheLineSaysIt_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char* sentence, const QString& caller, Reason reason) {
            QTest::newRow(sentence) << caller << reason;
        };
        row("a mobile as dialled", u"404-555-0111"_s, Reason::Texting);
        row("letters", u"PIZZA PALACE"_s, Reason::CannotBeTexted);
        row("forty digits", QString(40, u'7'), Reason::CannotBeTexted);
        row("nothing at all", QString(), Reason::CannotBeTexted);
        row("blanks", u"   "_s, Reason::CannotBeTexted);
        row("withheld", u"anonymous"_s, Reason::Withheld);
        row("an extension", u"212"_s, Reason::CannotBeTexted);
        row("a short code", u"72345"_s, Reason::CannotBeTexted);
        row("911", u"911"_s, Reason::CannotBeTexted);
        row("a service code", u"*69"_s, Reason::CannotBeTexted);
        row("toll-free", u"+18005550111"_s, Reason::CannotBeTexted);
        row("premium rate", u"+19005550111"_s, Reason::CannotBeTexted);
        row("a landline in Berlin", u"+493012345678"_s, Reason::Landline);
        row("a satellite telephone", u"+870773123456"_s, Reason::CannotBeTexted);
    }
    void asTheLineSaysIt()
    {
        QFETCH(QString, caller);
        QTEST(reasonFor(announcedAs(caller)), "reason");
    }

    void failedAttestationIsOneFactor_data()
    {
        QTest::addColumn<Case>("its");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char* sentence, const auto& change, Reason reason) {
            Case its = failedAttestation();
            change(its);
            QTest::newRow(sentence) << its << reason;
        };
        row(
            "nobody knows them", [](Case&) {}, Reason::NotAttested);
        row(
            "nobody knows them, and they left a voicemail",
            [](Case& its) { its.call.outcome = CallOutcome::Voicemail; }, Reason::NotAttested);
        row(
            "called before, which a forger can too", [](Case& its) { its.history.lastCallAt = its.now - 1h; },
            Reason::NotAttested);
        row(
            "a client of ours", [](Case& its) { its.history.kind = ContactKind::Client; }, Reason::Texting);
        row(
            "wrote to us last month", [](Case& its) { its.history.lastReceivedAt = its.now - 720h; },
            Reason::Texting);
        row(
            "somebody here wrote to them last month",
            [](Case& its) { its.history.lastPersonTextAt = its.now - 720h; }, Reason::Texting);
        row(
            "said STOP besides", [](Case& its) { its.history.optedOut = true; }, Reason::OptedOut);
        row(
            "and we answered", [](Case& its) { its.call.outcome = CallOutcome::Answered; }, Reason::Answered);
    }
    void failedAttestationIsOneFactor()
    {
        QFETCH(Case, its);
        QTEST(reasonFor(its), "reason");
    }
};

QTEST_GUILESS_MAIN(TstWhoIsTexted)
#include "tst_who_is_texted.moc"

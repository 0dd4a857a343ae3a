// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_time.h"
#include "core/compliance/consent_ground.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {
namespace {

std::optional<Timestamp> day(const QString& iso)
{
    if (iso.isEmpty()) return std::nullopt;
    return timestampOf(QDateTime::fromString(iso + u"T10:00:00Z"_s, Qt::ISODate));
}

QString words(const ConsentTerm& term)
{
    if (term.basis == ConsentBasis::None) return u"never"_s;
    const QString until =
        term.until ? localTime(*term.until, QTimeZone::utc()).toString(u"yyyy-MM-dd"_s) : u"taken back"_s;
    return codeOf(term.basis) + u" until "_s + until;
}

} // namespace

/// Until when somebody may be followed up: the card shows it, the paper proves it, and the rule keeps it.
class TestConsentTerm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void untilWhen_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("agreed");
        QTest::addColumn<QString>("called");
        QTest::addColumn<QString>("visited");
        QTest::addColumn<QString>("term");
        const auto row = [](const char* name, const char* country, const char* agreed, const char* called,
                            const char* visited, const char* term) {
            const auto text = [](const char* each) { return QString::fromLatin1(each); };
            QTest::newRow(name) << text(country) << text(agreed) << text(called) << text(visited)
                                << text(term);
        };
        row("called in the United States: three months", "US", "", "2026-11-01", "",
            "Inquiry until 2027-02-01");
        row("client in the United States: eighteen months", "US", "", "2026-11-01", "2026-11-01",
            "Client until 2028-05-01");
        row("agreed in the United States: eighteen months from the last call", "US", "2025-01-10",
            "2026-11-01", "", "Express until 2028-05-01");
        row("agreed long ago and silent since: that ran out", "US", "2024-01-10", "", "",
            "Express until 2025-07-10");
        row("agreed long ago, called lately", "US", "2023-01-10", "2026-11-01", "",
            "Express until 2028-05-01");
        row("called in Canada: six months", "CA", "", "2026-11-01", "", "Inquiry until 2027-05-01");
        row("called in Canada seven months ago: that ran out", "CA", "", "2026-04-01", "",
            "Inquiry until 2026-10-01");
        row("client in Canada: two years", "CA", "", "2026-01-01", "2026-01-01", "Client until 2028-01-01");
        row("agreed in Canada: until they take it back", "CA", "2019-01-10", "", "",
            "Express until taken back");
        row("called in the United Kingdom: no ground", "GB", "", "2026-11-01", "", "never");
        row("agreed in France: two years from the last sign", "FR", "2026-01-10", "2026-11-01", "",
            "Express until 2028-11-01");
        row("agreed in Saudi Arabia: a year", "SA", "2026-01-10", "", "", "Express until 2027-01-10");
        row("agreed in the Emirates, where the owner has no licence", "AE", "2026-01-10", "", "", "never");
        row("agreed elsewhere", "JP", "2026-01-10", "", "", "never");
        row("nothing known of them", "US", "", "", "", "never");
        row("called on the last of a long month", "US", "", "2026-11-30", "", "Inquiry until 2027-02-28");
    }
    void untilWhen()
    {
        QFETCH(QString, country);
        QFETCH(QString, agreed);
        QFETCH(QString, called);
        QFETCH(QString, visited);
        QFETCH(QString, term);
        RecipientFacts recipient;
        recipient.place.country = country;
        recipient.consent = {day(called), day(visited), day(agreed)};
        const Timestamp now = *day(u"2026-11-30"_s);
        const ConsentTerm found = followUpTerm(recipient, {}, now);
        QCOMPARE(words(found), term);
        // The card and the rule never say two things.
        const ConsentGround ground = groundFor(TextClass::Nurture, recipient, {}, now);
        QCOMPARE(ground.basis, found.holdsAt(now) ? found.basis : ConsentBasis::None);
        if (!found.until || found.basis == ConsentBasis::None || *found.until <= now) return;
        const auto at = [&](Timestamp when) {
            return groundFor(TextClass::Nurture, recipient, {}, when).missing;
        };
        QVERIFY(!at(*found.until - std::chrono::milliseconds(1)));
        QCOMPARE(at(*found.until), std::optional(MustNotSend::Because::ConsentExpired));
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestConsentTerm)
#include "tst_consent_term.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "tests/ui/inbox_window.h"

#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;
using namespace std::chrono_literals;

/// The line of the lead card that says whether they may be texted.
class TstCardConsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whatTheyAgreedToStandsThere()
    {
        InboxWindow open;
        open.open(u"Maria Reyes"_s);
        QTRY_VERIFY(open.shows(u"Maria Reyes"_s));
        const auto consent = [&open] { return open.inbox->findChild<QLabel*>(u"consent"_s)->text(); };
        QTRY_VERIFY(consent().endsWith(u"May be texted."_s));
        QVERIFY(!consent().contains(u"agreed"_s));
        note(open, ConsentChange::ConsentGiven);
        QTRY_VERIFY2(consent().startsWith(u"They agreed to texts "_s), qPrintable(consent()));
        QVERIFY(consent().endsWith(u"May be texted."_s));
        note(open, ConsentChange::OptedOut);
        QTRY_VERIFY2(consent().startsWith(u"Asked not to be texted."_s), qPrintable(consent()));
        note(open, ConsentChange::OptedIn); // No more than that they may be texted.
        QTRY_VERIFY2(consent().endsWith(u"May be texted."_s), qPrintable(consent()));
        QVERIFY(!consent().contains(u"agreed"_s));
    }

    void anOptOutWithTheirOtherNumberStandsThere()
    {
        InboxWindow open;
        open.open(u"Maria Reyes"_s);
        QTRY_VERIFY(open.shows(u"Maria Reyes"_s));
        const auto consent = [&open] { return open.inbox->findChild<QLabel*>(u"consent"_s)->text(); };
        QTRY_VERIFY(consent().endsWith(u"May be texted."_s));
        const QString work = u"+14045550199"_s;
        QVERIFY(open.desk.store->run(
            [&work, now = open.desk.clock.now()](Transaction& transaction) -> Result<QString> {
                for (const QString& each : {maria, work}) {
                    const auto saved =
                        ContactRecords(transaction).save(numberOf(each), {.name = u"Maria Reyes"_s}, now);
                    if (!saved) return Fail(saved.error());
                }
                return MergeRecords(transaction).merge(numberOf(maria), numberOf(work), now);
            }));
        note(open, ConsentChange::OptedOut, work);
        QTRY_COMPARE(consent(), u"They asked for no texts at (404) 555-0199. None leaves here by itself."_s);
        note(open, ConsentChange::OptedIn); // With this one.
        QTRY_VERIFY2(consent().endsWith(u"May be texted."_s), qPrintable(consent()));
    }

private:
    static inline const QString maria = u"+14045550123"_s;

    static void note(InboxWindow& open, ConsentChange what, const QString& number = maria)
    {
        open.desk.clock.advance(1min);
        const auto noted =
            open.desk.store->run([what, number, now = open.desk.clock.now()](Transaction& transaction) {
                return ConsentRecords(transaction)
                    .recordLearntNow({.id = newId(),
                                      .number = numberOf(number),
                                      .what = what,
                                      .source = ConsentSource::Person,
                                      .words = {},
                                      .message = {},
                                      .at = now});
            });
        if (!noted) qFatal("nothing was noted");
    }
};

QTEST_MAIN(TstCardConsent)
#include "tst_card_consent.moc"

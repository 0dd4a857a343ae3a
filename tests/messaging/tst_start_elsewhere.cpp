// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/consent_records.h"
#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "core/people/person_consent.h"
#include "tests/messaging/opt_word_desk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

/// A person with two telephones, one of which wrote STOP.
class TstStartElsewhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void startFromTheOtherTelephoneBringsThatOneBack_data() { TestStore::engines(); }
    void startFromTheOtherTelephoneBringsThatOneBack()
    {
        OPEN_TEST_STORE(store);
        OptWordDesk desk(*store);
        const PhoneNumber other = numberOf(u"+14045550112"_s);
        const auto known = desk.store.run([&](Transaction& transaction) -> Result<QString> {
            for (const PhoneNumber& each : {numberOf(ann), other}) {
                const ContactProfile profile{u"Ann"_s, ContactKind::Client, {}, {}, {}};
                const auto saved = ContactRecords(transaction).save(each, profile, desk.clock.now());
                if (!saved) return Fail(saved.error());
            }
            const ConsentEvent stop{.number = other, .words = u"STOP"_s, .at = desk.clock.now()};
            if (const auto done = ConsentRecords(transaction).record(stop); !done) return Fail(done.error());
            return MergeRecords(transaction).merge(numberOf(ann), other, desk.clock.now());
        });
        QVERIFY(known);
        desk.says(u"a cleaning on friday please"_s);
        QCOMPARE(desk.confirmations(), u"0"_s);
        desk.says(u"START"_s);
        QCOMPARE(desk.confirmations(), u"1"_s);
        const auto out = desk.store.run(
            [&](Transaction& transaction) { return hasPersonOptedOut(transaction, numberOf(ann)); });
        QVERIFY(!out.value());
        QVERIFY(isOptedOut(*store, other.e164()));
    }
};

QTEST_GUILESS_MAIN(TstStartElsewhere)
#include "tst_start_elsewhere.moc"

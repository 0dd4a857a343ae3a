// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts_fixture.h"

#include <QRegularExpression>

#include <memory>

using namespace secondring;

/// Calling back from a card, through a telephone program that takes its time.
class TstCardCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void aCardMayGoWhileTheTelephoneProgramStarts_data()
    {
        QTest::addColumn<bool>("dials");
        QTest::newRow("it dials") << true;
        QTest::newRow("there is none") << false;
    }

    void aCardMayGoWhileTheTelephoneProgramStarts()
    {
        QFETCH(const bool, dials);
        WiredDesk at;
        RingingCall call = at.ringing(maria);
        std::unique_ptr<DeskAlerts> alerts;
        const auto takenElsewhere = [&](const QUrl& /*number*/) {
            call.answeredAt = at.desk.clock.now();
            alerts->onRinging(call);
            return dials;
        };
        alerts = std::make_unique<DeskAlerts>(at.desk.desk, AlertActions{takenElsewhere, {}});
        alerts->onRinging(call);
        QCOMPARE(alerts->shown().size(), 1);
        alerts->shown().first()->findChild<QAbstractButton*>(QStringLiteral("callBack"))->click();
        QVERIFY(call.answeredAt);
        QVERIFY(alerts->shown().isEmpty());
    }
};

QTEST_MAIN(TstCardCalls)
#include "tst_card_calls.moc"

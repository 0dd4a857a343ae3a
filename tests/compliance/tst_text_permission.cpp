// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/text_permission.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace secondring {

/// Who asked not to be texted is not texted, by nobody.
class TestTextPermission : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void permission_data()
    {
        QTest::addColumn<int>("purpose");
        QTest::addColumn<bool>("optedOut");
        QTest::addColumn<bool>("allowed");

        QTest::newRow("a text-back to somebody new") << int(TextPurpose::TextBack) << false << true;
        QTest::newRow("a text-back to somebody who said STOP") << int(TextPurpose::TextBack) << true << false;
        QTest::newRow("a person writes to somebody") << int(TextPurpose::Person) << false << true;
        QTest::newRow("a person writes to somebody who said STOP")
            << int(TextPurpose::Person) << true << false;
    }

    void permission()
    {
        QFETCH(int, purpose);
        QFETCH(bool, optedOut);
        QFETCH(bool, allowed);
        const Permission given = permissionFor(static_cast<TextPurpose>(purpose),
                                               RecipientFacts{.optedOut = optedOut}, {}, Timestamp())
                                     .permission;
        QCOMPARE(std::holds_alternative<MaySendNow>(given), allowed);
        if (const auto* refused = std::get_if<MustNotSend>(&given))
            QCOMPARE(refused->because, MustNotSend::Because::OptedOut);
    }
};

} // namespace secondring

QTEST_GUILESS_MAIN(secondring::TestTextPermission)
#include "tst_text_permission.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/health_page.h"
#include "ui/health/health_row.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

const Health line{u"Front desk"_s, Health::State::Good, u"Listening. Missed calls are noticed."_s};
const Health texts{u"Texts"_s, Health::State::Broken, u"The account is out of credit. Add credit."_s};
const Health secrets{u"Secrets"_s, Health::State::Warning, u"Passwords lie in a file."_s};

QStringList rows(const HealthPage& page)
{
    QStringList names;
    for (const auto* row : page.findChildren<HealthRow*>())
        names << row->accessibleName();
    return names;
}

bool says(const HealthPage& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words; });
}

} // namespace

class TstHealthPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theWorstComesFirstWithItsNextStep()
    {
        const Theme theme(1.0);
        HealthPage page(theme);
        page.setHealth({line, secrets, texts});
        QCOMPARE(rows(page),
                 (QStringList{u"Texts: Broken"_s, u"Secrets: Look at it"_s, u"Front desk: Good"_s}));
        QCOMPARE(page.findChildren<HealthRow*>().first()->accessibleDescription(), texts.sentence);
        QVERIFY(says(page, texts.sentence));
    }

    void theHeadSumsItUp_data()
    {
        QTest::addColumn<std::vector<Health>>("health");
        QTest::addColumn<QString>("words");
        QTest::newRow("all is well") << std::vector{line}
                                     << u"All is well. Missed calls are noticed and texted."_s;
        QTest::newRow("one broken") << std::vector{line, texts, secrets}
                                    << u"One thing is broken. What to do stands beside it."_s;
        QTest::newRow("two in doubt")
            << std::vector{secrets, secrets} << u"2 things need a look. What to do stands beside them."_s;
    }
    void theHeadSumsItUp()
    {
        QFETCH(std::vector<Health>, health);
        QFETCH(QString, words);
        const Theme theme(1.0);
        HealthPage page(theme);
        page.setHealth(health);
        QVERIFY(says(page, words));
    }

    void whatIsGoneDisappears()
    {
        const Theme theme(1.0);
        HealthPage page(theme);
        page.resize(900, 600);
        page.show();
        page.setHealth({line, texts});
        page.setHealth({line});
        QCOMPARE(rows(page), QStringList{u"Front desk: Good"_s});
        page.setHealth({});
        QVERIFY(rows(page).isEmpty());
        QVERIFY(page.findChild<QWidget*>(u"empty"_s)->isVisible());
    }

    void settingsAreOneClickAway()
    {
        const Theme theme(1.0);
        HealthPage page(theme);
        QSignalSpy asked(&page, &HealthPage::settingsAsked);
        page.show();
        QTest::mouseClick(page.findChild<QAbstractButton*>(u"openSettings"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(TstHealthPage)
#include "tst_health_page.moc"

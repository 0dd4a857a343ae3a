// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings_fixture.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QRegularExpression>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace secondring;

using Section = SettingsPage::Section;

/// Who scrolls through the settings with the wheel changes none of them, whatever lies under the mouse.
class TstWheel : public QObject {
    Q_OBJECT

private:
    static QStringList shown(const QList<QWidget*>& fields)
    {
        QStringList all;
        for (const QWidget* field : fields) {
            const auto* box = qobject_cast<const QComboBox*>(field);
            all << (box ? box->currentText() : field->property("text").toString());
        }
        return all;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aTurnOverAFieldChangesNothing_data()
    {
        QTest::addColumn<Section>("section");
        QTest::newRow("country, trade, look") << Section::Business;
        QTest::newRow("opening hours") << Section::Hours;
        QTest::newRow("the line") << Section::Line;
        QTest::newRow("the text service") << Section::TextService;
        QTest::newRow("follow-up") << Section::FollowUp;
        QTest::newRow("emergencies") << Section::Escalation;
        QTest::newRow("limits") << Section::Limits;
        QTest::newRow("privacy") << Section::Privacy;
    }
    void aTurnOverAFieldChangesNothing()
    {
        QFETCH(Section, section);
        const OpenSettings open(settledDesk(), section);
        QList<QWidget*> fields;
        for (auto* field : open.page->findChildren<QWidget*>()) {
            const bool turns = qobject_cast<QComboBox*>(field) != nullptr ||
                               qobject_cast<QAbstractSpinBox*>(field) != nullptr;
            if (turns && field->isVisible() && field->isEnabled()) fields << field;
        }
        QVERIFY(!fields.isEmpty());
        const QStringList before = shown(fields);
        for (auto* field : fields) {
            field->setFocus();
            const QPointF middle = QRectF(field->rect()).center();
            QWheelEvent wheel(middle, field->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(field, &wheel);
            QVERIFY2(!wheel.isAccepted(), qPrintable(field->objectName())); // It goes on to the page.
        }
        QCOMPARE(shown(fields), before);
        QVERIFY(open.kept() == settledDesk());
    }
};

QTEST_MAIN(TstWheel)
#include "tst_wheel.moc"

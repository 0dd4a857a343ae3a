// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_card.h"
#include "tests/ui/people_fixture.h"
#include "ui/people/merge_box.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace secondring;

/// Where a person is looked for who has another number, too.
class TstMergeBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whoIsMergedIsKnownAfterTheQuestionIsGone()
    {
        OpenPeople open;
        QTRY_COMPARE(open.model->rowCount(), 4);
        open.choose(u"Maria Reyes"_s);
        open.click(u"mergeWithAnother"_s);
        QTRY_VERIFY(open.find(u"mergeWith"_s) && open.find(u"mergeWith"_s)->isVisible());
        open.click(u"mergeWith"_s);
        auto* box = open.page->findChild<MergeBox*>();
        const PersonCard another{.contact = {.number = numberOf(ann)}};
        QStringList merged;
        connect(box, &MergeBox::merged, this, [&](const PhoneNumber& kept, const PhoneNumber& other) {
            box->stop();
            box->start(another); // In the place of who was asked about.
            merged << kept.e164() << other.e164();
        });
        open.click(u"merge"_s);
        QCOMPARE(merged, (QStringList{maria, marias}));
    }
};

QTEST_MAIN(TstMergeBox)
#include "tst_merge_box.moc"

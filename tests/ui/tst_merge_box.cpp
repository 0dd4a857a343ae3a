// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_card.h"
#include "tests/ui/people_fixture.h"
#include "ui/people/merge_box.h"
#include "ui/widgets/end_room.h"

#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

/// Of the four, "M. Reyes" has a second number.
void withTwoNumbers(Transaction& transaction, Timestamp now)
{
    fourPeople(transaction, now);
    const auto second = numberOf(u"+14045550127"_s);
    const bool isKept = ContactRecords(transaction).save(second, {u"M. Reyes"_s, {}, {}, {}, {}}, now) &&
                        MergeRecords(transaction).merge(numberOf(marias), second, now);
    if (!isKept) qFatal("the second number was not kept");
}

} // namespace

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

    void allNumbersOfBothAreCounted()
    {
        OpenPeople open(withTwoNumbers);
        QTRY_COMPARE(open.model->rowCount(), 4);
        open.choose(u"Maria Reyes"_s);
        open.click(u"mergeWithAnother"_s);
        QTRY_VERIFY(open.find(u"mergeWith"_s) && open.find(u"mergeWith"_s)->isVisible());
        open.click(u"mergeWith"_s);
        const QString preview = open.words(u"mergePreview"_s);
        QVERIFY2(preview.startsWith(u"One person with all 3 numbers, "_s), qPrintable(preview));
    }

    void whatItWillDoIsSeenAlsoWhereCardsStand()
    {
        OpenPeople open(withTwoNumbers);
        open.page->resize(948, 560);
        QTRY_COMPARE(open.model->rowCount(), 4);
        open.choose(u"Maria Reyes"_s);
        auto* scroll = open.page->findChild<QWidget*>(u"personDetails"_s)->findChild<QScrollArea*>();
        auto* room = &EndRoom::of(*scroll);
        const auto bottomOf = [&](const QString& name) {
            const auto* part = open.find<QWidget>(name);
            return part->mapTo(scroll->viewport(), QPoint(0, part->height())).y();
        };
        const int height = scroll->viewport()->height();
        room->setHidden(100);
        open.find(u"mergeWithAnother"_s)->click();
        QTRY_VERIFY(open.find(u"mergeWith"_s) && open.find(u"mergeWith"_s)->isVisible());
        QTRY_VERIFY(bottomOf(u"mergeWith"_s) < height - 100);
        room->setHidden(0); // She types here: they stand elsewhere.
        open.find(u"mergeWith"_s)->click();
        QTRY_VERIFY(open.find(u"merge"_s)->isVisible() && bottomOf(u"merge"_s) < height);
        room->setHidden(200);
        QTRY_VERIFY(bottomOf(u"merge"_s) < height - 200);
    }
};

QTEST_MAIN(TstMergeBox)
#include "tst_merge_box.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact_records.h"
#include "core/people/merge_records.h"
#include "tests/support/plain_words.h"
#include "tests/ui/desk_fixture.h"
#include "tests/ui/yes_ask.h"
#include "ui/people/people_list.h"
#include "ui/people/people_page.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace secondring {

inline const auto maria = QStringLiteral("+14045550123");
inline const auto marias = QStringLiteral("+14045550124");
inline const auto ann = QStringLiteral("+14045550125");

/// Four people: Ann Lee, Maria Reyes with one number, "M. Reyes" with another, and a vendor.
inline void fourPeople(Transaction& transaction, Timestamp now)
{
    ContactRecords people(transaction);
    const auto save = [&](const QString& number, const ContactProfile& profile) {
        if (!people.save(numberOf(number), profile, now)) qFatal("nobody was kept");
    };
    save(maria, {QStringLiteral("Maria Reyes"), ContactKind::Client, QStringLiteral("es"), {}, {}});
    save(marias, {QStringLiteral("M. Reyes"), ContactKind::New, {}, QStringLiteral("m@reyes.example"), {}});
    save(ann, {QStringLiteral("Ann Lee"), ContactKind::Client, QStringLiteral("en"), {}, {}});
    save(QStringLiteral("+14045550126"),
         {QStringLiteral("Peachtree Supply"), ContactKind::Vendor, {}, {}, {}});
}

/// The People page on the screen.
struct OpenPeople {
    explicit OpenPeople(const std::function<void(Transaction&, Timestamp)>& tell = fourPeople,
                        bool yes = true)
        : ask(yes)
    {
        const auto told =
            desk.store->run([tell, now = desk.clock.now()](Transaction& transaction) -> Result<void> {
                tell(transaction, now);
                return {};
            });
        if (!told) qFatal("the people were not kept");
        page = std::make_unique<PeoplePage>(desk.desk, ask,
                                            FileChoice{[this](QWidget*) { return toRead; },
                                                       [this](QWidget*, const QString&) { return toWrite; },
                                                       {[this](QWidget*, const QString& suggested) {
                                                            suggestedPaper = suggested;
                                                            return paper;
                                                        },
                                                        [this](QWidget*) { return folder; }}});
        page->resize(1284, 860);
        page->show();
        page->activateWindow();
        page->enter();
        list = page->findChild<PeopleList*>();
        model = static_cast<PeopleModel*>(list->model());
        tester = std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    template <typename Widget = QAbstractButton> [[nodiscard]] Widget* find(const QString& name) const
    {
        return page->findChild<Widget*>(name);
    }
    [[nodiscard]] QString words(const QString& name) const { return page->findChild<QLabel*>(name)->text(); }
    void click(const QString& name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    [[nodiscard]] QStringList people() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row).data().toString();
        return all;
    }
    /// Chooses @p who and waits until the details are theirs.
    void choose(const QString& who)
    {
        list->setCurrentIndex(model->index(static_cast<int>(people().indexOf(who))));
        QTRY_COMPARE(words(QStringLiteral("personName")), who);
    }
    [[nodiscard]] std::optional<Contact> kept(const QString& number)
    {
        return desk.store
            ->run([number](Transaction& transaction) {
                return ContactRecords(transaction).find(numberOf(number));
            })
            .value();
    }
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes)
    {
        QFile written(desk.store->folder() + u'/' + name);
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size()) qFatal("no room");
        return written.fileName();
    }

    DeskFixture desk;
    YesAsk ask;
    QString toRead;
    QString toWrite;
    QString paper;
    QString suggestedPaper;
    QString folder;
    std::unique_ptr<PeoplePage> page;
    PeopleList* list = nullptr;
    PeopleModel* model = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace secondring

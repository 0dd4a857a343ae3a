// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/text_refusal.h"
#include "core/people/vcard_reader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace secondring;

namespace {

std::vector<FilePerson> peopleIn(const QString& text, qsizetype piece = 10'000)
{
    VCardReader reader;
    for (qsizetype at = 0; at < text.size(); at += piece)
        reader.feed(QStringView(text).mid(at, piece));
    reader.end();
    std::vector<FilePerson> people;
    while (auto person = reader.take())
        people.push_back(std::move(*person));
    return people;
}

QString card(const QString& inside)
{
    return u"BEGIN:VCARD\r\nVERSION:3.0\r\n"_s + inside + u"\r\nEND:VCARD\r\n"_s;
}

} // namespace

class TstVCardReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void cardsOfEveryAgeAreRead_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("an iPhone's")
            << u"N:Reyes;Maria;;;\r\nFN:Maria Reyes\r\nTEL;type=CELL;type=VOICE;type=pref:"
               "(404) 555-0123"_s
            << u"Maria Reyes"_s << QStringList{u"(404) 555-0123"_s};
        QTest::newRow("an old telephone's, of version 2.1")
            << u"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=BA=C3=B1ez;Jos=C3=A9;;;\r\nTEL;CELL:4045550123"_s
            << u"José Núñez"_s << QStringList{u"4045550123"_s};
        QTest::newRow("quoted-printable that goes on in the next line")
            << u"FN;ENCODING=QUOTED-PRINTABLE:Mar=C3=AD=\r\na Reyes\r\nTEL:1"_s << u"María Reyes"_s
            << QStringList{u"1"_s};
        QTest::newRow("quoted-printable in Latin-1")
            << u"FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Jos=E9\r\nTEL:1"_s << u"José"_s
            << QStringList{u"1"_s};
        QTest::newRow("version 4 with a web address for a number")
            << u"FN:Ann Lee\r\nTEL;VALUE=uri;TYPE=\"voice,cell\":tel:+1-404-555-0123;ext=5"_s << u"Ann Lee"_s
            << QStringList{u"+1-404-555-0123"_s};
        QTest::newRow("the mobile before the landline, the fax never")
            << u"FN:Ann\r\nTEL;TYPE=HOME:1\r\nTEL;TYPE=FAX:2\r\nTEL;TYPE=CELL:3"_s << u"Ann"_s
            << QStringList{u"3"_s, u"1"_s};
        QTest::newRow("a folded line") << u"FN:Maria \r\n Reyes\r\nTEL:404555\r\n\t0123"_s << u"Maria Reyes"_s
                                       << QStringList{u"4045550123"_s};
        QTest::newRow("an Apple label")
            << u"FN:Ann\r\nitem1.TEL:1\r\nitem1.X-ABLabel:Work"_s << u"Ann"_s << QStringList{u"1"_s};
        QTest::newRow("a comma in the name")
            << u"FN:Reyes\\, Maria\r\nTEL:1"_s << u"Reyes, Maria"_s << QStringList{u"1"_s};
        QTest::newRow("only a company")
            << u"ORG:Peachtree Supply;Sales\r\nTEL:1"_s << u"Peachtree Supply"_s << QStringList{u"1"_s};
        QTest::newRow("nobody with no number") << QString() << QString() << QStringList();
    }
    void cardsOfEveryAgeAreRead()
    {
        QFETCH(QString, inside);
        for (const qsizetype piece : {1, 5, 10'000}) {
            const auto people = peopleIn(card(inside), piece);
            QCOMPARE(people.size(), size_t(1));
            QTEST(people[0].name, "name");
            QTEST(people[0].numbers, "numbers");
        }
    }

    void theRestIsReadToo()
    {
        const auto people =
            peopleIn(card(u"FN:Ann\r\nTEL:1\r\nEMAIL;TYPE=work:ann@lee.example\r\n"
                          "NOTE:gate code 12\\nring twice\r\nLANG:es\r\nCATEGORIES:Client,VIP"_s));
        QCOMPARE(people[0].email, u"ann@lee.example"_s);
        QCOMPARE(people[0].note, u"gate code 12\nring twice"_s);
        QCOMPARE(people[0].language, u"es"_s);
        QCOMPARE(people[0].kind, u"Client"_s);
        QCOMPARE(people[0].line, 1);
    }

    void aCardSaysThatSomebodyMustNotBeTexted_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::addColumn<bool>("refuses");
        QTest::newRow("in a field of its own") << u"X-DO-NOT-TEXT:yes"_s << true;
        QTest::newRow("as our own list writes it") << u"X-MAY-BE-TEXTED:no"_s << true;
        QTest::newRow("as a category") << u"CATEGORIES:Patient,Do not text"_s << true;
        QTest::newRow("in the note") << u"NOTE:Nervous.\\nDo not text."_s << true;
        QTest::newRow("it says that they may be") << u"X-MAY-BE-TEXTED:yes"_s << false;
        QTest::newRow("it says nothing") << u"CATEGORIES:Patient"_s << false;
    }
    void aCardSaysThatSomebodyMustNotBeTexted()
    {
        QFETCH(QString, inside);
        const auto people = peopleIn(card(u"FN:Ann\r\nTEL:1\r\n"_s + inside));
        QCOMPARE(people.size(), size_t{1});
        QTEST(refusesTexts(people.front()), "refuses");
    }

    void aPictureIsPassedBy()
    {
        const auto picture = u"PHOTO;ENCODING=b;TYPE=JPEG:"_s + u"/9j/4AAQSkZJRgABAQ\r\n "_s.repeated(20'000);
        const auto people =
            peopleIn(card(u"FN:Ann\r\n"_s + picture + u"\r\nTEL:1"_s) + card(u"FN:Bob\r\nTEL:2"_s));
        QCOMPARE(people.size(), size_t(2));
        QCOMPARE(people[0].numbers, QStringList{u"1"_s});
        QCOMPARE(people[1].name, u"Bob"_s);
    }

    void aCardThatLacksItsEndIsStillSomebody()
    {
        const auto people = peopleIn(u"BEGIN:VCARD\nFN:Ann\nTEL:1\nBEGIN:VCARD\nFN:Bob\nTEL:2"_s);
        QCOMPARE(people.size(), size_t(2));
        QCOMPARE(people[0].name, u"Ann"_s);
        QCOMPARE(people[1].name, u"Bob"_s);
    }

    void whatStandsOutsideOfCardsIsNobody() { QVERIFY(peopleIn(u"FN:Ann\nTEL:1\nEND:VCARD\n"_s).empty()); }
};

QTEST_GUILESS_MAIN(TstVCardReader)
#include "tst_vcard_reader.moc"

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/import_plan.h"
#include "core/store/transaction.h"

namespace secondring {

/// A list of people that was taken over from a file.
struct ContactImport {
    QString id;
    QString fileName;
    Timestamp at;
    qint64 added = 0;
    qint64 changed = 0;
    bool operator==(const ContactImport&) const = default;
};

struct UndoneImport {
    qint64 removed = 0;
    qint64 restored = 0;
    qint64 kept = 0; ///< Changed since by somebody, and left as they are.
    qint64 back = 0; ///< May be texted again: only the file had said No.
    bool operator==(const UndoneImport&) const = default;
};

/// Of the numbers set aside, those that had come before in the same file.
struct RepeatedNumbers {
    int all = 0;
    int shared = 0; ///< By somebody else, whose name is kept as well.
};

/// What a row of the file would do to the people the desk knows.
struct ImportEffect {
    enum class What { Added, NameChanged, DetailsChanged, Same, Repeated, Shared, Skipped };
    PlannedContact plan;
    What what = What::Skipped;
    QString nameNow; ///< Of whom the desk knows under the number; Repeated, Shared: whose the number stays.
};

/// An import, or the undoing of one, that has begun and must come to its end.
struct UnfinishedImport {
    ContactImport import;
    bool undoing = false;
    qint64 done = 0; ///< Numbers that came in, or went again, before it was interrupted.
    qint64 left = 0;
};

/// Takes over people from a file. They are set aside first; then decide() says that all of them come in, and
/// takeSome() brings them in piece by piece, so that nothing else waits long. An interrupted import is gone
/// on with, never left half done; undoing works the same way. A file never changes a note or a kind that
/// somebody gave by hand. Lives for one transaction.
class ImportRecords {
public:
    explicit ImportRecords(Transaction& transaction) : m_transaction(transaction) {}

    /// What the first rows would do, without doing it.
    [[nodiscard]] Result<std::vector<ImportEffect>> effects(const std::vector<PlannedContact>& plans);

    /// Sets @p people aside for the import @p id.
    [[nodiscard]] Result<RepeatedNumbers> setAside(const QString& id,
                                                   const std::vector<PlannedContact>& people, Timestamp now);
    /// What was set aside goes: of @p id, and of imports that a crash left behind a day ago.
    [[nodiscard]] Result<void> giveUp(const QString& id, Timestamp now);
    /// From here on all that was set aside comes in.
    [[nodiscard]] Result<void> decide(const QString& id, const QString& fileName, Timestamp now);
    /// How many of at most @p atMost numbers came in; 0 when all have.
    [[nodiscard]] Result<qint64> takeSome(const QString& id, int atMost);

    /// From here on the import is taken back. Conflict if it was already.
    [[nodiscard]] Result<void> beginUndo(const QString& id, Timestamp now);
    /// What became of at most @p atMost numbers; nothing when all are done. What was changed since stays.
    [[nodiscard]] Result<std::optional<UndoneImport>> undoSome(const QString& id, int atMost);

    [[nodiscard]] Result<std::optional<UnfinishedImport>> unfinished();
    [[nodiscard]] Result<std::optional<ContactImport>> find(const QString& id);
    /// The last import that is not undone.
    [[nodiscard]] Result<std::optional<ContactImport>> latest();

private:
    [[nodiscard]] Result<Timestamp> laterThanAllBefore(Timestamp now);
    [[nodiscard]] Result<ImportEffect> effectOf(const PlannedContact& plan);
    [[nodiscard]] Result<void> freeOrphans();
    /// A number of @p person that came before in the file; whether it is somebody else's there.
    [[nodiscard]] Result<bool> repeat(const QString& id, const PhoneNumber& number,
                                      const PlannedContact& person, Timestamp now);

    Transaction& m_transaction;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace secondring {

void releaseStackObject(void* object);
void keepStackObject(const void* object);

/// Holds one reference to an object of the SIP stack. Only in the SIP thread.
template <typename Object> class ReRef {
public:
    ReRef() = default;
    ReRef(ReRef&& other) noexcept : m_object(std::exchange(other.m_object, nullptr)) {}
    ReRef& operator=(ReRef&& other) noexcept
    {
        if (this != &other) reset(std::exchange(other.m_object, nullptr));
        return *this;
    }
    ReRef(const ReRef&) = delete;
    ReRef& operator=(const ReRef&) = delete;
    ~ReRef() { reset(); }

    /// Takes one more reference to what somebody else owns.
    [[nodiscard]] static ReRef to(const Object& object)
    {
        keepStackObject(&object);
        ReRef ref;
        ref.m_object = const_cast<Object*>(&object);
        return ref;
    }

    /// For the stack's "pointer to pointer" constructors. Empty it first.
    [[nodiscard]] Object** slot() { return &m_object; }
    void reset(Object* object = nullptr) { releaseStackObject(std::exchange(m_object, object)); }
    [[nodiscard]] Object* get() const { return m_object; }
    explicit operator bool() const { return m_object != nullptr; }

private:
    Object* m_object = nullptr;
};

} // namespace secondring

// SPDX-FileCopyrightText: The Second Ring authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/sip/sip_thread.h"

#include "core/base/log.h"
#include "core/telephony/sip/re_cpp.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace secondring {
namespace {

// The stack wants to know the highest descriptor it will meet in this process.
constexpr int kMostDescriptors = 4096;

} // namespace

struct SipThread::Loop {
    // Shared, under the mutex.
    std::mutex mutex;
    std::condition_variable started;
    std::deque<std::function<void()>> jobs;
    ::mqueue* wake = nullptr;
    bool isUp = false;
    bool isOver = false;
    std::uint64_t lastId = 0;

    // Of the loop alone.
    std::map<ResidentId, std::unique_ptr<SipResident>> residents;
    std::set<ResidentId> leaving;
    bool isEnding = false;

    std::thread thread;

    void run();
    bool open();
    void runJobs();
    void letGo(ResidentId id);
    void end();
    void breakOff(int err);
    bool push(std::function<void()> job);
};

bool SipThread::Loop::open()
{
    int err = libre_init();
    // A loop of this thread's own, so that a second SipThread (in a test) does not run into this one.
    if (err == 0) re_thread_init();
    if (err == 0) err = fd_setsize(kMostDescriptors);
    ::mqueue* queue = nullptr;
    if (err == 0)
        err = mqueue_alloc(
            &queue, [](int, void*, void* loop) { static_cast<Loop*>(loop)->runJobs(); }, this);
    if (err != 0) qCCritical(logLine) << "the SIP stack does not start, error" << err;
    const std::lock_guard lock(mutex);
    wake = queue;
    isUp = true;
    isOver = err != 0;
    started.notify_all();
    return err == 0;
}

void SipThread::Loop::run()
{
    if (open()) {
        // No signal handler: the stack would take over those of the whole process.
        const int err = re_main(nullptr);
        if (!isEnding) breakOff(err);
    }
    std::deque<std::function<void()>> unheard;
    ::mqueue* queue = nullptr;
    {
        const std::lock_guard lock(mutex);
        isOver = true;
        unheard.swap(jobs);
        std::swap(queue, wake);
    }
    unheard.clear();
    residents.clear();
    mem_deref(queue);
    re_thread_close();
    libre_close();
}

void SipThread::Loop::runJobs()
{
    std::deque<std::function<void()>> due;
    {
        const std::lock_guard lock(mutex);
        due.swap(jobs);
    }
    for (const auto& job : due)
        job();
}

void SipThread::Loop::breakOff(int err)
{
    qCCritical(logLine) << "the SIP loop broke off, error" << err;
    for (const auto& resident : residents)
        resident.second->cutOff();
}

bool SipThread::Loop::push(std::function<void()> job)
{
    const std::lock_guard lock(mutex);
    if (isOver) return false;
    jobs.push_back(std::move(job));
    // One call in the pipe is enough: it runs all that wait. More could fill the pipe.
    if (jobs.size() == 1) mqueue_push(wake, 0, nullptr);
    return true;
}

void SipThread::Loop::letGo(ResidentId id)
{
    const auto found = residents.find(id);
    if (found == residents.end() || !leaving.insert(id).second) return;
    found->second->leave([this, id] {
        // The resident is still on the stack of this call.
        push([this, id] {
            residents.erase(id);
            leaving.erase(id);
            if (isEnding && residents.empty()) re_cancel();
        });
    });
}

void SipThread::Loop::end()
{
    isEnding = true;
    if (residents.empty()) re_cancel();
    std::vector<ResidentId> all;
    for (const auto& resident : residents)
        all.push_back(resident.first);
    for (const ResidentId id : all)
        letGo(id);
}

SipThread::SipThread(QUuid desk) : m_desk(desk), m_loop(std::make_unique<Loop>())
{
    m_loop->thread = std::thread([loop = m_loop.get()] { loop->run(); });
    std::unique_lock lock(m_loop->mutex);
    m_loop->started.wait(lock, [this] { return m_loop->isUp; });
}

SipThread::~SipThread()
{
    m_loop->push([loop = m_loop.get()] { loop->end(); });
    m_loop->thread.join();
}

QByteArray SipThread::instanceOf(const LineId& line) const
{
    return "urn:uuid:" + QUuid::createUuidV5(m_desk, line.value).toByteArray(QUuid::WithoutBraces);
}

void SipThread::post(std::function<void()> job)
{
    m_loop->push(std::move(job));
}

void SipThread::postAndWait(const std::function<void()>& job)
{
    // A job that is dropped breaks its promise, which ends the wait as well.
    auto ran = std::make_shared<std::promise<void>>();
    const std::future<void> waiting = ran->get_future();
    const bool taken = m_loop->push([&job, ran = std::move(ran)] {
        job();
        ran->set_value();
    });
    if (taken) waiting.wait();
}

SipThread::ResidentId SipThread::admit(std::function<std::unique_ptr<SipResident>()> make)
{
    ResidentId id{};
    {
        const std::lock_guard lock(m_loop->mutex);
        id = ResidentId{++m_loop->lastId};
    }
    post([loop = m_loop.get(), id, make = std::move(make)] {
        if (!loop->isEnding) loop->residents[id] = make();
    });
    return id;
}

void SipThread::dismiss(ResidentId id)
{
    post([loop = m_loop.get(), id] { loop->letGo(id); });
}

void SipThread::disown(ResidentId id)
{
    postAndWait([loop = m_loop.get(), id] {
        const auto found = loop->residents.find(id);
        if (found != loop->residents.end()) found->second->fallSilent();
    });
    dismiss(id);
}

SipResident* SipThread::find(ResidentId id) const
{
    const auto found = m_loop->residents.find(id);
    return found == m_loop->residents.end() || m_loop->leaving.contains(id) ? nullptr : found->second.get();
}

} // namespace secondring

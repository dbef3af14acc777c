#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace kk::identity {

/// Does `work(0, thread)` to `work(pieces - 1, thread)`, each once, on `threads` threads, this one among them, and waits for all. What a piece writes
/// must be its own: then the result does not depend on the number of threads. `thread` counts from 0, which is the caller's. No throwing.
template <class Work>
void inThreads(unsigned threads, std::size_t pieces, const Work &work)
{
    std::atomic_size_t next = 0;
    const auto take = [&](unsigned thread) {
        for (std::size_t piece = next.fetch_add(1); piece < pieces; piece = next.fetch_add(1))
            work(piece, thread);
    };
    std::vector<std::thread> others;
    for (unsigned i = 1; i < std::min<std::size_t>(threads, pieces); ++i)
        others.emplace_back(take, i);
    take(0);
    for (std::thread &other : others)
        other.join();
}

} // namespace kk::identity

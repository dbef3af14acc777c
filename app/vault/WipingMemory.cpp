#include "app/vault/WipingMemory.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>
#include <mutex>

namespace kk::vault {

namespace {

sqlite3_mem_methods plain; // SQLite's own; written once, before SQLite starts

void wipingFree(void *memory)
{
    if (memory)
        sodium_memzero(memory, static_cast<size_t>(plain.xSize(memory)));
    plain.xFree(memory);
}

/// Never in place: where it moves is the C library's choice, and it would leave the old copy behind.
void *wipingRealloc(void *memory, int size)
{
    if (!memory)
        return plain.xMalloc(size);
    const int before = plain.xSize(memory);
    if (size <= before)
        return memory;
    void *larger = plain.xMalloc(size);
    if (!larger)
        return nullptr; // the old one stays, as realloc promises
    std::memcpy(larger, memory, static_cast<size_t>(before));
    wipingFree(memory);
    return larger;
}

} // namespace

void wipeFreedSqliteMemory()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plain) != SQLITE_OK)
            return;
        sqlite3_mem_methods wiping = plain;
        wiping.xFree = wipingFree;
        wiping.xRealloc = wipingRealloc;
        sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping);
    });
}

} // namespace kk::vault

# kk_sqlcipher: SQLCipher 4.14 on SQLite 3.51, static, no symbol of it visible outside the program.
#
# Debian 12 ships SQLCipher 3.4.1 on SQLite 3.15; so the amalgamation comes out of a pinned npm package that carries it unchanged.
# It is third-party C: compiled without our warnings, always optimised (a Debug build would spend its time in AES and the B-tree).

find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)

if(KLANTENKRING_SYSTEM_SQLCIPHER)
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(SystemSqlCipher REQUIRED IMPORTED_TARGET sqlcipher)
  # Package files carry the version of SQLCipher or of SQLite, as the distribution likes; the header says which SQLite it is.
  # SQLCipher 4.6 is the first on SQLite 3.46.
  include(CheckCSourceCompiles)
  set(CMAKE_REQUIRED_LIBRARIES PkgConfig::SystemSqlCipher)
  set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_HAS_CODEC)
  check_c_source_compiles("
    #include <sqlite3.h>
    #if SQLITE_VERSION_NUMBER < 3046000
    #error too old
    #endif
    int main(void) { return sqlite3_key_v2(0, \"main\", \"\", 0); }" KLANTENKRING_SYSTEM_SQLCIPHER_FITS)
  unset(CMAKE_REQUIRED_LIBRARIES)
  unset(CMAKE_REQUIRED_DEFINITIONS)
  if(NOT KLANTENKRING_SYSTEM_SQLCIPHER_FITS)
    message(FATAL_ERROR "The system's SQLCipher is older than 4.6 or has no keys. Leave KLANTENKRING_SYSTEM_SQLCIPHER off to build our own.")
  endif()
  add_library(kk_sqlcipher INTERFACE)
  target_link_libraries(kk_sqlcipher INTERFACE PkgConfig::SystemSqlCipher)
  target_compile_definitions(kk_sqlcipher INTERFACE SQLITE_HAS_CODEC)
  return()
endif()

include(NpmPackage)
find_package(Threads REQUIRED)

kk_npm_package(@journeyapps/sqlcipher 6.0.0
  626592408478727bfee4bdfc9582684bf74817ff9b11905a0020136de4f2ab85ca8cc1dcc5d22516712504b888a9af6bc2c78e222988623b9d80e382a2fb9ddd
  sqlcipher_package)
set(sqlcipher_sources "${sqlcipher_package}/deps/sqlcipher-amalgamation")

add_library(kk_sqlcipher STATIC "${sqlcipher_sources}/sqlite3.c")
target_include_directories(kk_sqlcipher SYSTEM PUBLIC "${sqlcipher_sources}")
target_link_libraries(kk_sqlcipher PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS})
set_target_properties(kk_sqlcipher PROPERTIES
  C_VISIBILITY_PRESET hidden
  AUTOMOC OFF
  AUTORCC OFF
  EXPORT_COMPILE_COMMANDS OFF)

# The same for the library and for who includes sqlite3.h: the key functions, and nothing that loads code into the program.
target_compile_definitions(kk_sqlcipher PUBLIC SQLITE_HAS_CODEC SQLITE_OMIT_LOAD_EXTENSION)
target_compile_definitions(kk_sqlcipher PRIVATE
  _GNU_SOURCE
  NDEBUG
  SQLCIPHER_CRYPTO_OPENSSL
  SQLCIPHER_OMIT_DEFAULT_LOGGING   # failures come back as results; nothing is written to stderr behind our back
  SQLITE_EXTRA_INIT=sqlcipher_extra_init
  SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
  SQLITE_TEMP_STORE=2              # temporary tables in memory unless told otherwise: nothing in clear on disk
  SQLITE_SECURE_DELETE             # what is deleted is overwritten, also in connections that do not ask
  SQLITE_THREADSAFE=1              # serialised: interrupt() and a late close come from other threads
  SQLITE_DQS=0                     # "text" in double quotes is a name, never silently a string
  SQLITE_ENABLE_FTS5
  SQLITE_ENABLE_COLUMN_METADATA    # declared types and origin tables for QSqlRecord
  SQLITE_ENABLE_API_ARMOR
  SQLITE_ENABLE_STAT4
  SQLITE_DEFAULT_FOREIGN_KEYS=1
  SQLITE_DEFAULT_MEMSTATUS=0
  SQLITE_LIKE_DOESNT_MATCH_BLOBS
  SQLITE_OMIT_SHARED_CACHE
  SQLITE_USE_ALLOCA)
if(MSVC)
  target_compile_options(kk_sqlcipher PRIVATE /w /O2 /FIstdint.h)
else()
  target_compile_options(kk_sqlcipher PRIVATE -w -O2 "SHELL:-include stdint.h")
  target_compile_definitions(kk_sqlcipher PRIVATE "SQLITE_API=__attribute__((visibility(\"hidden\")))")
endif()
# Not our code: AddressSanitizer watches what we hand it, its own arithmetic and branches are left to its makers. It compiles in a third.
if("undefined" IN_LIST KLANTENKRING_SANITIZE)
  target_compile_options(kk_sqlcipher PRIVATE -fno-sanitize=undefined)
endif()
if(KLANTENKRING_FUZZ)
  target_compile_options(kk_sqlcipher PRIVATE -fno-sanitize=fuzzer-no-link)
endif()

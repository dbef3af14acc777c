# What every target of ours shares: the standard, the warnings, Qt strictness, sanitizers, ccache.
# One INTERFACE target carries it: kk_common. Third-party code (SQLCipher) does not link it.

set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

find_program(KK_CCACHE ccache)
if(KK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers need the sloppiness; without it every file misses.
  set(launcher ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${KK_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

add_library(kk_common INTERFACE)
target_compile_features(kk_common INTERFACE cxx_std_20)
target_include_directories(kk_common INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(kk_common INTERFACE
  QT_NO_KEYWORDS
  QT_NO_FOREACH
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  KLANTENKRING_VERSION="${PROJECT_VERSION}")

if(MSVC)
  target_compile_options(kk_common INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus $<$<BOOL:${KLANTENKRING_WERROR}>:/WX>)
else()
  target_compile_options(kk_common INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    -Wimplicit-fallthrough -Wnull-dereference
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<BOOL:${KLANTENKRING_WERROR}>:-Werror>)
  # GCC 12 reports null dereferences inside Qt's inlined containers at -O2; the check stays on in dev builds.
  target_compile_options(kk_common INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:-Wno-null-dereference>)
endif()

if(KLANTENKRING_SANITIZE)
  string(REPLACE ";" "," sanitizers "${KLANTENKRING_SANITIZE}")
  # What a sanitizer finds ends the program: a test that goes on after it would pass.
  add_compile_options(-fsanitize=${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  # GCC 12 takes Qt's inlined containers for uninitialized under the sanitizers; the sanitizers themselves see what is.
  add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-maybe-uninitialized>)
  add_link_options(-fsanitize=${sanitizers})
elseif(NOT MSVC)
  add_compile_options($<$<CONFIG:Release,RelWithDebInfo>:-fstack-protector-strong> $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
  if(UNIX AND NOT APPLE)
    add_link_options(-Wl,-z,relro,-z,now)
  endif()
endif()
if(KLANTENKRING_FUZZ)
  # libFuzzer steers by what it reaches: our libraries have to count their branches.
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# A hundred test programs are linked in a whole build: lld does it in a third of the time.
find_program(KK_LLD ld.lld)
if(KK_LLD AND UNIX AND NOT APPLE)
  add_link_options(-fuse-ld=lld)
endif()

# kk_add_library(NAME LINKS…): the static library kk_NAME of every .cpp in the current folder and below.
# A folder is a library; adding a file is enough, no list has to be kept.
function(kk_add_library name)
  cmake_parse_arguments(arg "NO_RECURSE" "PCH" "LINK;EXCLUDE" ${ARGN})
  if(arg_NO_RECURSE)
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  else()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  endif()
  foreach(pattern IN LISTS arg_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "${pattern}")
  endforeach()
  add_library(kk_${name} STATIC ${sources})
  target_link_libraries(kk_${name} PUBLIC kk_common ${arg_LINK})
  if(arg_PCH)
    target_precompile_headers(kk_${name} PRIVATE "${PROJECT_SOURCE_DIR}/packaging/cmake/${arg_PCH}")
  endif()
endfunction()

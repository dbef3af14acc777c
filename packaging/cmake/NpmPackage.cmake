# kk_npm_package(NAME VERSION SHA512 OUT_DIR): one pinned package of the npm registry, unpacked.
#
#   kk_npm_package(lucide-static 0.1.2 <128 hex digits> lucide)   →  ${lucide}/package.json, ${lucide}/icons/…
#
# The archive is fetched once with `npm pack` (no install, no scripts run) and kept in KLANTENKRING_DOWNLOADS, which several
# build trees may share. Whatever the cache holds is checked on every configure; what does not match is never unpacked.
# npm prints the hash as base64 ("sha512-…"); here it is hexadecimal, as `sha512sum` prints it.

if(NOT DEFINED KLANTENKRING_DOWNLOADS AND DEFINED ENV{KLANTENKRING_DOWNLOADS})
  set(KLANTENKRING_DOWNLOADS "$ENV{KLANTENKRING_DOWNLOADS}" CACHE PATH "Where fetched sources are kept between builds")
endif()
set(KLANTENKRING_DOWNLOADS "${PROJECT_SOURCE_DIR}/.cache/downloads" CACHE PATH "Where fetched sources are kept between builds")

function(kk_fetch_npm_archive spec archive sha512)
  find_program(KK_NPM NAMES npm.cmd npm DOC "The npm command, for fetching pinned sources")
  if(NOT KK_NPM)
    message(FATAL_ERROR "npm is needed once, to fetch ${spec}. Install it, or put the archive at ${archive}.")
  endif()
  set(scratch "${CMAKE_BINARY_DIR}/npm/fetch")
  file(REMOVE_RECURSE "${scratch}")
  file(MAKE_DIRECTORY "${scratch}")
  message(STATUS "Fetching ${spec}")
  execute_process(
    COMMAND "${KK_NPM}" pack "${spec}" --pack-destination "${scratch}" --ignore-scripts --silent
    WORKING_DIRECTORY "${scratch}" RESULT_VARIABLE status ERROR_VARIABLE complaint OUTPUT_QUIET)
  file(GLOB fetched "${scratch}/*.tgz")
  if(NOT status EQUAL 0 OR NOT fetched)
    message(FATAL_ERROR "npm could not fetch ${spec} (${status}). Is there a network connection?\n${complaint}")
  endif()
  file(SHA512 "${fetched}" actual)
  if(NOT actual STREQUAL sha512)
    message(FATAL_ERROR "${spec} is not the package we know. Nothing was unpacked.\n  expected ${sha512}\n  received ${actual}")
  endif()
  # A copy beside the goal and then a rename: another build tree never sees half an archive.
  string(RANDOM LENGTH 12 mark)
  file(COPY_FILE "${fetched}" "${archive}.${mark}")
  file(RENAME "${archive}.${mark}" "${archive}")
endfunction()

function(kk_npm_package name version sha512 out_dir)
  string(REGEX REPLACE "^@" "" flat "${name}")
  string(REPLACE "/" "-" flat "${flat}")
  string(TOLOWER "${sha512}" sha512)
  set(archive "${KLANTENKRING_DOWNLOADS}/${flat}-${version}.tgz")
  set(folder "${CMAKE_BINARY_DIR}/npm/${flat}-${version}")
  set(stamp "${folder}/unpacked.txt")

  file(MAKE_DIRECTORY "${KLANTENKRING_DOWNLOADS}")
  set(known "")
  if(EXISTS "${archive}")
    file(SHA512 "${archive}" known)
  endif()
  if(NOT known STREQUAL sha512)
    kk_fetch_npm_archive("${name}@${version}" "${archive}" "${sha512}")
  endif()

  set(unpacked "")
  if(EXISTS "${stamp}")
    file(READ "${stamp}" unpacked)
  endif()
  if(NOT unpacked STREQUAL sha512)
    file(REMOVE_RECURSE "${folder}")
    file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${folder}")
    file(WRITE "${stamp}" "${sha512}")
  endif()
  set(${out_dir} "${folder}/package" PARENT_SCOPE)
endfunction()

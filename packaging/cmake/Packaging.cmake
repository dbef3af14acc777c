# What is installed where, and the Debian package:
#
#   cmake --preset release && cmake --build --preset release --target klantenkring klantenkring-cli
#   cpack --preset deb                      → build/release/klantenkring_VERSION_ARCHITECTURE.deb
#
# packaging/test-deb makes it, installs it on a bare Debian in a folder and starts it there.

include(GNUInstallDirs)

foreach(program IN ITEMS klantenkring klantenkring-cli klantenkring-server)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  endif()
endforeach()

if(UNIX AND NOT APPLE)
  set(kk_linux "${PROJECT_SOURCE_DIR}/packaging/linux")
  set(kk_doc "${CMAKE_INSTALL_DATADIR}/doc/klantenkring")

  install(FILES "${kk_linux}/klantenkring.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${kk_linux}/nl.klantenkring.Klantenkring.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${kk_linux}/klantenkring-import.service" "${kk_linux}/klantenkring-import.timer" DESTINATION lib/systemd/user)
  install(FILES "${kk_linux}/klantenkring-vault.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/klantenkring.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/deb/copyright" DESTINATION "${kk_doc}")
  if(KK_LUCIDE_DIR)
    install(FILES "${KK_LUCIDE_DIR}/LICENSE" DESTINATION "${kk_doc}" RENAME lucide-licence.txt)
  endif()

  # Manual pages and the changelog lie there compressed, always to the same bytes.
  find_program(KK_GZIP gzip)
  if(KK_GZIP)
    set(packed_dir "${CMAKE_CURRENT_BINARY_DIR}/packed")
    set(packed "")
    file(MAKE_DIRECTORY "${packed_dir}")
    function(kk_install_packed source destination name)
      add_custom_command(OUTPUT "${packed_dir}/${name}.gz"
        COMMAND ${KK_GZIP} -9nc "${source}" > "${packed_dir}/${name}.gz"
        DEPENDS "${source}" VERBATIM)
      install(FILES "${packed_dir}/${name}.gz" DESTINATION "${destination}")
      set(packed ${packed} "${packed_dir}/${name}.gz" PARENT_SCOPE)
    endfunction()
    kk_install_packed("${PROJECT_SOURCE_DIR}/packaging/man/klantenkring.1" "${CMAKE_INSTALL_MANDIR}/man1" klantenkring.1)
    kk_install_packed("${PROJECT_SOURCE_DIR}/packaging/man/klantenkring-cli.1" "${CMAKE_INSTALL_MANDIR}/man1" klantenkring-cli.1)
    kk_install_packed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${kk_doc}" changelog)
    add_custom_target(packed_pages ALL DEPENDS ${packed})
  endif()
endif()

set(CPACK_PACKAGE_NAME klantenkring)
set(CPACK_PACKAGE_VENDOR "The Klantenkring authors")
set(CPACK_PACKAGE_CONTACT "The Klantenkring authors <klantenkring@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "customers of a small shop, in one encrypted file")
set(CPACK_PACKAGE_DESCRIPTION
"Klantenkring brings the customers of a small shop together: the ones of the
web shop and the ones of the till. It reads the exports these systems already
make and shows one list of people with what they bought. Everything stays on
the shop's own computer, in one encrypted file.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Loaded by name at run time, so no scan of the program finds it: the way to the system's keychain.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0")
# Qt's own words in Dutch, a letter with figures of one width, a keychain.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-open-sans, gnome-keyring | kwalletmanager, qt6-wayland")
include(CPack)

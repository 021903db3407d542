# What an installation holds beside the programs, and the Debian package: cpack -G DEB in the build folder.
set(packaging ${PROJECT_SOURCE_DIR}/resources/packaging)
string(TIMESTAMP TILTH_RELEASE_DATE "%Y-%m-%d" UTC)
configure_file(${packaging}/tilth.metainfo.xml.in ${PROJECT_BINARY_DIR}/tilth.metainfo.xml @ONLY)

install(FILES ${packaging}/tilth.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/tilth-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME tilth.xml)
install(FILES ${PROJECT_BINARY_DIR}/tilth.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/tilth.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${packaging}/tilth.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tilth RENAME copyright)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tilth RENAME icons-copyright)
install(FILES ${PROJECT_SOURCE_DIR}/docs/library-licences.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tilth)

# Man page and completion come from the program's own table of verbs.
if(TARGET tilthctl)
  add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/tilthctl.1 ${PROJECT_BINARY_DIR}/tilthctl.bash
    COMMAND tilthctl help --man > ${PROJECT_BINARY_DIR}/tilthctl.1
    COMMAND tilthctl help --completion > ${PROJECT_BINARY_DIR}/tilthctl.bash
    DEPENDS tilthctl VERBATIM)
  add_custom_target(tilth_pages ALL DEPENDS ${PROJECT_BINARY_DIR}/tilthctl.1)
  install(FILES ${PROJECT_BINARY_DIR}/tilthctl.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${PROJECT_BINARY_DIR}/tilthctl.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME tilthctl)
endif()

set(CPACK_PACKAGE_CONTACT "The Tilth authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "CRM and marketing-campaign manager")
set(CPACK_PACKAGE_DESCRIPTION
    "Leads, contacts, companies, deals and marketing campaigns in one workspace: a local file or a PostgreSQL database. "
    "Comes with the window (tilth) and a command line for all of it (tilthctl).")
list(JOIN CPACK_PACKAGE_DESCRIPTION "" CPACK_PACKAGE_DESCRIPTION)
set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-noto-core, fonts-noto-cjk, fcitx5-frontend-qt6")
include(CPack)

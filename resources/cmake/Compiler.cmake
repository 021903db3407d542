# Warnings, hardening and sanitizers for every target of the project.
add_library(tilth_flags INTERFACE)

if(MSVC)
  target_compile_options(tilth_flags INTERFACE /W4 /utf-8 /permissive-)
  return()
endif()

target_compile_options(tilth_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wformat -Werror=format-security)
if(TILTH_WERROR)
  target_compile_options(tilth_flags INTERFACE -Werror)
endif()
if(TILTH_PREFIX_MAP)
  target_compile_options(tilth_flags INTERFACE
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=. -ffile-prefix-map=${CMAKE_BINARY_DIR}=build)
endif()

if(TILTH_SANITIZE)
  target_compile_options(tilth_flags INTERFACE
    -fsanitize=${TILTH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(tilth_flags INTERFACE -fsanitize=${TILTH_SANITIZE})
else()
  target_compile_options(tilth_flags INTERFACE
    $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3> -D_GLIBCXX_ASSERTIONS
    -fstack-protector-strong -fstack-clash-protection -ftrivial-auto-var-init=zero)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(tilth_flags INTERFACE -fcf-protection=full)
  endif()
  if(NOT APPLE)
    target_link_options(tilth_flags INTERFACE
      -pie -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,-z,separate-code -Wl,--as-needed)
  endif()
endif()
set(CMAKE_CXX_FLAGS_RELEASE "-O2")     # asserts stay on: a broken invariant must not reach the file

# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# What makes an error in memory a crash in place of a way in, for everything that is built. tests/torture/tst_hardening.py
# looks for it in the binaries. Distributions that set the same flags lose nothing.

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

foreach(flag stack-protector-strong stack-clash-protection cf-protection)
  string(MAKE_C_IDENTIFIER CULVERT_HAS_${flag} known)
  # The last one is x86's.
  check_cxx_compiler_flag(-Werror\ -f${flag} ${known})
  if(${known})
    add_compile_options(-f${flag})
  endif()
endforeach()

# Only what is optimised can be checked; and the sanitizers check the same calls better. One option in two words: what
# is not optimised takes it back by the first alone (tests/CMakeLists.txt).
if(NOT CULVERT_SANITIZE)
  add_compile_options("$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:SHELL:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3>")
endif()

foreach(flag relro now noexecstack)
  string(MAKE_C_IDENTIFIER CULVERT_LINKS_${flag} known)
  check_linker_flag(CXX LINKER:-z,${flag} ${known})
  if(${known})
    add_link_options(LINKER:-z,${flag})
  endif()
endforeach()

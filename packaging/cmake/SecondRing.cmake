# The one helper every part of the program is built with.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(SECONDRING_WARNINGS_ARE_ERRORS "Stop at the first warning" ON)
# Ten files at a time share the reading of headers: half the work of a build from nothing. Left off where each file has to
# stand by itself, as for the linter and the sanitizers.
option(SECONDRING_JOIN_SOURCES "Compile a part's sources ten at a time" OFF)
set(SECONDRING_SANITIZE "" CACHE STRING "Sanitizers to build with, for instance address,undefined")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without the sloppiness it has no answer for a file that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
endif()

# Hundreds of test programs are linked: by the quicker linker where there is one, but not what is shipped.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_link_options(-fuse-ld=mold)
endif()

function(secondring_set_rules target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_compile_definitions(${target} PRIVATE
        QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /utf-8 $<$<BOOL:${SECONDRING_WARNINGS_ARE_ERRORS}>:/WX>)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
            -Woverloaded-virtual -Wno-missing-field-initializers $<$<BOOL:${SECONDRING_WARNINGS_ARE_ERRORS}>:-Werror>)
    endif()
    # GCC 12 takes an empty std::optional<QString> for an uninitialised one, and when it optimises across files, a hash
    # of Qt's about to be made for one of an impossible size.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
        target_link_options(${target} PRIVATE -Wno-alloc-size-larger-than)
    endif()
    if(SECONDRING_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${SECONDRING_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=${SECONDRING_SANITIZE})
    endif()
endfunction()

# Most of a build's work is reading Qt's headers: those of Core are compiled once for all that shows no window, those of
# Widgets once for all that does. A file still includes what it uses; the header check builds without.
function(secondring_compile_headers name)
    cmake_parse_arguments(TOGETHER "" "" "HEADERS;USES;OPTIONS" ${ARGN})
    set(carrier "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    file(CONFIGURE OUTPUT "${carrier}" CONTENT "// Carries the headers that others take from here.\n")
    add_library(${name} OBJECT "${carrier}")
    target_link_libraries(${name} PRIVATE ${TOGETHER_USES})
    secondring_set_rules(${name})
    target_compile_options(${name} PRIVATE ${TOGETHER_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${TOGETHER_HEADERS})
endfunction()

function(secondring_reuse_headers target)
    if("${ARGN}" MATCHES "secondring_ui|secondring_app|ui_test_support|Qt6::Widgets")
        target_precompile_headers(${target} REUSE_FROM window_headers)
    else()
        target_precompile_headers(${target} REUSE_FROM core_headers)
    endif()
endfunction()

# The same for a test program: what is tested is optimised, the test itself need not be.
function(secondring_reuse_test_headers target)
    target_compile_options(${target} PRIVATE ${test_options})
    if("${ARGN}" MATCHES "secondring_ui|secondring_app|ui_test_support|Qt6::Widgets")
        target_precompile_headers(${target} REUSE_FROM test_window_headers)
    else()
        target_precompile_headers(${target} REUSE_FROM test_core_headers)
    endif()
endfunction()

# secondring_add_part(telephony HEADERS … SOURCES … USES base store … LIBS …)
# A static library whose headers are included from the source root: "core/telephony/line_event.h".
# USES are parts of ours and libraries that our headers show; LIBS stay inside.
function(secondring_add_part name)
    cmake_parse_arguments(PART "" "" "HEADERS;SOURCES;USES;LIBS" ${ARGN})
    qt_add_library(${name} STATIC ${PART_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${PART_HEADERS})
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON AUTOMOC ON
        UNITY_BUILD ${SECONDRING_JOIN_SOURCES} UNITY_BUILD_BATCH_SIZE 10)
    target_link_libraries(${name} PUBLIC ${PART_USES} PRIVATE ${PART_LIBS})
    secondring_set_rules(${name})
    secondring_reuse_headers(${name} ${PART_USES})
endfunction()

# secondring_add_test(tst_outbox USES messaging test_support [SOURCES more.cpp] [MOC_HEADERS with_signals.h]
#     [ENVIRONMENT NAME=value] [LABELS …] [TIMEOUT seconds] [WAITS])
# A test that WAITS for time to pass more than it works takes half a core: `ctest -j` counts half cores.
function(secondring_add_test name)
    cmake_parse_arguments(TEST "WAITS" "TIMEOUT" "SOURCES;USES;ENVIRONMENT;LABELS;MOC_HEADERS" ${ARGN})
    # A test's class stands in its one source file: no need to search hundreds of programs for what moc has to read.
    qt_generate_moc(${name}.cpp "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    if(TEST_MOC_HEADERS)
        qt_wrap_cpp(moc_of_headers ${TEST_MOC_HEADERS})
    endif()
    qt_add_executable(${name} ${name}.cpp "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc" ${TEST_SOURCES}
        ${TEST_MOC_HEADERS} ${moc_of_headers})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_BINARY_DIR}")
    target_compile_definitions(${name} PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE Qt6::Test ${TEST_USES})
    secondring_set_rules(${name})
    secondring_reuse_test_headers(${name} ${TEST_USES})
    string(REPLACE "tst_" "" short "${name}")
    add_test(NAME ${short} COMMAND ${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    set(half_cores 2)
    if(TEST_WAITS)
        set(half_cores 1)
    endif()
    set_tests_properties(${short} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}" PROCESSORS ${half_cores}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;${TEST_ENVIRONMENT}")
endfunction()

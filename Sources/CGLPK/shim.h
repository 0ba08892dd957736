#ifndef CGLPK_SHIM_H
#define CGLPK_SHIM_H

#if __has_include(<glpk.h>)
#include <glpk.h>
#else
#error "GLPK headers not found: run sudo apt-get install libglpk-dev"
#endif

#endif

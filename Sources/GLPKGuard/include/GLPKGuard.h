// GLPK ends the process when it meets something it calls a fatal error. The functions here run the
// few entry points that Zopa needs so that such an error comes back as a message instead. No Swift
// frame lies between the guard and GLPK, so nothing of Swift is ever jumped over.
#ifndef GLPK_GUARD_H
#define GLPK_GUARD_H

#include <stddef.h>

#if __has_include(<glpk.h>)
#include <glpk.h>
#else
#error "GLPK headers not found: run sudo apt-get install libglpk-dev"
#endif

// A flag that one thread raises and a running solve on another thread reads. With a number of looks it
// also raises itself once it has been looked at so often, whatever the clock says.
typedef struct cancel_flag cancel_flag;
cancel_flag *cancel_flag_create(long most_looks);
void cancel_flag_raise(cancel_flag *flag);
int cancel_flag_is_raised(cancel_flag *flag);
void cancel_flag_free(cancel_flag *flag);

// Each returns 0 and GLPK's own return code in *code, or 1 with GLPK's words in message. After a 1
// every problem of this thread is gone, `lp` included: it must not be deleted again.
int guarded_load_matrix(glp_prob *lp, int count, const int rows[], const int columns[],
                        const double values[], int scaling, char *message, size_t size);
int guarded_advanced_basis(glp_prob *lp, char *message, size_t size);
// Adds to *milliseconds what it took.
int guarded_simplex(glp_prob *lp, const glp_smcp *parameters, int *code, double *milliseconds,
                    char *message, size_t size);

// What a branch-and-bound is told and tells while it runs.
typedef struct {
  cancel_flag *flag;        // stops the search when raised; may be NULL
  double tolerance;         // a difference between incumbent and bound that ends the search
  double node_limit;        // the most milliseconds that one relaxation may take
  double bound;             // the best bound so far
  int has_bound, is_closed; // whether there is one, and whether the tolerance ended the search
  int is_endless;           // whether a relaxation came to the node limit
} search_watch;

int guarded_intopt(glp_prob *lp, const glp_iocp *parameters, search_watch *watch, int *code,
                   char *message, size_t size);

#endif

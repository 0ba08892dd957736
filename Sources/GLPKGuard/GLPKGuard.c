#include "GLPKGuard.h"

#include <limits.h>
#include <math.h>
#include <setjmp.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

struct cancel_flag {
  atomic_int raised;
  long most_looks; // how often it may be looked at before it raises itself; 0 for any number
  atomic_long looks;
};

cancel_flag *cancel_flag_create(long most_looks) {
  cancel_flag *flag = malloc(sizeof *flag);
  if (flag == NULL) abort();
  atomic_init(&flag->raised, 0);
  atomic_init(&flag->looks, 0);
  flag->most_looks = most_looks;
  return flag;
}

void cancel_flag_raise(cancel_flag *flag) { atomic_store(&flag->raised, 1); }

int cancel_flag_is_raised(cancel_flag *flag) {
  if (atomic_load_explicit(&flag->raised, memory_order_relaxed)) return 1;
  if (flag->most_looks == 0) return 0;
  if (atomic_fetch_add(&flag->looks, 1) < flag->most_looks) return 0;
  cancel_flag_raise(flag);
  return 1;
}

void cancel_flag_free(cancel_flag *flag) { free(flag); }

typedef struct {
  jmp_buf here;
  char *message;
  size_t size, used;
} trap;

// GLPK prints through this hook. Between ordinary messages (all switched off) and the last words of
// a fatal error there is no difference, so everything is kept, cut at the size of the buffer.
static int keep(void *info, const char *text) {
  trap *t = info;
  size_t length = strlen(text);
  if (t->used + length >= t->size) length = t->size - t->used - 1;
  memcpy(t->message + t->used, text, length);
  t->used += length;
  t->message[t->used] = '\0';
  return 1;
}

static void leave(void *info) { longjmp(((trap *)info)->here, 1); }

static void arm(trap *t, char *message, size_t size) {
  t->message = message;
  t->size = size;
  t->used = 0;
  message[0] = '\0';
  glp_term_out(GLP_OFF);
  glp_term_hook(keep, t);
  glp_error_hook(leave, t);
}

static void disarm(void) {
  glp_error_hook(NULL, NULL);
  glp_term_hook(NULL, NULL);
}

static int recover(void) {
  disarm();
  glp_free_env();
  return 1;
}

int guarded_load_matrix(glp_prob *lp, int count, const int rows[], const int columns[],
                        const double values[], int scaling, char *message, size_t size) {
  trap t;
  arm(&t, message, size);
  if (setjmp(t.here)) return recover();
  glp_load_matrix(lp, count, rows, columns, values);
  // Without scaling, rows that mix coefficients of 1 and of 10^6 have made a bounded program
  // "unbounded" and a feasible one infeasible. Powers of two keep every coefficient exact.
  glp_scale_prob(lp, scaling);
  disarm();
  return 0;
}

int guarded_advanced_basis(glp_prob *lp, char *message, size_t size) {
  trap t;
  arm(&t, message, size);
  if (setjmp(t.here)) return recover();
  glp_adv_basis(lp, 0);
  disarm();
  return 0;
}

int guarded_simplex(glp_prob *lp, const glp_smcp *parameters, int *code, double *milliseconds,
                    char *message, size_t size) {
  trap t;
  double began = glp_time();
  arm(&t, message, size);
  if (setjmp(t.here)) return recover();
  *code = glp_simplex(lp, parameters);
  *milliseconds += 1000 * glp_difftime(glp_time(), began);
  disarm();
  return 0;
}

typedef struct {
  search_watch *watch;
  glp_iocp *parameters;
  double began;
} search;

static double elapsed(const search *s) { return 1000 * glp_difftime(glp_time(), s->began); }

// The simplex method can go round in circles in one node, where nothing else would stop it. GLPK reads the
// time limit anew before each relaxation, so it is always set to a little later than now.
static void limit_node(search *s) {
  double limit = elapsed(s) + s->watch->node_limit;
  s->parameters->tm_lim = limit < INT_MAX ? (int)ceil(limit) : INT_MAX;
}

static void look(glp_tree *tree, void *info) {
  search *s = info;
  search_watch *watch = s->watch;
  if (watch->flag != NULL && cancel_flag_is_raised(watch->flag)) {
    glp_ios_terminate(tree);
    return;
  }
  limit_node(s);
  int best = glp_ios_best_node(tree);
  if (best == 0) return;
  glp_prob *lp = glp_ios_get_prob(tree);
  watch->bound = glp_ios_node_bound(tree, best);
  watch->has_bound = 1;
  if (watch->tolerance > 0 && glp_mip_status(lp) == GLP_FEAS &&
      fabs(glp_mip_obj_val(lp) - watch->bound) < watch->tolerance) {
    watch->is_closed = 1;
    glp_ios_terminate(tree);
  }
}

int guarded_intopt(glp_prob *lp, const glp_iocp *parameters, search_watch *watch, int *code,
                   char *message, size_t size) {
  trap t;
  glp_iocp with_callback = *parameters;
  search s = {watch, &with_callback, glp_time()};
  with_callback.cb_func = look;
  with_callback.cb_info = &s;
  limit_node(&s);
  arm(&t, message, size);
  if (setjmp(t.here)) return recover();
  *code = glp_intopt(lp, &with_callback);
  watch->is_endless = *code == GLP_ETMLIM;
  disarm();
  return 0;
}

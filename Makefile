# Everything that people and CI run. `make demo` and `make test` are all the set-up there is.

prefix ?= /usr/local
target = $(DESTDIR)$(prefix)
bash = $(target)/share/bash-completion/completions
zsh = $(target)/share/zsh/site-functions
fish = $(target)/share/fish/vendor_completions.d
glpk_header ?= /usr/include/glpk.h
# What the benchmarks compare with, where it is there: a program that is no part of the project, and other tools' scenarios.
floor ?= ../shared/baseline/frontier.cpp
data ?= ../shared/data/negotiation
models := $(patsubst Models/%/scenario.yaml,%,$(wildcard Models/*/scenario.yaml Models/literature/*/scenario.yaml))

# Engines are optimised in debug builds, too (see Package.swift): the tests take a fifth of the time. One build for all
# of it; in a library that others depend on the flag would not be allowed.
export ZOPA_OPTIMIZED = 1

.PHONY: demo test judges check verify sanitize format lint reports schemas benchmark instructions install uninstall clean

# The title, the heading and the answer, whole: paragraphs, not lines.
answer = awk -v RS= -v ORS='\n\n' 'NR <= 3'

## demo: write a report on the Abu Dhabi talks, print its verdict, and say where it lies
demo: $(glpk_header)
	@swift build --product zopa
	@mkdir -p .build/demo
	@.build/debug/zopa report Models/abu-dhabi --output .build/demo/abu-dhabi.html
	@.build/debug/zopa zone Models/abu-dhabi | $(answer)
	@.build/debug/zopa zone Models/abu-dhabi --stance final | $(answer)
	@echo "The whole report: .build/demo/abu-dhabi.html"

## test: all tests
test: $(glpk_header)
	swift test

## judges: install the readers of HTML, Markdown, CSV and JSON Schema that judge answers in tests, which are skipped without
## them, and what counts instructions
judges:
	@if [ "$$(id -u)" = 0 ]; then run=; else run=sudo; fi; \
	  $$run apt-get update -qq && $$run apt-get install -y -qq python3-html5lib python3-yaml python3-jsonschema cmark-gfm valgrind

## check: what must pass before a commit; CI runs this
check: lint test

## verify: everything that can be checked, however long it takes, in a release build; then every model
## against its own expectations
verify: lint judges sanitize
	ZOPA_VERIFY=1 swift test -c release -Xswiftc -enable-testing
	@swift build --product zopa
	@for model in $(models); do .build/debug/zopa check Models/$$model 2>/dev/null || exit 1; done

## sanitize: 500 mutated models with a command that checks its own use of memory
sanitize:
	swift build --sanitize=address --scratch-path .build/sanitized --product zopa
	ASAN_OPTIONS=detect_leaks=0 ZOPA_COMMAND=.build/sanitized/debug/zopa swift test --filter mutatedModels

## format: rewrite the sources in the house style
format:
	swift format format --in-place --parallel --recursive Sources Tests Benchmarks/Sources Benchmarks/Package.swift Package.swift

## lint: fail where the sources are not in the house style
lint:
	swift format lint --strict --parallel --recursive Sources Tests Benchmarks/Sources Benchmarks/Package.swift Package.swift

## reports: write all reports in Reports/ anew
reports: $(glpk_header)
	@swift build --product zopa
	@for model in $(models); do \
	  mkdir -p "$$(dirname Reports/$$model)"; \
	  for ending in md html; do \
	    .build/debug/zopa report Models/$$model --output Reports/$$model.$$ending || exit 1; \
	  done; \
	done
	@.build/debug/zopa report Models/abu-dhabi --language ja --output Reports/abu-dhabi.ja.html
	@.build/debug/zopa report Models/abu-dhabi --stance final --output Reports/abu-dhabi.final.md
	@.build/debug/zopa report Models/abu-dhabi --stance final --output Reports/abu-dhabi.final.html
	@.build/debug/zopa sequence Models/abu-dhabi --output Reports/abu-dhabi.orders.md
	@.build/debug/zopa sequence Models/abu-dhabi --output Reports/abu-dhabi.orders.html
	@.build/debug/zopa gallery $(addprefix Models/,$(models)) --output Reports/index.html

## schemas: write the schemas in Documentation/schemas anew
schemas: $(glpk_header)
	@swift build --product zopa
	@mkdir -p Documentation/schemas
	@for name in $$(.build/debug/zopa schema); do \
	  .build/debug/zopa schema $$name --output Documentation/schemas/$$name.schema.json || exit 1; \
	done

## benchmark: measure a release build; page=Benchmarks/README.md writes the tables there
benchmark: $(glpk_header)
	@swift build -c release --product zopa
	@swift run -q --package-path Benchmarks --scratch-path .build/benchmarks \
	  benchmarks .build/release/zopa .build/benchmarks/run \
	  --floor $(floor) --data $(data) $(if $(page),--page $(page))

## instructions: fail where a small command takes twice the instructions that are committed; update=update commits what it takes
instructions: $(glpk_header)
	@swift build --product zopa
	@Benchmarks/count-instructions .build/debug/zopa $(update)

## install: a release build, without what only debuggers read, its manual and its completions, below $(prefix)
install: $(glpk_header)
	swift build -c release --product zopa
	swift package --allow-writing-to-package-directory generate-manual --multi-page --output-directory .build/manual
	install -d "$(target)/bin" "$(target)/share/man/man1" "$(bash)" "$(zsh)" "$(fish)"
	install -s -m 755 .build/release/zopa "$(target)/bin/zopa"
	install -m 644 .build/manual/*.1 "$(target)/share/man/man1"
	.build/release/zopa --generate-completion-script bash > "$(bash)/zopa"
	.build/release/zopa --generate-completion-script zsh > "$(zsh)/_zopa"
	.build/release/zopa --generate-completion-script fish > "$(fish)/zopa.fish"

uninstall:
	rm -f "$(target)/bin/zopa" "$(bash)/zopa" "$(zsh)/_zopa" "$(fish)/zopa.fish"
	rm -f "$(target)/share/man/man1/zopa.1" "$(target)/share/man/man1"/zopa.*.1

clean:
	rm -rf .build

# GLPK's header comes with Debian's and Ubuntu's package libglpk-dev.
$(glpk_header):
	@echo "glpk.h is missing: installing libglpk-dev with apt"
	@if [ "$$(id -u)" = 0 ]; then run=; else run=sudo; fi; \
	  $$run apt-get update -qq && $$run apt-get install -y -qq libglpk-dev

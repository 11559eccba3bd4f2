# The developer's commands; `make` alone lists them. Each makes the environment it needs first.
PYTHON_ENV := .venv/bin/python
# One worker a core, four at most; files stay together so that what a file prepares is prepared once.
WORKERS ?= logical
TYPED := app ui sync resources tests $(wildcard packaging/*.py packaging/*/*.py)
# What `make simulate` and `make ablate` play; a process a core.
HISTORIES ?=
SEED ?= 1
PACKAGES_HELD_TO_COVERAGE := app/domain sync/protocol sync/client sync/server/core

.DEFAULT_GOAL := help
.PHONY: help venv translations demo test check coverage bench mutate endpoints simulate ablate kill9 package requirements clean

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

venv: ## Make .venv from the locked requirements, and what Qt needs of the system
	@packaging/setup.sh

translations: venv ## Compile the languages that changed
	@$(PYTHON_ENV) packaging/translations.py release

demo: translations ## Start Concord with sample data (AS=inspector, AS=supervisor; TOUR=folder: pictures)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "No display: running the guided tour offscreen, pictures go to $(or $(TOUR),build/tour); it takes some minutes"; \
		QT_QPA_PLATFORM=offscreen $(PYTHON_ENV) -m ui.main --demo --tour "$(or $(TOUR),build/tour)"; \
	else \
		$(PYTHON_ENV) -m ui.main --demo $(if $(AS),--as $(AS)) $(if $(TOUR),--tour "$(TOUR)"); \
	fi

test: translations ## Run every test (ARGS='-k word' narrows it)
	@$(PYTHON_ENV) -m pytest --numprocesses $(WORKERS) --maxprocesses 4 --dist loadfile $(ARGS)

check: venv ## Style, format, types, import contracts: all four are run, any of them fails it
	@failed=; for tool in "ruff check" "ruff format --check" "mypy $(TYPED)" "lint-imports --no-logo"; do \
		echo "== $${tool%% *}"; .venv/bin/$$tool || failed="$$failed, $${tool%% *}"; \
	done; \
	[ -z "$$failed" ] || { echo "Failed: $${failed#, }"; exit 1; }

coverage: translations ## Run the tests with branch coverage and hold the core to 95 %
	@mkdir -p build/coverage
	@$(PYTHON_ENV) -m pytest --numprocesses $(WORKERS) --maxprocesses 4 --dist loadfile --cov --cov-report= -m "not perf"
	@failed=0; for package in $(PACKAGES_HELD_TO_COVERAGE); do \
		echo "== $$package"; $(PYTHON_ENV) -m coverage report --include="$$package/*" --fail-under=95 || failed=1; \
	done; exit $$failed

bench: venv ## Print the budgets in milliseconds
	@$(PYTHON_ENV) -m tests.perf.bench $(ARGS)

mutate: venv ## Negate every condition of the rules in turn and print what no test noticed
	@$(PYTHON_ENV) -m tests.mutate.run $(ARGS)

endpoints: venv ## Ask every endpoint much more of what its document allows and forbids (EXAMPLES=2000)
	@CONCORD_EXAMPLES=$(or $(EXAMPLES),2000) $(PYTHON_ENV) -m pytest -s tests/integration/test_endpoints.py $(ARGS)

kill9: venv ## Kill program and server at every statement of a day (ARGS='--points 16' samples)
	@$(PYTHON_ENV) -m tests.e2e.deaths.run $(or $(ARGS),--every)

simulate: venv ## Play random histories on virtual network, clock and disk (HISTORIES=2000 SEED=1)
	@$(PYTHON_ENV) -m tests.simulation.run --histories $(or $(HISTORIES),2000) --seed $(SEED) $(ARGS)

ablate: venv ## Take each protection away in turn and tell how many histories miss it (HISTORIES=60 SEED=1)
	@$(PYTHON_ENV) -m tests.simulation.ablate --histories $(or $(HISTORIES),60) --seed $(SEED) $(ARGS)

package: translations ## Build the stand-alone program into dist/
	@$(PYTHON_ENV) packaging/build.py $(ARGS)

requirements: ## Lock the dependencies again (needs uv; ARGS=--upgrade takes the newest)
	@packaging/requirements/compile.sh $(ARGS)

clean: ## Remove what was built, and .venv
	@rm -rf .venv build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache resources/i18n/*.qm
	@find app ui sync resources tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

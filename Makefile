# Two commands: `make run` and `make test`. Both do all their own set-up; they need Python >= 3.11 and make.
# Settings: QINGDAN_PORT (8000), QINGDAN_HOST (127.0.0.1), QINGDAN_DATA_DIR (.data), QINGDAN_DATABASE_URL.

.DEFAULT_GOAL := help
SHELL := /bin/sh

BASE_PYTHON = $(shell for name in $(PYTHON) python3.13 python3.12 python3.11 python3 python; do \
	if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; \
	then command -v "$$name"; break; fi; done)
VENV := .venv/bin/python
PYTEST := .venv/bin/python -m pytest

export PYTHONPATH := $(CURDIR)/backend/src
export QINGDAN_PORT ?= 8000
export QINGDAN_DATA_DIR ?= $(CURDIR)/.data

.PHONY: help run test dev lint types test-unit test-api test-contract test-concurrency test-fault test-e2e \
	bench bench-papers generate migration migrate demo check clean environment environment-run environment-dev python-found

help: ## 列出全部命令 · list all targets
	@echo "清单 Qingdan — make <target>"; echo
	@sed -n 's/^\([a-z][a-z-]*\):.*## \(.*\)$$/  \1\t\2/p' $(MAKEFILE_LIST) | awk -F'\t' '{printf "%-20s%s\n", $$1, $$2}'

run: environment-run ## 启动全部并打印地址 · start everything on one machine
	@exec $(VENV) -m qingdan.cli run

test: environment-dev ## 全部检查和测试 · everything: linters, types, all tests, one summary
	@exec $(VENV) backend/scripts/test.py

dev: environment-dev ## 开发:前后端自动重载 · both sides reload on change
	@exec $(VENV) backend/scripts/dev.py

check: environment-dev ## 除浏览器测试外的全部检查 · everything but the browser tests
	@exec $(VENV) backend/scripts/test.py --without e2e

lint: environment-dev ## 代码规范 · linters and the laws of the house
	@exec $(VENV) backend/scripts/test.py --only lint

types: environment-dev ## 类型检查 · type checkers
	@exec $(VENV) backend/scripts/test.py --only types

test-unit: environment-dev ## 规则测试 · unit tests
	@exec $(PYTEST) -q -n 2 tests/unit

test-api: environment-dev ## 接口测试 · tests through HTTP on a real PostgreSQL
	@exec $(PYTEST) -q -n 2 tests/api

# A file stays with one worker: what is sent to all operations together is counted at its end.
test-contract: environment-dev ## 契约测试 · OpenAPI and the clients between services
	@exec $(PYTEST) -q -n 2 --dist loadfile tests/contract

test-concurrency: environment-dev ## 并发测试 · many at once, with real commits
	@exec $(PYTEST) -q tests/concurrency

test-fault: environment-dev ## 故障测试 · kill -9 in mid-work
	@exec $(PYTEST) -q tests/fault

test-e2e: environment-dev ## 浏览器测试 · journeys in a real browser
	@exec $(VENV) backend/scripts/test.py --only e2e

bench: environment-dev ## 性能,快速试跑:make bench options=--quick · ratios to pgbench, measured in the same run
	@PYTHONPATH="$(PYTHONPATH):$(CURDIR)/tests" exec $(VENV) -m bench $(options)

bench-papers: environment-dev ## 一份证明的成本,单核:排版、签名、验证 · what one paper costs on one core
	@PYTHONPATH="$(PYTHONPATH):$(CURDIR)/tests" exec $(VENV) -m bench.papers $(options)

generate: environment-dev ## 重新生成文档和类型 · OpenAPI documents, TypeScript types, docs/rules.md
	@exec $(VENV) backend/scripts/generate.py

migration: environment-dev ## 新迁移:make migration service=admission message="add x" · draw up a migration
	@exec $(VENV) -m qingdan.cli migration $(service) "$(message)"

migrate: environment-run ## 升级数据库结构 · bring the database schemas up to date
	@exec $(VENV) -m qingdan.cli migrate $(service)

demo: environment-run ## 载入演示区 · load the demo district
	@exec $(VENV) -m qingdan.cli demo

clean: ## 删除生成的文件,保留数据 · remove what was built; the data folder stays
	rm -rf .venv frontend/node_modules frontend/dist test-results .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

environment-run environment-dev: python-found
	@$(BASE_PYTHON) backend/scripts/environment.py $(subst environment-,,$@)

python-found:
	@if [ -z "$(BASE_PYTHON)" ]; then \
		echo "需要 Python 3.11 或更新版本(PATH 中没有找到)。"; \
		echo "Python 3.11 or newer is needed; none was found on the PATH. Name one: make PYTHON=/path/to/python3 run"; \
		exit 1; fi

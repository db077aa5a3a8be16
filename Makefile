# The developer's commands. Every port can be chosen: make run HTTP_PORT=9080 SITE_PORT=9090
export HTTP_PORT ?= 8080
export MANAGEMENT_PORT ?= 8081
export SITE_PORT ?= 8090
export KEYCLOAK_PORT ?= 8180
export POSTGRES_PORT ?= 15432
export DEV_PORT ?= 5173
# Where the database and the accounts are kept from one start to the next.
export DATA ?= data
export JAVA_FLAGS ?= -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

export MAKE_GOAL = $(firstword $(MAKECMDGOALS))

.PHONY: help run test quick dev format api docs bench demo-data

help:
	@echo "make run     everything on this machine, with demo accounts"
	@echo "make test    everything that CI runs"
	@echo "make quick   unit and process tests only"
	@echo "make dev     the application, and the desktop with hot reload"
	@echo "make format  format Java, TypeScript and CSS"
	@echo "make api     the OpenAPI document and the TypeScript types made from it"
	@echo "make docs    the module diagram in docs/architecture.md"
	@echo "make bench   the benchmarks, see docs/benchmarks.md"
	@echo "make demo-data  90 days of a made-up centre in the database of make run, while that is stopped"

run:
	@exec .make/run.sh

test:
	@exec .make/test.sh

quick:
	@exec .make/quick.sh

dev:
	@exec .make/dev.sh

format:
	@exec .make/format.sh

api:
	@exec .make/api.sh

docs:
	@exec .make/docs.sh

bench:
	@exec .make/bench.sh

demo-data:
	@exec .make/demo-data.sh

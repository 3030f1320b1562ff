# dtrbot. `make help` lists the targets.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# sudo drops /usr/local/go/bin from PATH, and Go would ask git, which refuses
# another user's checkout: the version is given by hand.
export PATH := $(PATH):/usr/local/go/bin
export GOFLAGS += -buildvcs=false

VERSION  := $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
LDFLAGS  := -s -w -X main.version=$(VERSION)
PACKAGES ?= ./...
FUZZTIME ?= 10m
# Real servers run in several packages at once; more would fight for two cores.
TESTFLAGS ?= -p 2 -timeout 40m

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: assets
assets: ## fetch PDFium, which reads PDF forms (npm, checksum)
	@scripts/assets.sh

.PHONY: build
build: assets ## build bin/dtrbot, static
	CGO_ENABLED=0 go build -trimpath -ldflags '$(LDFLAGS)' -o bin/dtrbot ./cmd/dtrbot

.PHONY: demo
demo: build ## the whole job in a minute, with servers in the process
	bin/dtrbot demo

.PHONY: deps
deps: ## install what the tests need (Dovecot, Postfix, PostgreSQL, npm)
	@scripts/deps.sh

.PHONY: test
test: as-root deps assets ## everything: vet, race detector, real servers, 30 s of fuzzing each
	go vet -tags servers $(PACKAGES)
	go test -race -tags servers -count=1 $(TESTFLAGS) $(PACKAGES)
	scripts/fuzz.sh 30s $(PACKAGES)

.PHONY: as-root
as-root:
	@if [ "$$(id -u)" != 0 ]; then echo 'make test: Postfix runs as root only; run: sudo make test (or, without servers: make test-short)' >&2; exit 1; fi

.PHONY: test-short
test-short: assets ## the tests that need no servers
	go test $(PACKAGES)

.PHONY: bench
bench: as-root deps assets ## the main job measured against real servers (REFERRALS=600)
	DTRBOT_BENCH_REFERRALS=$${REFERRALS:-600} go test -tags servers -run '^$$' -bench MainJob -benchtime 1x -count=1 -timeout 30m ./cmd/dtrbot

.PHONY: bench-many
bench-many: as-root deps assets ## memory and waits of a daemon on many idle mailboxes (MAILBOXES=1000 MAILS=100 DATABASES=sqlite)
	DTRBOT_BENCH_MAILBOXES=$${MAILBOXES:-1000} DTRBOT_BENCH_MAILS=$${MAILS:-100} DTRBOT_BENCH_DATABASES="$${DATABASES:-sqlite}" go test -tags servers -run '^$$' -bench ManyMailboxes -benchtime 1x -count=1 -timeout 30m ./cmd/dtrbot

.PHONY: bench-old
bench-old: as-root deps assets ## a first start on years of mail, killed on its way (MESSAGES=100000 SCOPE=5000)
	DTRBOT_BENCH_MESSAGES=$${MESSAGES:-100000} DTRBOT_BENCH_SCOPE=$${SCOPE:-5000} go test -tags servers -run '^$$' -bench OldMail -benchtime 1x -count=1 -timeout 90m ./cmd/dtrbot

.PHONY: soak
soak: as-root deps assets ## two daemons, real servers, and everything fails that can (MINUTES=60 RATE=5 SEED= LOGS=)
	DTRBOT_SOAK_MINUTES=$${MINUTES:-60} DTRBOT_SOAK_RATE=$${RATE:-5} DTRBOT_SEED=$${SEED:-} DTRBOT_SOAK_LOGS=$${LOGS:-} go test -tags servers -run '^$$' -bench Soak -benchtime 1x -count=1 -timeout $$(( $${MINUTES:-60} + 60 ))m ./cmd/dtrbot

.PHONY: fuzz
fuzz: assets ## every fuzz target for FUZZTIME (10m)
	@scripts/fuzz.sh $(FUZZTIME) $(PACKAGES)

.PHONY: bench-read
bench-read: assets ## reading one message measured, and the start of its reader
	go test -run '^$$' -bench '^BenchmarkParse$$' -count=1 ./parser
	go test -run '^$$' -bench '^BenchmarkChild$$' -benchtime 60x -count=1 ./cmd/dtrbot

.PHONY: fuzz-short
fuzz-short: assets ## every fuzz target for 30 seconds
	@scripts/fuzz.sh 30s $(PACKAGES)

.PHONY: accuracy
accuracy: build ## how well messages are read (PART=open MISSES=1; ONLY=a message; MAIL=an ordinary mail; MAILS=, SEED=)
	@go run ./internal/accuracy/cmd $(if $(MISSES),-misses) $(if $(PART),-part $(PART)) $(if $(ONLY),-only $(ONLY)) \
		$(if $(MAIL),-mail $(MAIL)) $(if $(MAILS),-mails $(MAILS)) $(if $(SEED),-seed $(SEED))
	@$(if $(ONLY)$(MAIL)$(PART),true,go run ./internal/accuracy/cmd -layouts $(if $(MISSES),-misses))

.PHONY: layouts
layouts: ## how well the same forms are read in each layout (MISSES=1; LAYOUT=part of a name; MAIL=a form, LAYOUT=a whole name)
	@go run ./internal/accuracy/cmd -layouts $(if $(MISSES),-misses) $(if $(LAYOUT),-layout '$(LAYOUT)') $(if $(MAIL),-mail $(MAIL))

.PHONY: corpus-check
corpus-check: ## check the answers of the corpus
	@go run ./internal/accuracy/cmd -check

.PHONY: lint
lint: ## golangci-lint where installed, else go vet
	@if command -v golangci-lint >/dev/null; then \
		golangci-lint run --build-tags servers $(PACKAGES); \
	else \
		echo 'golangci-lint is not installed: go vet alone'; \
		go vet -tags servers $(PACKAGES); \
	fi

.PHONY: fmt
fmt: ## format every file
	gofmt -w $$(git ls-files '*.go')

.PHONY: verify
verify: ## modules tidy and unaltered, files formatted
	go mod tidy -diff
	go mod verify
	@bad=$$(gofmt -l $$(git ls-files '*.go')); if [ -n "$$bad" ]; then echo "not formatted (make fmt):"; echo "$$bad"; exit 1; fi

.PHONY: cover
cover: assets ## statement coverage of the tests without servers
	@mkdir -p tmp
	go test -coverpkg=./... -coverprofile=tmp/cover.out $(PACKAGES)
	go tool cover -func=tmp/cover.out | tail -1
	@echo 'by line: go tool cover -html=tmp/cover.out'

.PHONY: clean
clean: ## remove what the other targets made
	rm -rf bin dist tmp demo

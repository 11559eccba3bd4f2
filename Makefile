.PHONY: venv requirements
venv: ## Make or refresh .venv from the locked requirements
	@packaging/setup.sh

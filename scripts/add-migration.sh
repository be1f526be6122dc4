#!/usr/bin/env bash
# Adds a migration to one module: scripts/add-migration.sh Passes AddLine
set -euo pipefail
cd "$(dirname "$0")/.."
module=$1 name=$2
project=modules/$module/SmartPass.$module
[ "$module" = Platform ] && project=src/SmartPass.Platform
dotnet tool restore >/dev/null
dotnet build "$project" -v q --nologo
dotnet ef migrations add "$name" --project "$project" --no-build --output-dir "$([ "$module" = Platform ] && echo Audit/Migrations || echo Data/Migrations)"

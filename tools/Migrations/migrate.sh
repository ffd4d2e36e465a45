#!/usr/bin/env bash
# migrate.sh NAME: adds a migration of that name for both databases after the model has changed.
set -eu
cd "$(dirname "$0")/../.."
dotnet tool restore
dotnet restore tools/Migrations
for db in Sqlite Postgres; do
  dotnet ef migrations add "$1" --context "${db}Db" --project src/Wusheng.Store --startup-project tools/Migrations --output-dir "Migrations/$db"
done

#!/bin/bash
# Eight shards with GNU parallel on one machine, or with --sshlogin on several that share the folders.
set -euo pipefail
parallel --halt soon,fail=1 node dist/cli/main.js ingest "${REPORTS:-reports}" --quiet --jobs 1 --shard {}/8 --out shards/{} ::: 1 2 3 4 5 6 7 8
node dist/cli/main.js merge shards/1 shards/2 shards/3 shards/4 shards/5 shards/6 shards/7 shards/8 --out output

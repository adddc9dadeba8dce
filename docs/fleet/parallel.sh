#!/bin/bash
# Shards with GNU parallel: on one machine, or with --sshlogin on several that share the folders.
#   REPORTS=reports OUT=output docs/fleet/parallel.sh
set -euo pipefail
REPORTS=${REPORTS:-reports} OUT=${OUT:-output} WORK=${WORK:-shards} SHARDS=${SHARDS:-8}
TAWTHIQ=${TAWTHIQ:-npx tawthiq}
# 1 says that a report could not be read: it stands in the manifest, and the others are done. What else may have gone wrong,
# the merge finds out: it takes only shards that were read to their end.
seq "$SHARDS" | parallel --halt soon,fail=1 \
  "$TAWTHIQ ingest '$REPORTS' --quiet --jobs 1 --shard {}/$SHARDS --out '$WORK/{}' || test \$? -eq 1"
seq -f "$WORK/%.0f" "$SHARDS" | xargs $TAWTHIQ merge --out "$OUT"

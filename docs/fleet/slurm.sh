#!/bin/bash
# Eight shards as a Slurm array, and their merge when all have ended well:
#   array=$(sbatch --parsable docs/fleet/slurm.sh)
#   sbatch --dependency=afterok:$array --wrap 'npx tawthiq merge shards/{1..8} --out output'
#SBATCH --job-name=tawthiq
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --mem=3G
#SBATCH --time=04:00:00
#SBATCH --requeue
set -euo pipefail
REPORTS=${REPORTS:-reports} WORK=${WORK:-shards}
TAWTHIQ=${TAWTHIQ:-npx tawthiq}
# 1 says that a report could not be read: it stands in the manifest, and the others are done. A task that is run again goes on
# where it was.
$TAWTHIQ ingest "$REPORTS" --quiet --jobs "${SLURM_CPUS_PER_TASK:-2}" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --out "$WORK/$SLURM_ARRAY_TASK_ID" || test $? -eq 1

#!/bin/bash
# Eight shards as a Slurm array: sbatch docs/fleet/slurm.sh
#SBATCH --job-name=tawthiq
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --mem=3G
#SBATCH --time=04:00:00
set -euo pipefail
node dist/cli/main.js ingest "${REPORTS:-reports}" --quiet --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --out "shards/$SLURM_ARRAY_TASK_ID"
# When all have ended: tawthiq merge shards/* --out output

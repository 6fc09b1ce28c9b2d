#!/bin/sh
# Opens the editor on an article; without a display checks the article and writes the corrected document to out/.
#
#   tools/run.sh PYTHON ARTICLE
set -eu
python=$1
article=$2
cd "$(dirname "$0")/.."

if [ "$(uname)" != Linux ] || [ "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$python" main.py "$article"
fi

echo "No display, so no window: the same on the command line." >&2
status=0
"$python" main.py check --level note "$article" || status=$?
[ "$status" -le 1 ] || exit "$status" # 1: there are issues
mkdir -p out
name=$(basename "$article" .txt)
"$python" main.py export "$article" -o "out/$name.docx"

#!/bin/sh
# Tries an installation as a newsroom does it, in a minimal Debian or Ubuntu of its own. Needs root, debootstrap with the
# keys of that system, a mirror, git.
#
#   packaging/linux/chroot.sh deb bookworm [dist/mudaqqiq_….deb]   installs the package, uses it, removes it
#   packaging/linux/chroot.sh run trixie                           `make run` of the committed source, without a display
#                                                                  and with one
#   MIRROR=http://archive.ubuntu.com/ubuntu COMPONENTS=main,universe packaging/linux/chroot.sh run noble
#
# MIRROR: of the system (default: Debian's). CHROOT: the folder (default: a new one, removed at the end; one that is
# there is used again and kept). APT: a folder of settings of apt for there. CA: certificates that pip and apt trust there (a proxy's).
# Each step is a line, "ok" or "FAILED"; exit status 1 where one failed.
set -u

what=${1:?deb or run}
suite=${2:?a release of Debian or Ubuntu}
package=${3:-}
project=$(cd "$(dirname "$0")/../.." && pwd)
mirror=${MIRROR:-http://deb.debian.org/debian}

# Mounts of this run alone: they go with the last of its processes, however that ends.
if [ "${INSIDE:-}" != yes ]; then
    INSIDE=yes exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi
mount --make-rprivate /

root=${CHROOT:-}
if [ -z "$root" ]; then
    root=$(mktemp -d)
    trap 'umount -R "$root/proc" "$root/dev" 2>/dev/null; rm -rf --one-file-system "$root"' EXIT
fi
failed=0

# Runs a command there, with nothing of this environment.
inside() {
    chroot "$root" env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${CA:+PIP_CERT=/etc/trusted.crt SSL_CERT_FILE=/etc/trusted.crt} "$@"
}

# step NAME COMMAND...: runs the command there and says how it went; its output only where it failed.
step() {
    name=$1
    shift
    began=$(date +%s)
    if inside "$@" > "$root/tmp/step.log" 2>&1; then
        echo "ok      $name ($(($(date +%s) - began)) s)"
    else
        echo "FAILED  $name (status $?)"
        tail -n 30 "$root/tmp/step.log"
        failed=1
    fi
}

said() { sed 's/^/        /' "$root/tmp/step.log" | tail -n "${1:-3}"; }

# What belongs to the system: package lists, caches and logs come and go.
files() {
    inside find / -xdev \( -path /proc -o -path /dev -o -path /sys -o -path /tmp -o -path /var/cache -o -path /var/log \
        -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /home \) -prune -o -print | sort
}

if [ ! -e "$root/etc/debian_version" ]; then
    debootstrap --variant=minbase --components="${COMPONENTS:-main}" "$suite" "$root" "$mirror" > "$root.log" 2>&1 ||
        { tail "$root.log"; echo "FAILED  debootstrap"; exit 1; }
fi
cp /etc/resolv.conf "$root/etc/" 2>/dev/null
[ -z "${APT:-}" ] || cp -r "$APT/." "$root/etc/apt/apt.conf.d/"
[ -z "${CA:-}" ] || cp "$CA" "$root/etc/trusted.crt"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
echo "$(. "$root/etc/os-release"; echo "$PRETTY_NAME"), $(inside dpkg-query -W | wc -l) packages"
step "package lists" apt-get update -qq

# A window that opens, holds a while, and closes on the signal that a terminal or a session sends.
cat > "$root/usr/local/bin/try-window" <<'SCRIPT'
#!/bin/sh
# try-window SIGNAL COMMAND...
signal=$1
shift
"$@" &
waited=0
until xwininfo -root -tree 2>/dev/null | grep -q '"mudaqqiq"\|"proofreader"'; do
    sleep 1
    waited=$((waited + 1))
    kill -0 $! 2>/dev/null || { echo "it ended by itself"; exit 1; }
    [ $waited -lt 300 ] || { echo "no window after 300 s"; kill -9 $!; exit 1; }
done
sleep 5
xwininfo -root -tree | grep '"mudaqqiq"\|"proofreader"'
# The program itself, not the make or shell around it.
pkill -"$signal" -f '^[^ ]*mudaqqiq-gui |^[^ ]*python[0-9.]* main\.py '
wait $!
status=$?
echo "a window after $waited s; signal $signal ended it with $status"
[ "$signal" != INT ] || [ $status -eq 0 ]
SCRIPT
chmod +x "$root/usr/local/bin/try-window"
DISPLAYS="xvfb xauth x11-utils procps"

try_deb() {
    step "a display" apt-get install -y -qq --no-install-recommends $DISPLAYS
    inside userdel -r editor 2>/dev/null
    rm -rf "$root/home/editor"
    inside useradd -m editor
    cp "$package" "$root/tmp/mudaqqiq.deb"
    cp "$project/resources/samples/raw-article.txt" "$root/home/editor/مقال.txt"
    files > "$root.before"
    step "install" apt-get install -y -qq --no-install-recommends /tmp/mudaqqiq.deb
    [ $failed -eq 0 ] || return
    echo "        Python of the system: $(inside sh -c 'command -v python3 || echo none')"
    as="runuser -u editor -- env HOME=/home/editor"
    step "version" $as mudaqqiq --version && said
    step "check" $as sh -c 'cd; mudaqqiq check مقال.txt; [ $? -eq 1 ]' && said 2
    for format in docx odt html md txt; do
        step "export to $format" $as sh -c "cd; mudaqqiq export مقال.txt -o مقال-جديد.$format && ls -la مقال-جديد.$format"
    done
    step "fix with tracked changes" $as sh -c 'cd; mudaqqiq fix مقال-جديد.docx -o متابع.docx --tracked --comments'
    step "batch and its report" $as sh -c \
        'cd; mkdir م; cp مقال.txt م/أ.txt; cp مقال.txt م/ب.txt; mudaqqiq batch م --out ن --report ت.html && ls ن/*.docx ت.html'
    step "window, closed by Ctrl+C" $as xvfb-run -a try-window INT mudaqqiq-gui /home/editor/مقال.txt && said
    step "window, ended by the session" $as xvfb-run -a try-window TERM mudaqqiq-gui /home/editor/مقال.txt && said
    step "menu entry, manual, icon, types" sh -c 'cd /usr/share && ls applications/mudaqqiq.desktop \
        man/man1/mudaqqiq.1.gz icons/hicolor/scalable/apps/mudaqqiq.svg doc/mudaqqiq/copyright'
    step "removal" apt-get purge -y -qq mudaqqiq
    step "removal of what it needed" apt-get autoremove --purge -y -qq
    files > "$root.after"
    left=$(comm -13 "$root.before" "$root.after" | grep -v -e __pycache__ -e '^/etc/.*-$')
    if [ -z "$left" ]; then echo "ok      nothing is left"; else echo "FAILED  left: $left"; failed=1; fi
    rm -f "$root.before" "$root.after"
}

try_run() {
    place="/home/editor/مجلد التجربة"
    mkdir -p "$root$place"
    git -C "$project" archive HEAD | tar x -C "$root$place"
    step "make" apt-get install -y -qq --no-install-recommends make
    echo "        Python of the system: $(inside sh -c 'python3 --version 2>/dev/null || echo none')"
    step "make run without a display" sh -c "cd '$place' && make run && ls -la out" && said
    step "check, fix" sh -c "cd '$place' && .venv/bin/proofreader --version && .venv/bin/proofreader fix resources/samples/raw-article.txt >/dev/null" && said
    step "a display" apt-get install -y -qq --no-install-recommends $DISPLAYS
    step "make run with a display" sh -c "cd '$place' && xvfb-run -a try-window INT make run" && said
    step "make clean" sh -c "cd '$place' && make clean && [ ! -e .venv ]"
}

case $what in
    deb)
        [ "$package" ] || package=$(ls -t "$project"/dist/mudaqqiq_*.deb | head -n 1)
        [ -e "$package" ] || { echo "no package: python packaging/build.py deb"; exit 2; }
        try_deb
        ;;
    run) try_run ;;
    *) echo "deb or run"; exit 2 ;;
esac
exit $failed

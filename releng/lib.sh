# What run, canxun and test share. Sourced by bash; everything said here goes to standard error.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
out=$root/out
products=$root/releng/products/target/products

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

# --- Java -------------------------------------------------------------------------------------------------------------

# Sets JAVA_HOME to a JDK of version 17 or newer, or says in one line why there is none.
need_jdk() {
    local advice="Install one (Debian: apt-get install openjdk-17-jdk) or set JAVA_HOME." java home version
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || die "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it: Canxun needs a JDK 17 or newer."
    else
        java=$(command -v java) || die "No Java found: Canxun needs a JDK 17 or newer. $advice"
        [ "$(uname)" != Darwin ] || java=$(/usr/libexec/java_home)/bin/java
    fi
    home=$(dirname "$(dirname "$(readlink -f "$java")")")
    version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$home/release" 2>/dev/null || true)
    [ -n "$version" ] || version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    [ "${version%%[!0-9]*}" -ge 17 ] 2>/dev/null ||
        die "Java ${version:-of unknown version} ($java) is not supported: Canxun needs a JDK 17 or newer. $advice"
    [ -x "$home/bin/javac" ] || die "Java $version ($java) has no compiler: Canxun needs a JDK 17 or newer. $advice"
    export JAVA_HOME=$home
}

# --- Packages of the system -------------------------------------------------------------------------------------------

is_installed() {
    case $1 in
        libgtk-3-0) compgen -G '/usr/lib/*/libgtk-3.so.0' >/dev/null || compgen -G '/usr/lib*/libgtk-3.so.0' >/dev/null ;;
        fonts-noto-cjk) [ -n "$(fc-list :lang=zh-cn family 2>/dev/null)" ] ;;
        xvfb) command -v Xvfb >/dev/null ;;
        imagemagick) command -v import >/dev/null ;;
        poppler-utils) command -v pdftotext >/dev/null ;;
        dbus) command -v dbus-run-session >/dev/null ;;
        at-spi2-core) [ -x /usr/libexec/at-spi-bus-launcher ] ;;
        python3-pyatspi) /usr/bin/python3 -c "import pyatspi" 2>/dev/null ;;
        ibus) command -v ibus-daemon >/dev/null ;;
        ibus-libpinyin) [ -e /usr/share/ibus/component/libpinyin.xml ] ;;
        ibus-gtk3) compgen -G '/usr/lib/*/gtk-3.0/3.0.0/immodules/im-ibus.so' >/dev/null ;;
        x11-utils) command -v xwininfo >/dev/null ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

# need_packages PURPOSE PACKAGE...: installs what is missing when this user may, else names the command that does.
need_packages() {
    local purpose=$1 package missing=()
    shift
    [ "$(uname)" = Linux ] || return 0
    for package; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null ||
        die "To $purpose this system lacks ${missing[*]}, and it has no apt-get: install what these Debian packages hold."
    [ "$(id -u)" = 0 ] ||
        die "To $purpose this system lacks packages: sudo apt-get install --no-install-recommends ${missing[*]}"
    say "To $purpose, installing ${missing[*]} (log: out/apt.log)"
    mkdir -p "$out"
    export DEBIAN_FRONTEND=noninteractive
    if ! { apt-get -q update && apt-get -qy install --no-install-recommends "${missing[@]}"; } >"$out/apt.log" 2>&1; then
        tail -n 5 "$out/apt.log" >&2
        die "apt-get could not install ${missing[*]}: see $out/apt.log"
    fi
}

# --- Building ---------------------------------------------------------------------------------------------------------

hash_stdin() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -d' ' -f1; }

# Names every source file the products are made of, each ended by NUL.
list_sources() {
    local places=(bundles features target-platform releng/launchers releng/products pom.xml releng/pom.xml .mvn LICENSE LICENSE-EXCEPTION NOTICE)
    cd "$root"
    if [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$(pwd -P)" ]; then
        git ls-files -z --cached --others --exclude-standard -- "${places[@]}" ':!bundles/*.tests/**' ':!bundles/*.testing/**' | LC_ALL=C sort -zu
    else
        find "${places[@]}" -type f ! -path '*/target/*' ! -path '*/bin/*' ! -path 'bundles/*.tests/*' ! -path 'bundles/*.testing/*' \
            ! -name '.polyglot.*' -print0 | LC_ALL=C sort -z
    fi
}

# The contents of all sources.
sources() { list_sources | (cd "$root" && xargs -0 cksum 2>/dev/null || true) | hash_stdin; }

# stamp SOURCES: those and the products made of them. Whoever builds otherwise changes the latter.
stamp() {
    {
        echo "$1"
        cat "$products"/*/*/*/*/configuration/config.ini 2>/dev/null || true
    } | hash_stdin
}

is_built() { [ -f "$products/.stamp" ] && [ "$(cat "$products/.stamp")" = "$(stamp "$(sources)")" ]; }

# write_stamp SOURCES: as they were before the build; who edits meanwhile has not been built.
write_stamp() { stamp "$1" >"$products/.stamp"; }

# The compiler looks at changed sources alone, and would leave who calls them as it was.
drop_classes() { rm -rf "$root"/bundles/*/target/classes; }

# Builds the products unless they already are what the sources say. Tests and checks are for ./test.
build_products() {
    is_built && return
    need_jdk
    mkdir -p "$out"
    (
        # Two commands started together build once.
        if command -v flock >/dev/null; then flock 9; fi
        is_built && exit
        say "Building Canxun; the first time takes some minutes (log: out/build.log)"
        drop_classes
        before=$(sources)
        cd "$root"
        if ! ./mvnw -B -q -DskipTests -Dformatter.skip -Dimpsort.skip -pl :org.canxun.products -am package \
            </dev/null >"$out/build.log" 2>&1 9>&-; then
            tail -n 25 "$out/build.log" >&2
            say "The build failed: see $out/build.log"
            exit 1
        fi
        write_stamp "$before"
    ) 9>"$out/.lock"
}

# product NAME: the folder of the product for this machine.
product() {
    local cpu
    case $(uname -m) in
        x86_64 | amd64) cpu=x86_64 ;;
        aarch64 | arm64) cpu=aarch64 ;;
        *) die "There is no Canxun for the processor $(uname -m)." ;;
    esac
    case $(uname) in
        Linux) echo "$products/org.canxun.$1/linux/gtk/$cpu" ;;
        Darwin) echo "$products/org.canxun.$1/macosx/cocoa/$cpu/Eclipse.app/Contents/Eclipse" ;;
        *) die "These scripts run on Linux and macOS; on Windows start canxun.cmd of the built product." ;;
    esac
}

# --- Display ----------------------------------------------------------------------------------------------------------

# Starts an X server that nobody sees, with a window manager, and ends both with this script.
start_virtual_display() {
    local number=$out/.display
    mkdir -p "$out"
    : >"$number"
    Xvfb -displayfd 8 -screen 0 1600x1000x24 -nolisten tcp -noreset 8>"$number" >"$out/xvfb.log" 2>&1 &
    display_pids=$!
    trap 'kill $display_pids 2>/dev/null || true' EXIT
    wait_until 20 test -s "$number" || die "Xvfb did not start: see $out/xvfb.log"
    DISPLAY=:$(cat "$number")
    export DISPLAY
    unset WAYLAND_DISPLAY
    openbox >"$out/openbox.log" 2>&1 &
    display_pids="$! $display_pids"
}

# wait_until SECONDS COMMAND...: polls until the command succeeds; fails when the time is over.
wait_until() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.2
    done
}

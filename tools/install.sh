# Sourced by ./start and ./test: installs Debian packages when a command or file of theirs is missing.

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# need COMMAND_OR_FILE PACKAGE…
need() {
  local probe=$1; shift
  case "$probe" in
    /*) compgen -G "$probe" >/dev/null && return 0 ;;
    *) command -v "$probe" >/dev/null && return 0 ;;
  esac
  command -v apt-get >/dev/null || { echo "缺 $*，请先装上 · please install first: $*" >&2; exit 69; }
  echo "安装 · installing $* …"
  [ -n "${apt_updated:-}" ] || { as_root apt-get update -qq; apt_updated=yes; }
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

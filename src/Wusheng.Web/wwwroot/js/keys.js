// The keyboard. A control says its key in data-key ("n", "Alt+m", "Ctrl+Enter", "F2"); a place in the navigation says data-go.
// Plain letters act only outside fields. In a list ([data-list] with [data-row]) J and K move, Enter opens, X ticks.
const seen = element => element.checkVisibility?.() ?? element.offsetParent !== null;
const fields = 'input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable]';
// A field that has just been hidden with its dialog keeps the focus until the page is drawn again: nobody types there.
const typing = at => [at.closest(fields)].find(field => field && seen(field));
let going = false;

function nameOf(event) {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '') + key;
}

function press(selector, within = document) {
  const control = [...within.querySelectorAll(selector)].find(each => seen(each) || each.closest('[data-keys-always]'));
  if (control?.matches('[data-find]')) document.dispatchEvent(new Event('desk:find'));
  else control?.matches('input:not([type=checkbox],[type=radio])') ? control.focus() : control?.click();
  return Boolean(control);
}

const rows = () => [...document.querySelectorAll('[data-list] [data-row]')].filter(seen);
const current = () => document.querySelector('[data-list] [data-row].cur');

function move(by) {
  const all = rows();
  if (!all.length) return false;
  const at = all.indexOf(current());
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  all[at]?.classList.remove('cur');
  next.classList.add('cur');
  next.scrollIntoView({ block: 'nearest' });
  next.querySelector('a[href], button')?.focus({ preventScroll: true });
  return true;
}

const plain = {
  '/': () => press('[data-find]'),
  'j': () => move(1),
  'k': () => move(-1),
  'x': () => press('input[type=checkbox]', current() ?? document.createElement('i')),
  'g': () => (going = true),
};

function act(event) {
  if (event.target.closest('dialog[open]')) return false;
  const name = nameOf(event);
  const field = typing(event.target);
  const free = !field && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (name === 'Ctrl+k') return press('[data-find]');
  if (free && going) { going = false; return press(`[data-go="${CSS.escape(name)}"]`); }
  if (field && (/^.$/.test(name) || name === 'Enter' || name === 'Space')) return false;
  if (name === 'Escape' && document.querySelector(':popover-open, dialog[open]')) return false;
  if (name === 'Escape' && field?.matches('[data-find]')) { field.blur(); return true; }
  if (/^[1-9]$/.test(name) && current() && press(`[data-key~="${name}"]`, current())) return true;
  if (name === 'Enter' && event.target === document.body && current()) return press('a[href]', current());
  return (/^[^"\\]+$/.test(name) && press(`[data-key~="${name}"]`)) || (free && plain[name]?.() === true);
}

// htmx looks over the page when it has been read, by a listener set before this one: only then does a control do what it says.
document.addEventListener('DOMContentLoaded', () => {
  for (const event of window.takeEarlyKeys?.() ?? []) act(event);
  document.addEventListener('keydown', event => {
    if (!event.defaultPrevented && !event.isComposing && act(event)) event.preventDefault();
  });
});

// Live updates. An element with data-live="/live?…" names the page's stream. Its events:
//   row  HTML of one row; same id: replaced in place. New, or with another data-sort: waits until the hand is away.
//   gone id of a row that left: greys at once, goes when the hand is away.
//   part HTML of one element outside lists (a count, a lamp): replaced in place.
//   changed  lives have changed: the page's live areas ([data-live-area] with an id) are read again and replaced when the hand is away.
//   beat the server's time in milliseconds, at least every 5 s.
import { setNow } from './clocks.js';
import { reconcile } from './rows.js';

const { live: address, every = 1000, refresh } = document.querySelector('[data-live]')?.dataset ?? {};
const rest = 2000, silence = 10000;
const waiting = new Map();
let touched = 0, heard = Date.now();

const parse = html => { const t = document.createElement('template'); t.innerHTML = html.trim(); return t.content.firstElementChild; };
const lists = () => document.querySelectorAll('[data-list]');
const inHand = element => element.matches(':hover, :focus-within, [data-held]') || element.querySelector('[data-draft][data-dirty], tbody input:checked');
const away = list => !inHand(list) && Date.now() - touched > rest;

function swap(old, fresh) {
  if (old.contains(document.activeElement) || old.querySelector('[data-draft][data-dirty]')) return false;
  old.replaceWith(fresh);
  window.htmx?.process(fresh);
  return true;
}

function place(fresh) {
  document.getElementById(fresh.id)?.remove();
  const list = document.querySelector(`[data-list="${CSS.escape(fresh.dataset.in ?? '')}"]`) ?? document.querySelector('[data-list]');
  const after = [...(list?.querySelectorAll('[data-row]') ?? [])].find(row => row.dataset.sort > fresh.dataset.sort);
  const body = list?.matches('table') ? list.tBodies[0] : list;
  after ? after.before(fresh) : body?.append(fresh);
  window.htmx?.process(fresh);
}

const held = () => [...lists(), ...[...waiting.keys()].map(id => document.getElementById(id)).filter(Boolean)];

function settle(asked) {
  const changes = [...waiting.values()];
  waiting.clear();
  for (const change of changes) change(asked);
  strips();
}

function strips() {
  for (const strip of document.querySelectorAll('[data-waiting]')) {
    strip.hidden = waiting.size === 0;
    const count = strip.querySelector('[data-count]');
    if (count) count.textContent = String(waiting.size);
  }
}

function later(id, change) { waiting.set(id, change); strips(); }

// One look answers any number of changes that come together. What has to wait is looked at again when its time has come, so that
// nothing old is ever put in place; a page that changed under the look is looked at anew.
// However many changes come, the page is looked at once a second at most (data-every: its own measure; data-refresh: also unasked).
let looking = 0, looked = 0, swaps = 0, askedFor = false;
const again = asked => {
  askedFor ||= asked === true;
  looking ||= setTimeout(async () => {
    const now = askedFor;
    askedFor = false;
    try { await look(now); } finally { looked = Date.now(); looking = 0; }
    if (missed) { missed = false; again(false); }
  }, asked === true ? 0 : Math.max(250, looked + Number(every) - Date.now()));
};
let missed = false;
const look = async asked => {
  const before = swaps, at = location.href;
  const answer = await fetch(at, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (swaps !== before || location.href !== at) { missed = true; askedFor ||= asked; return; }
  for (const area of document.querySelectorAll('[data-live-area][id]')) {
    const next = page.getElementById(area.id);
    if (!next || same(area, next)) continue;
    if ('liveRows' in area.dataset) {
      const free = away(area) || asked;
      for (const id of reconcile(area, next, free, plainOf)) later(id, again);
      continue;
    }
    if ('any' in area.dataset || away(area) || (asked && !area.querySelector('[data-draft][data-dirty]'))) {
      area.innerHTML = next.innerHTML;
      window.htmx?.process(area);
    } else {
      later(area.id, again);
    }
  }
};
document.addEventListener('htmx:afterSwap', () => { swaps++; });
// Tokens and keys differ each time, and time goes on by itself: neither is a change.
const plainOf = element => {
  const copy = element.cloneNode(true);
  for (const hidden of copy.querySelectorAll('input[type=hidden], [data-waiting]')) hidden.remove();
  for (const chip of copy.querySelectorAll('.ck, [data-since]')) chip.replaceWith(chip.dataset.due ?? chip.dataset.since ?? chip.textContent);
  for (const row of copy.querySelectorAll('[data-row]')) row.classList.remove('cur', 'late', 'warn');
  return copy.innerHTML.replace(/\s+/g, ' ');
};
const same = (a, b) => plainOf(a) === plainOf(b);

const take = {
  changed() { looking && looked < Date.now() ? missed = true : again(false); },
  row(html) {
    const fresh = parse(html), old = document.getElementById(fresh.id);
    if (old && old.dataset.sort === fresh.dataset.sort && swap(old, fresh)) return;
    later(fresh.id, () => place(fresh));
  },
  gone(id) {
    const row = document.getElementById(id);
    if (!row) return;
    row.classList.add('gone');
    later(id, () => row.remove());
  },
  part(html) {
    const fresh = parse(html), old = document.getElementById(fresh.id);
    if (old) swap(old, fresh);
  },
  beat(at) { setNow(Number(at)); },
};

function watchSilence() {
  const quiet = Date.now() - heard;
  document.body.classList.toggle('stale', quiet > silence);
  for (const note of document.querySelectorAll('[data-stale]')) {
    note.hidden = quiet <= silence;
    const count = note.querySelector('[data-count]');
    if (count) count.textContent = String(Math.floor(quiet / 1000));
  }
}

if (address) {
  const source = new EventSource(address);
  for (const [name, change] of Object.entries(take)) {
    source.addEventListener(name, event => { heard = Date.now(); change(event.data); });
  }
  for (const kind of ['pointermove', 'keydown', 'input']) document.addEventListener(kind, () => { touched = Date.now(); }, { passive: true });
  document.addEventListener('click', event => { if (event.target.closest('[data-waiting]')) settle(true); });
  if (refresh) setInterval(() => { if (!document.hidden) again(false); }, Number(refresh));
  setInterval(() => { if (waiting.size && held().every(away)) settle(false); watchSilence(); }, 500);
}

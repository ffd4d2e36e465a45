// One timer for the page: rewrites every running clock from its due time and the server's time.
// A clock says data-due (and data-warn, data-limit) in milliseconds; data-spans lists the stretches that count, "from-to from-to",
// when the calendar does not count around the clock.
const words = JSON.parse(document.querySelector('meta[name="clock-words"]')?.content ?? '{}');
let ahead = Number(document.querySelector('meta[name="now"]')?.content ?? Date.now()) - Date.now();

export const now = () => Date.now() + ahead;
export const setNow = server => { ahead = server - Date.now(); };

const two = n => String(n).padStart(2, '0');
const fill = (pattern, ...values) => pattern.replace(/\{(\d)(?::00)?\}/g, (_, i) => values[i]);

export function inWords(ms) {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  if (seconds < 3600) return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  const minutes = Math.floor(seconds / 60), hours = Math.floor(minutes / 60);
  if (hours < 24) return fill(words.hours, hours, two(minutes % 60));
  return fill(words.days, Math.floor(hours / 24), hours % 24);
}

export function left(due, spans, at) {
  if (!spans || at >= due) return due - at;
  return spans.split(' ').reduce((sum, span) => {
    const [from, to] = span.split('-').map(Number);
    return sum + Math.max(0, Math.min(to, due) - Math.max(from, at));
  }, 0);
}

const looks = {
  calm: ['ck-calm', 'clock'], warn: ['ck-warn', 'clock-exclamation'], late: ['ck-late', 'alert-triangle'],
};

function dress(chip, look) {
  if (chip.dataset.look === look) return;
  chip.dataset.look = look;
  chip.classList.remove('ck-calm', 'ck-warn', 'ck-late');
  chip.classList.add(looks[look][0]);
  const use = chip.querySelector('use');
  use?.setAttribute('href', use.getAttribute('href').replace(/#.*/, '#ti-' + looks[look][1]));
  if (look === 'late') chip.querySelector('.bar')?.remove();
}

function show(chip, at) {
  const { due, warn, limit, spans } = chip.dataset;
  const rest = left(Number(due), spans, at);
  const look = rest <= 0 ? 'late' : warn && at >= Number(warn) ? 'warn' : 'calm';
  const text = look === 'late' ? fill(words.late, inWords(rest)) : inWords(rest);
  const shown = chip.querySelector('b') ?? chip;
  if (shown.textContent !== text) shown.textContent = text;
  if (chip.classList.contains('ck')) dress(chip, look);
  const bar = chip.querySelector('.bar');
  if (bar && limit) bar.className = 'bar p' + 5 * Math.round(Math.min(1, Math.max(0, 1 - rest / limit)) * 20);
}

export function tick() {
  const at = now();
  for (const chip of document.querySelectorAll('[data-due]')) show(chip, at);
  for (const face of document.querySelectorAll('[data-since]')) {
    const text = inWords(at - Number(face.dataset.since));
    if (face.textContent !== text) face.textContent = text;
  }
  for (const face of document.querySelectorAll('[data-wall-clock]')) {
    const text = new Date(at + Number(face.dataset.wallClock) * 60000).toISOString().slice(11, 16);
    if (face.textContent !== text) face.textContent = text;
  }
}

setInterval(tick, 1000);
document.addEventListener('visibilitychange', () => { if (!document.hidden) tick(); });
tick();

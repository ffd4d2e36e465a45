// A live list changes row by row. What a row says is replaced in place at once, unless the hand is on it; which rows there are and
// their order wait until the hand is away. A row that left greys until then.
const rowsOf = root => new Map([...root.querySelectorAll('[data-row][id]')].map(row => [row.id, row]));
const inHand = row => row.matches(':hover, :focus-within') || row.querySelector('input:checked');
const still = matchMedia('(prefers-reduced-motion: reduce)');

function fill(row, fresh) {
  row.replaceChildren(...fresh.cloneNode(true).childNodes);
  window.htmx?.process(row);
}

// Rows slide to their new places; the one marked keeps its mark, ticks stay where their row still is.
function replace(area, next) {
  const ticked = new Set([...area.querySelectorAll('tbody input:checked')].map(box => box.value));
  const marked = area.querySelector('[data-row].cur')?.id;
  const before = new Map([...rowsOf(area)].map(([id, row]) => [id, row.getBoundingClientRect().top]));
  area.innerHTML = next.innerHTML;
  for (const box of area.querySelectorAll('tbody input[type=checkbox]')) box.checked = ticked.has(box.value);
  if (marked) document.getElementById(marked)?.classList.add('cur');
  window.htmx?.process(area);
  if (still.matches) return;
  for (const [id, row] of rowsOf(area)) {
    const by = (before.get(id) ?? NaN) - row.getBoundingClientRect().top;
    if (by && Math.abs(by) < innerHeight) row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], { duration: 150, easing: 'ease-out' });
  }
}

/** Ids of what has to wait for the hand; empty when everything was put in place. */
export function reconcile(area, next, free, plain) {
  if (free) { replace(area, next); return []; }
  const old = rowsOf(area), fresh = rowsOf(next), waits = [];
  for (const [id, row] of old) {
    const now = fresh.get(id);
    row.classList.toggle('gone', !now);
    if (!now || (plain(row) !== plain(now) && inHand(row))) waits.push(id);
    else if (plain(row) !== plain(now)) fill(row, now);
  }
  const stay = [...fresh.keys()].filter(id => old.has(id));
  const were = [...old.keys()].filter(id => fresh.has(id));
  for (const id of fresh.keys()) if (!old.has(id)) waits.push(id);
  stay.forEach((id, at) => { if (were[at] !== id && !waits.includes(id)) waits.push(id); });
  return waits;
}

// The first-run tour: offered once on the idle workbench, then a card in the corner that says the next thing to do and goes on by itself when the page shows it was done.
// Closing it is remembered; the keys help opens it again.
const card = document.getElementById('tour');
const place = `tour:${document.body.dataset.person ?? ''}`;
const steps = card ? [...card.querySelectorAll('[data-tour-step]')] : [];
const read = () => JSON.parse(localStorage.getItem(place) ?? '{"at":0,"open":false}');
const write = state => localStorage.setItem(place, JSON.stringify(state));

function show() {
  const state = read();
  card.hidden = !state.open;
  steps.forEach((step, i) => { step.hidden = i !== state.at; });
  for (const offer of document.querySelectorAll('[data-tour-offer]')) offer.hidden = localStorage.getItem(place) !== null;
  card.querySelector('[data-tour-at]').textContent = String(state.at + 1);
  card.querySelector('[data-tour-back]').disabled = state.at === 0;
  card.querySelector('[data-tour-next]').hidden = state.at === steps.length - 1;
}

function move(by) {
  const state = read();
  write({ ...state, at: Math.max(0, Math.min(steps.length - 1, state.at + by)) });
  show();
}

function look() {
  const state = read();
  const done = steps[state.at]?.dataset.done;
  if (state.open && done && document.querySelector(done)) { write({ ...state, at: state.at + 1 }); show(); }
}

if (card) {
  for (const close of document.querySelectorAll('[data-tour-close]')) close.addEventListener('click', () => { write({ ...read(), open: false }); show(); });
  card.querySelector('[data-tour-back]').addEventListener('click', () => move(-1));
  card.querySelector('[data-tour-next]').addEventListener('click', () => move(1));
  document.addEventListener('click', event => {
    if (!event.target.closest('[data-tour-open]')) return;
    write({ at: 0, open: true });
    document.getElementById('keys')?.hidePopover?.();
    show();
  });
  document.addEventListener('htmx:afterSettle', look);
  look();
  show();
}

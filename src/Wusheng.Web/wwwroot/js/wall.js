// The wall's own: Space holds the order, rows take on the colour of their time as it passes, Esc lets the row in hand go.
import { now } from './clocks.js';

const list = document.querySelector('.nb-l');
if (list) {
  const colour = () => {
    const at = now();
    for (const row of list.children) {
      const { due, warn } = row.querySelector('.t')?.dataset ?? {};
      if (!due) continue;
      const late = at >= Number(due);
      row.classList.toggle('late', late);
      row.classList.toggle('warn', !late && Boolean(warn) && at >= Number(warn));
    }
  };
  setInterval(colour, 1000);

  document.addEventListener('click', event => {
    const hold = event.target.closest('[data-freeze]');
    if (!hold) return;
    const held = hold.getAttribute('aria-pressed') !== 'true';
    hold.setAttribute('aria-pressed', String(held));
    hold.blur();
    document.getElementById('wall-next').toggleAttribute('data-held', held);
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !list.contains(document.activeElement)) return;
    document.activeElement.blur();
    list.querySelector('.cur')?.classList.remove('cur');
  });
}

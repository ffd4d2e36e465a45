// The contact in hand. A scripted pause counts down beside its ring and then lights the next line; a link with data-focus puts the
// cursor where the hand goes on.
import { now } from './clocks.js';

function quiet(pause) {
  const left = Math.max(0, Number(pause.dataset.quiet) - now());
  const shown = pause.querySelector('[data-count]');
  if (shown) shown.textContent = (left / 1000).toFixed(1);
  pause.querySelector('.pr-f')?.setAttribute('stroke-dashoffset', String(Math.round(100 * (1 - left / Number(pause.dataset.length)))));
  if (left > 0) return true;
  pause.remove();
  return false;
}

function run() {
  const pauses = [...document.querySelectorAll('[data-quiet]')].filter(quiet);
  if (pauses.length) setTimeout(run, 100);
}

document.addEventListener('click', event => {
  const link = event.target.closest('[data-focus]');
  const field = link && document.querySelector(link.dataset.focus);
  if (!field) return;
  event.preventDefault();
  field.focus();
});
document.addEventListener('htmx:afterSettle', run);
run();

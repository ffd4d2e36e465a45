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
// The key that opens a case goes first to what its form still lacks; pressed again there, it lets the desk say what is missing.
const lacking = field => {
  const controls = [...field.querySelectorAll('input:not([type=hidden]):enabled, select:enabled, textarea:enabled')];
  return controls.every(each => each.matches('[type=radio], [type=checkbox]') ? !each.checked : !each.value) && controls[0];
};
document.addEventListener('click', event => {
  const opens = event.target.closest('[data-lacks]');
  const first = opens && [...opens.form.querySelectorAll('.fld[data-required]')].map(lacking).find(Boolean);
  if (!first || first === document.activeElement) return;
  event.preventDefault();
  first.focus();
});

// After a row was kept the cursor waits in the next one; the address is left without its mark, so that a later reload does not jump there.
const next = location.hash.startsWith('#rows-') && document.getElementById(location.hash.slice(1))?.querySelector('.foc .fc');
if (next) {
  next.focus();
  history.replaceState(null, '', location.pathname + location.search);
}
// What ends the contact opens by its key with the cursor in it.
document.addEventListener('toggle', event => {
  if (event.target.matches('[data-into][open]')) event.target.querySelector('form select, form input:not([type=hidden]), form button')?.focus();
}, true);
document.addEventListener('htmx:afterSettle', run);
run();

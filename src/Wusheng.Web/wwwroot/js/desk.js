// The desk's one script: each part below minds its own elements.
import './clocks.js';
import './places.js';
import './keys.js';
import './drafts.js';
import './asked.js';
import './live.js';
import './toasts.js';
import './lists.js';
import './insert.js';
import './copy.js';
import './views.js';
import './wall.js';
import './bench.js';
import './command.js';
import './tour.js';

// Requests carry the page's form token; a refusal (409, 422 …) is an answer to be shown, not an error to be swallowed.
document.addEventListener('htmx:configRequest', event => {
  event.detail.headers['X-Form-Token'] = document.querySelector('meta[name="form-token"]')?.content ?? '';
});
document.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.xhr.status >= 400 && event.detail.xhr.getResponseHeader('Content-Type')?.startsWith('text/html')) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});
document.addEventListener('htmx:beforeRequest', () => document.body.classList.add('busy'));
document.addEventListener('htmx:afterRequest', () => document.body.classList.remove('busy'));

// On a phone a row of places scrolls: the one we are at stands in sight.
for (const place of document.querySelectorAll('.adm-n [aria-current], .tabs [aria-current], .vw [aria-current]')) place.parentElement.scrollLeft = place.offsetLeft - place.parentElement.offsetLeft - 24;

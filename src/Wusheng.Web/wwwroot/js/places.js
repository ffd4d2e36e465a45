// Things that open in place: an answer swapped into #pop stands beside the control that asked; Esc closes it and the focus returns.
const pop = document.getElementById('pop');
let opener = null;

function beside(control) {
  const edge = control.getBoundingClientRect(), width = pop.offsetWidth, height = pop.offsetHeight;
  const below = edge.bottom + 6 + height <= innerHeight || edge.top < height;
  pop.style.left = `${Math.max(8, Math.min(edge.left, innerWidth - width - 8))}px`;
  pop.style.top = `${Math.max(8, below ? Math.min(edge.bottom + 6, innerHeight - height - 8) : edge.top - height - 6)}px`;
}

function open(control) {
  opener = control;
  control.setAttribute('aria-expanded', 'true');
  control.classList.add('on');
  if (!pop.matches(':popover-open')) pop.showPopover();
  beside(control);
  (pop.querySelector('[autofocus]') ?? pop).focus({ preventScroll: true });
}

pop?.addEventListener('toggle', event => {
  if (event.newState !== 'closed' || !opener) return;
  opener.setAttribute('aria-expanded', 'false');
  opener.classList.remove('on');
  if (document.activeElement === document.body || pop.contains(document.activeElement)) opener.focus();
  opener = null;
});

document.addEventListener('htmx:afterSwap', event => {
  if (event.detail.target === pop) open(event.detail.requestConfig.elt);
});

document.addEventListener('toggle', event => {
  const menu = event.target;
  if (event.newState !== 'open' || !menu.matches?.('.menu')) return;
  const edge = document.querySelector(`[popovertarget="${menu.id}"]`).getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(edge.left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, edge.bottom + 4 + menu.offsetHeight > innerHeight ? edge.top - menu.offsetHeight - 4 : edge.bottom + 4)}px`;
}, true);

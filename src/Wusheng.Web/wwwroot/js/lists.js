// Ticks of a list: all at once, and how many there are. Printing is the browser's.
const boxes = list => [...list.querySelectorAll('tbody input[type=checkbox]')];

function count(list) {
  const all = boxes(list), ticked = all.filter(box => box.checked).length;
  for (const shown of document.querySelectorAll('[data-ticked]')) shown.textContent = String(ticked);
  const top = list.querySelector('[data-tick-all]');
  if (top) { top.checked = ticked > 0 && ticked === all.length; top.indeterminate = ticked > 0 && ticked < all.length; }
}

document.addEventListener('change', event => {
  const list = event.target.closest('[data-list]');
  if (!list || event.target.type !== 'checkbox') return;
  if (event.target.matches('[data-tick-all]')) for (const box of boxes(list)) box.checked = event.target.checked;
  count(list);
});
document.addEventListener('click', event => { if (event.target.closest('[data-print]')) window.print(); });
for (const list of document.querySelectorAll('[data-list]')) count(list);

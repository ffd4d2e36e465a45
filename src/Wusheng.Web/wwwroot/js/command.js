// The command bar: Ctrl K or / opens it. Acts of the page are its controls with a key, places those of the rail; records, people,
// things and clauses are asked of the server as one types. Arrows move, Enter opens, Esc closes and gives the focus back.
const bar = document.getElementById('cmd');
const field = document.getElementById('cmd-q');
const list = document.getElementById('cmd-list');
let asked = 0, at = 0, back = null;

const seen = control => control.checkVisibility?.() ?? control.offsetParent !== null;
const wordsOf = control => [...control.childNodes].filter(node => node.nodeName !== 'KBD').map(node => node.textContent).join('').replace(/\s+/g, ' ').trim() || control.getAttribute('aria-label') || '';
const keyOf = control => control.dataset.go ? 'G ' + control.dataset.go.toUpperCase() : control.querySelector('kbd')?.textContent ?? control.dataset.key.split(' ')[0].replace('+', ' ');

function commands(selector) {
  const known = new Set();
  return [...document.querySelectorAll(selector)].filter(control => !bar.contains(control) && seen(control))
    .map(control => ({ control, text: wordsOf(control), key: keyOf(control) }))
    .filter(each => each.text && each.text.length < 40 && !known.has(each.text) && known.add(each.text));
}

function item(control, text, key) {
  const line = document.createElement('button');
  line.type = 'button';
  line.className = 'it';
  line.append(text);
  if (key) { const cap = document.createElement('kbd'); cap.textContent = key; line.append(cap); }
  line.addEventListener('click', () => { close(); control.click(); control.focus?.(); });
  return line;
}

function heading(text) {
  const line = document.createElement('div');
  line.className = 'hd';
  line.setAttribute('role', 'presentation');
  line.textContent = text;
  return line;
}

const lines = () => [...list.querySelectorAll('.it, a[href]')];

function mark(to) {
  const all = lines();
  at = Math.max(0, Math.min(all.length - 1, to));
  all.forEach((line, i) => {
    line.id ||= `cmd-${i}`;
    line.setAttribute('role', 'option');
    line.setAttribute('aria-selected', String(i === at));
    line.classList.toggle('cur', i === at);
  });
  all[at]?.scrollIntoView({ block: 'nearest' });
  all[at] ? field.setAttribute('aria-activedescendant', all[at].id) : field.removeAttribute('aria-activedescendant');
}

function own(words) {
  const fits = each => each.text.toLowerCase().includes(words.toLowerCase());
  const acts = commands('main [data-key], .ws-top [data-key]').filter(fits).slice(0, 12), places = commands('[data-go]').filter(fits);
  list.replaceChildren(...(acts.length ? [heading(bar.dataset.act), ...acts.map(each => item(each.control, each.text, each.key))] : []),
    ...(places.length ? [heading(bar.dataset.place), ...places.map(each => item(each.control, each.text, each.key))] : []));
}

async function ask(words) {
  const mine = ++asked;
  own(words);
  mark(0);
  if (words.length < 2) return;
  const answer = await fetch('/find/part?q=' + encodeURIComponent(words)).catch(() => null);
  if (mine !== asked || !answer?.ok) return;
  const found = document.createElement('div');
  found.innerHTML = await answer.text();
  list.prepend(...found.children);
  mark(0);
}

function open() {
  back = document.activeElement;
  field.value = '';
  bar.showModal();
  ask('');
  field.focus();
}

function close() { bar.close(); }

document.addEventListener('desk:find', open);

let soon = 0;
field?.addEventListener('input', () => { clearTimeout(soon); soon = setTimeout(() => ask(field.value.trim()), 120); });
bar?.addEventListener('close', () => { if (back?.isConnected && !back.matches('[data-find]')) back.focus(); });
bar?.addEventListener('click', event => { if (event.target === bar) close(); });
field?.addEventListener('keydown', event => {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) { event.preventDefault(); mark(at + step); }
  if (event.key === 'Enter') { event.preventDefault(); lines()[at]?.click(); }
});
for (const find of document.querySelectorAll('[data-find]')) {
  find.addEventListener('input', () => { const typed = find.value; find.value = ''; open(); field.value = typed; ask(typed.trim()); });
  find.addEventListener('pointerdown', event => { event.preventDefault(); open(); });
}

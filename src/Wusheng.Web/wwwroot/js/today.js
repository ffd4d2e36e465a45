// The engineer's day. Every act goes through a queue on the phone: shown as not yet sent, sent in order when there is a line, each once
// under its own key; what is refused stays with its reason.
import * as queue from './today-queue.js';
import { shrunk } from './today-photo.js';
import { shown, words } from './today-shown.js';
import { deliver } from './today-send.js';
import { keepAtHand } from './today-keep.js';

const person = document.body.dataset.person ?? '';
const root = document.getElementById('today'), strip = document.getElementById('off');
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
let lost = !navigator.onLine, signedOut = false;

async function paint() {
  const acts = await queue.all(person), waiting = acts.filter(act => act.state !== 'refused').length;
  for (const place of root.querySelectorAll('[data-queue]')) {
    const life = place.dataset.queue;
    const mine = acts.filter(act => life ? act.life === life : !root.querySelector(`[data-queue="${CSS.escape(act.life)}"]`));
    place.replaceChildren(...mine.map((act, i) => shown(act, mine.slice(0, i).some(each => each.state === 'refused' && each.life === act.life), { edit, again, drop })));
  }
  // What waits to be sent is not offered a second time.
  for (const form of root.querySelectorAll('form[data-act]')) {
    const waits = acts.some(act => act.state !== 'refused' && act.life === form.dataset.life && ['step', 'receive'].includes(form.elements._act.value) && sameAct(form, act));
    (form.closest('details.td-s') ?? form).hidden = waits;
  }
  strip.hidden = !lost && !signedOut;
  const say = strip.querySelector('[data-say]'), count = document.createElement('b'), [head, tail] = words.off.split('{0}');
  count.textContent = String(waiting);
  if (signedOut) { const link = document.createElement('a'); link.href = '/sign-in?back=/today'; link.textContent = words['sign-in.do']; say.replaceChildren(words['sign-in'], ' ', link); }
  else say.replaceChildren(...(waiting ? [head, count, tail] : [words['off-none']]));
}

async function again(act) {
  const fields = act.fields.filter(([name]) => name !== '_seen').map(([name, value]) => [name, name === '_key' ? newKey() : value]);
  await queue.put({ ...act, fields, state: 'waiting', why: undefined });
  send();
}

async function drop(act) { await queue.remove(act.n); paint(); }

const named = (act, name) => act.fields.find(([field]) => field === name)?.[1] ?? '';
const sameAct = (form, act) => ['_act', '_step', '_row'].every(name => (form.elements[name]?.value ?? '') === named(act, name));

// What was typed comes back into the form; the refused act gives way to the new one when that is sent.
function edit(act) {
  const form = [...root.querySelectorAll(`form[data-life="${CSS.escape(act.life)}"]`)].find(each => sameAct(each, act));
  if (!form) { location.href = `/cases/${act.life}`; return; }
  for (const element of form.elements) {
    if (!element.name?.startsWith('f.') || element.type === 'file') continue;
    const values = act.fields.filter(([field]) => field === element.name).map(([, value]) => value);
    if (element.type === 'radio' || element.type === 'checkbox') element.checked = values.includes(element.value); else element.value = values[0] ?? '';
  }
  form.dataset.instead = act.n;
  form.dataset.dirty = '';
  for (let at = form; at; at = at.parentElement?.closest('details')) if (at.matches('details')) at.open = true;
  form.querySelector('textarea, select, input:not([type=hidden])')?.focus();
}

async function take(form) {
  const data = new FormData(form), fields = [], files = [];
  for (const [name, value] of data) {
    if (!(value instanceof File)) fields.push([name, name === '_key' ? newKey() : value]);
    else if (value.size > 0) { const file = await shrunk(value); files.push({ field: name, name: file.name, blob: file }); }
  }
  if (data.get('_act') === 'attach' && files.length === 0) return;
  const instead = Number(form.dataset.instead);
  await queue.add({ person, life: form.dataset.life, url: form.dataset.act, label: String(data.get('_label')), at: Date.now(), state: 'waiting', fields, files });
  if (instead) { await queue.remove(instead); delete form.dataset.instead; }
  form.reset();
  delete form.dataset.dirty;
  const opened = form.closest('details.td-s');
  if (opened) opened.open = false;
  await paint();
  send();
}

async function sendAll() {
  let sent = 0;
  for (const act of await queue.all(person)) {
    const blocked = (await queue.all(person)).some(each => each.state === 'refused' && each.life === act.life && each.n < act.n);
    if (act.state === 'refused' || blocked) continue;
    try {
      const told = await deliver(act);
      signedOut = told === 'signed-out';
      if (told !== 'done') break;
      lost = false;
      sent++;
    } catch {
      lost = true;
      break;
    }
  }
  await paint();
  if (sent) refresh();
}

let sending = null;
function send() {
  const once = () => navigator.locks ? navigator.locks.request('today-send', sendAll) : sendAll();
  sending = (sending ?? Promise.resolve()).then(once, once);
  return sending;
}

async function refresh() {
  const answer = await fetch('/today', { headers: { Accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html'), list = document.getElementById('orders'), fresh = page.getElementById('orders');
  if (!fresh || list.querySelector('form[data-dirty]') || list.querySelector('details[open]')) return;
  list.innerHTML = fresh.innerHTML;
  window.htmx?.process(list);
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.matches('form[data-act]')) { event.preventDefault(); take(form); }
  else if (form.action.endsWith('/sign-out')) caches?.delete('today-page');
});
document.addEventListener('change', event => { if (event.target.matches('input[data-send]')) event.target.form.requestSubmit(); });
window.addEventListener('online', () => { lost = false; send(); });
window.addEventListener('offline', () => { lost = true; paint(); });
document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
new MutationObserver(paint).observe(document.getElementById('orders'), { childList: true });
setInterval(async () => { if (!document.hidden && (await queue.all(person)).some(act => act.state !== 'refused')) send(); }, 15000);

if ('serviceWorker' in navigator) keepAtHand().catch(() => {});

paint();
send();

// The engineer's day. Every act goes through a queue on the phone: shown as not yet sent, sent in order when there is a line, each once
// under its own key; what is refused stays with its reason.
import * as queue from './today-queue.js';
import { shrunk } from './today-photo.js';

const person = document.body.dataset.person ?? '';
const root = document.getElementById('today'), strip = document.getElementById('off');
const words = JSON.parse(root.dataset.words);
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
const icon = name => { const kind = document.querySelector('use').getAttribute('href').split('#')[0], svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS('http://www.w3.org/2000/svg', 'use'); svg.setAttribute('class', 'ti'); svg.setAttribute('aria-hidden', 'true'); use.setAttribute('href', `${kind}#ti-${name}`); svg.append(use); return svg; };
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
const clockOf = at => new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
let lost = !navigator.onLine, signedOut = false;

const button = (text, press, look = '') => { const b = document.createElement('button'); b.type = 'button'; b.className = `btn ${look}`; b.textContent = text; b.addEventListener('click', press); return b; };

function shown(act, before) {
  const note = document.createElement('div'), text = document.createElement('span'), name = document.createElement('b');
  const refused = act.state === 'refused';
  note.className = refused ? 'nt r' : 'nt p';
  if (refused) note.setAttribute('role', 'alert');
  name.textContent = `${act.label} ${clockOf(act.at)}`;
  text.className = 'sp';
  text.append(name, ` ${refused ? fill(words.refused, act.why) : before ? words.held : act.state === 'sending' ? words.sending : words['not-sent']}`);
  note.append(icon(refused ? 'lock' : 'cloud-off'), text);
  if (refused) {
    const acts = document.createElement('div');
    acts.className = 'acts';
    if (act.fields.some(([field]) => field.startsWith('f.'))) acts.append(button(words.edit, () => edit(act), 'btn-out'));
    acts.append(button(words.again, () => again(act)), button(words.drop, () => drop(act)));
    note.append(acts);
  }
  return note;
}

async function paint() {
  const acts = await queue.all(person), waiting = acts.filter(act => act.state !== 'refused').length;
  for (const place of root.querySelectorAll('[data-queue]')) {
    const life = place.dataset.queue;
    const mine = acts.filter(act => life ? act.life === life : !root.querySelector(`[data-queue="${CSS.escape(act.life)}"]`));
    place.replaceChildren(...mine.map((act, i) => shown(act, mine.slice(0, i).some(each => each.state === 'refused' && each.life === act.life))));
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

async function post(act, token) {
  const body = new FormData();
  for (const [name, value] of act.fields) if (name !== '__RequestVerificationToken') body.append(name, value);
  body.append('_at', new Date(act.at).toISOString());
  for (const file of act.files) body.append(file.field, file.blob, file.name);
  return fetch(act.url, { method: 'POST', body, redirect: 'manual', headers: { 'X-Form-Token': token, Accept: 'application/json' } });
}

const tokenHere = () => document.querySelector('meta[name="form-token"]').content;

async function freshToken() {
  const answer = await fetch('/today', { redirect: 'manual' });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html'), token = page.querySelector('meta[name="form-token"]').content;
  document.querySelector('meta[name="form-token"]').content = token;
  return token;
}

// True: taken or refused, go on; false: no line, no sign-in, or the desk is in trouble: stop and try later.
async function deliver(act) {
  let answer = await post(act, tokenHere());
  if (answer.status === 400) { const token = await freshToken(); if (token) answer = await post(act, token); }
  if (answer.ok) { await queue.remove(act.n); return true; }
  signedOut = answer.type === 'opaqueredirect' || answer.status === 401;
  if (signedOut || answer.status >= 500 || answer.status === 429) return false;
  const why = await answer.json().catch(() => null);
  await queue.put({ ...act, state: 'refused', why: why?.title ?? String(answer.status) });
  return true;
}

async function sendAll() {
  let sent = 0;
  for (const act of await queue.all(person)) {
    const blocked = (await queue.all(person)).some(each => each.state === 'refused' && each.life === act.life && each.n < act.n);
    if (act.state === 'refused' || blocked) continue;
    try {
      if (!await deliver(act)) break;
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

async function keepAtHand() {
  await navigator.serviceWorker.register('/today-worker.js', { scope: '/today' });
  const ready = await navigator.serviceWorker.ready;
  const files = [...performance.getEntriesByType('resource').map(entry => entry.name), ...[...document.querySelectorAll('link[href], script[src], use')].map(element => new URL(element.getAttribute('href') ?? element.src, location.href).href.split('#')[0])];
  ready.active.postMessage({ files: [...new Set(files.filter(url => new URL(url).pathname.startsWith('/s/') || url.endsWith('/today.webmanifest')))] });
}
if ('serviceWorker' in navigator) keepAtHand().catch(() => {});

paint();
send();

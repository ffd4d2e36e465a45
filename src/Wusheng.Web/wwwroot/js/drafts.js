// What is typed is kept. <form data-draft="key"> is stored in this browser on every keystroke, comes back after a reload or a crash
// with the cursor where it was, and is forgotten when the server has taken it (the next page no longer shows the form). A second after
// the last key it is kept on the server as well, so that it comes back at another machine, too.
const who = document.body.dataset.person ?? '';
const place = key => `draft:${who}:${key}`;
const kept = form => [...form.elements].filter(e => e.name && !['password', 'file', 'hidden', 'submit', 'button'].includes(e.type));
const read = key => JSON.parse(localStorage.getItem(place(key)) ?? 'null');
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

const valuesOf = form => kept(form).map(e => [e.name, e.value, e.checked === true]);

const sending = new Map();
const token = () => document.querySelector('meta[name="form-token"]')?.content ?? '';
const post = (form, body) => fetch('/me/drafts', { method: 'POST', keepalive: true, headers: { 'X-Form-Token': token() }, body: new URLSearchParams({ form, body }) }).catch(() => null);

function later(key) {
  clearTimeout(sending.get(key));
  sending.set(key, setTimeout(() => { sending.delete(key); post(key, localStorage.getItem(place(key)) ?? ''); }, 1000));
}

function keep(form) {
  if (who) later(form.dataset.draft);
  const at = document.activeElement;
  form.dataset.dirty = '';
  localStorage.setItem(place(form.dataset.draft), JSON.stringify({
    values: valuesOf(form), at: Date.now(), field: at?.name, caret: at?.selectionStart ?? null,
  }));
  for (const note of (form.closest('.pn') ?? form).querySelectorAll('[data-saved]')) {
    note.hidden = false;
    const time = note.querySelector('time');
    if (time) time.textContent = new Date().toLocaleTimeString('zh-CN', { hour12: false });
  }
}

function bring(form) {
  const draft = read(form.dataset.draft);
  if (!draft || draft.sent || same(draft.values, valuesOf(form))) return;
  kept(form).forEach((element, i) => {
    const [name, value, checked] = draft.values[i] ?? [];
    if (name !== element.name) return;
    if (element.type === 'checkbox' || element.type === 'radio') element.checked = checked; else element.value = value;
  });
  form.dataset.dirty = '';
  form.dispatchEvent(new Event('brought', { bubbles: true }));
  const field = form.elements[draft.field];
  field?.focus?.();
  if (draft.caret !== null) field?.setSelectionRange?.(draft.caret, draft.caret);
}

function forgetTaken(forms) {
  const here = new Set(forms.map(form => place(form.dataset.draft)));
  for (const key of Object.keys(localStorage).filter(k => k.startsWith(place('')))) {
    if (JSON.parse(localStorage.getItem(key)).sent && !here.has(key)) {
      localStorage.removeItem(key);
      if (who) post(key.slice(place('').length), '');
    }
  }
}

function begin(root) {
  const forms = [...root.querySelectorAll('form[data-draft]')];
  forgetTaken([...document.querySelectorAll('form[data-draft]')]);
  forms.forEach(bring);
  if (who) fetchKept(forms.filter(form => !localStorage.getItem(place(form.dataset.draft))));
}

// Typed elsewhere, or in a browser that was emptied since.
async function fetchKept(forms) {
  const keys = [...new Set(forms.map(form => form.dataset.draft))].slice(0, 40);
  if (!keys.length) return;
  const answer = await fetch('/me/drafts?' + keys.map(key => 'form=' + encodeURIComponent(key)).join('&')).catch(() => null);
  if (!answer?.ok) return;
  for (const draft of await answer.json()) {
    if (localStorage.getItem(place(draft.form))) continue;
    localStorage.setItem(place(draft.form), draft.body);
    forms.filter(form => form.dataset.draft === draft.form && form.isConnected).forEach(bring);
  }
}

document.addEventListener('input', event => {
  const form = event.target.closest('form[data-draft]');
  if (form) keep(form);
});
document.addEventListener('submit', event => {
  const draft = event.target.dataset.draft && read(event.target.dataset.draft);
  clearTimeout(sending.get(event.target.dataset.draft));
  if (draft) localStorage.setItem(place(event.target.dataset.draft), JSON.stringify({ ...draft, sent: true }));
});
document.addEventListener('htmx:afterSettle', event => begin(event.target));
begin(document);

// One act to the desk, under its own key, with a form token that is renewed when it has grown old.
import * as queue from './today-queue.js';

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

/** "done" when taken or refused: go on; "signed-out" or "trouble": stop and try later. Throws without a line. */
export async function deliver(act) {
  let answer = await post(act, tokenHere());
  if (answer.status === 400) { const token = await freshToken(); if (token) answer = await post(act, token); }
  if (answer.ok) { await queue.remove(act.n); return 'done'; }
  if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed-out';
  if (answer.status >= 500 || answer.status === 429) return 'trouble';
  const why = await answer.json().catch(() => null);
  await queue.put({ ...act, state: 'refused', why: why?.title ?? String(answer.status) });
  return 'done';
}

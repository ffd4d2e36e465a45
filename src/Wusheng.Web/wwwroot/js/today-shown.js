// What waits on the phone, as it is shown: not yet sent, being sent, held behind a refused one, or refused with its reason.
export const words = JSON.parse(document.getElementById('today').dataset.words);
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
const icon = name => { const kind = document.querySelector('use').getAttribute('href').split('#')[0], svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS('http://www.w3.org/2000/svg', 'use'); svg.setAttribute('class', 'ti'); svg.setAttribute('aria-hidden', 'true'); use.setAttribute('href', `${kind}#ti-${name}`); svg.append(use); return svg; };
const clockOf = at => new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

const button = (text, press, look = '') => { const b = document.createElement('button'); b.type = 'button'; b.className = `btn ${look}`; b.textContent = text; b.addEventListener('click', press); return b; };

/** One waiting or refused act; what a refused one offers is done by the page. */
export function shown(act, before, page) {
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
    if (act.fields.some(([field]) => field.startsWith('f.'))) acts.append(button(words.edit, () => page.edit(act), 'btn-out'));
    acts.append(button(words.again, () => page.again(act)), button(words.drop, () => page.drop(act)));
    note.append(acts);
  }
  return note;
}

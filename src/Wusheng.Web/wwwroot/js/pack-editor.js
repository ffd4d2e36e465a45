// The editor of a draft: CodeMirror over the page's own text area. Every pause in typing keeps the file on the server, which answers with
// what the compiler finds in the whole draft. The editor lives in a shadow root, so its style sheets are made by script and no inline
// style is needed.
import { EditorState, EditorView, keymap, lineNumbers, highlightActiveLine, highlightActiveLineGutter, drawSelection, defaultKeymap, history, historyKeymap, indentWithTab,
  HighlightStyle, syntaxHighlighting, indentUnit, bracketMatching, yaml, setDiagnostics, lintGutter, lintKeymap, search, searchKeymap, tags } from '../lib/editor.js';

const page = document.querySelector('.pe'), words = JSON.parse(page.dataset.words), file = page.dataset.file;
const area = page.querySelector('textarea'), place = page.querySelector('.pe-cm'), saved = page.querySelector('[data-saved]'), list = page.querySelector('[data-problems]');
const PAUSE = 400;
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--ws-ink)', backgroundColor: 'var(--ws-panel)', fontSize: '13px' },
  '.cm-scroller': { fontFamily: 'var(--ws-mono)', lineHeight: '20px' },
  '.cm-content': { caretColor: 'var(--ws-ink)' },
  '.cm-gutters': { backgroundColor: 'var(--ws-sunk)', color: 'var(--ws-ink-3)', borderRight: '1px solid var(--ws-line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--ws-hover)' },
  '.cm-cursor': { borderLeftColor: 'var(--ws-ink)' },
  '&.cm-focused': { outline: 'none' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--ws-slot) !important' },
  '.cm-tooltip': { backgroundColor: 'var(--ws-panel)', color: 'var(--ws-ink)', border: '1px solid var(--ws-line-2)', fontFamily: 'var(--ws-font)' },
  '.cm-panels': { backgroundColor: 'var(--ws-sunk)', color: 'var(--ws-ink)', borderColor: 'var(--ws-line)' },
});
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--ws-brand-ink)' },
  { tag: [tags.string, tags.content], color: 'var(--ws-ink)' },
  { tag: tags.comment, color: 'var(--ws-ink-3)' },
  { tag: [tags.keyword, tags.number, tags.bool], color: 'var(--ws-warn)' },
  { tag: [tags.heading], fontWeight: '600' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--ws-ink-2)' },
]);

let waiting = 0;
const marks = found => found.filter(problem => problem.file === file).map(problem => {
  const line = view.state.doc.line(Math.min(Math.max(problem.line, 1), view.state.doc.lines)), from = Math.min(line.from + Math.max(problem.column - 1, 0), line.to);
  const word = /^[\w\u4e00-\u9fff-]+/.exec(view.state.sliceDoc(from, line.to))?.[0].length ?? 1;
  return { from, to: Math.min(Math.max(from + word, from), line.to), severity: problem.isError ? 'error' : 'warning', message: problem.sentence };
});

function listed(found) {
  const sprite = document.querySelector('use').getAttribute('href').split('#')[0];
  list.replaceChildren(...found.map(problem => {
    const item = document.createElement('li'), text = document.createElement('span'), at = document.createElement('a');
    const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    icon.setAttribute('class', `ti ${problem.isError ? 'c-late' : 'c-warn'}`);
    icon.setAttribute('aria-hidden', 'true');
    use.setAttribute('href', `${sprite}#ti-${problem.isError ? 'x' : 'alert-triangle'}`);
    icon.append(use);
    text.textContent = problem.sentence;
    at.className = 'fp';
    at.href = `${location.pathname}?file=${encodeURIComponent(problem.file)}&line=${problem.line}`;
    at.textContent = `${problem.file}:${problem.line}`;
    item.append(icon, text, at);
    return item;
  }));
}

async function keep(leaving = false) {
  waiting = 0;
  const answer = await fetch(`${page.dataset.draftAt}?path=${encodeURIComponent(file)}`, {
    method: 'PUT', keepalive: leaving, body: view.state.doc.toString(), headers: { 'X-Form-Token': document.querySelector('meta[name="form-token"]').content, 'Content-Type': 'text/plain; charset=utf-8' },
  }).catch(() => null);
  if (!answer?.ok) { saved.textContent = words.lost; saved.classList.add('c-late'); waiting = setTimeout(() => keep(), 5000); return; }
  const told = await answer.json();
  saved.classList.remove('c-late');
  saved.textContent = fill(words.kept, new Date(told.saved).toLocaleTimeString('zh-CN', { hour12: false }));
  page.querySelector('[data-found]').textContent = told.problems.length ? fill(words.found, told.errors, told.hints) : words.sound;
  listed(told.problems);
  view.dispatch(setDiagnostics(view.state, marks(told.problems)));
}

const changed = EditorView.updateListener.of(update => {
  if (!update.docChanged) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => keep(), PAUSE);
});

// Leaving in the middle of a word keeps it all the same.
window.addEventListener('pagehide', () => { if (waiting) { clearTimeout(waiting); keep(true); } });

const root = place.attachShadow({ mode: 'open' }), host = document.createElement('div'), sheet = new CSSStyleSheet();
sheet.replaceSync(':host { display: block; height: 100%; min-height: 60vh; } div:first-child { height: 100%; }');
root.append(host);
area.hidden = true;
place.hidden = false;
const view = new EditorView({
  parent: host,
  root,
  state: EditorState.create({
    doc: area.value,
    extensions: [lineNumbers(), highlightActiveLine(), highlightActiveLineGutter(), drawSelection(), history(), bracketMatching(), indentUnit.of('  '), search({ top: true }), lintGutter(),
      keymap.of([{ key: 'Escape', run: target => { target.contentDOM.blur(); return true; } }, indentWithTab, ...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
      EditorView.contentAttributes.of({ 'aria-label': file, spellcheck: 'false' }), file.endsWith('.md') ? EditorView.lineWrapping : yaml(), look, syntaxHighlighting(colours), changed],
  }),
});
root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

const shown = [...list.querySelectorAll('li')].map(item => { const [, at, line] = /^(.*):(\d+)$/.exec(item.querySelector('.fp').textContent) ?? []; return { file: at, line: Number(line), column: 1, isError: Boolean(item.querySelector('.c-late')), sentence: item.querySelector('span').textContent }; });
view.dispatch(setDiagnostics(view.state, marks(shown)));
if (page.dataset.line) {
  const line = view.state.doc.line(Math.min(Number(page.dataset.line), view.state.doc.lines));
  view.dispatch({ selection: { anchor: line.from }, effects: EditorView.scrollIntoView(line.from, { y: 'center' }) });
}
view.focus();

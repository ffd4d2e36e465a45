// What the pack page takes of CodeMirror: one YAML editor with problems underlined. Bundled by tools/assets.sh into wwwroot/lib/editor.js.
export { EditorState } from '@codemirror/state';
export { EditorView, keymap, lineNumbers, highlightActiveLine, highlightActiveLineGutter, drawSelection } from '@codemirror/view';
export { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
export { HighlightStyle, syntaxHighlighting, indentUnit, bracketMatching } from '@codemirror/language';
export { yaml } from '@codemirror/lang-yaml';
export { setDiagnostics, lintGutter, lintKeymap } from '@codemirror/lint';
export { search, searchKeymap } from '@codemirror/search';
export { tags } from '@lezer/highlight';

// A field that is asked only after a certain answer (<div data-when="f.ground=delivery|quality;f.known!=true">) is shown as soon as that
// answer is given, and sent only then. An answer that is not in the form was given before: the desk has weighed it.
const answered = each => !each.disabled && (each.matches('[type=radio], [type=checkbox]') ? each.checked : each.value);

function holds(form, clause) {
  const [, name, not, words] = clause.match(/^(.+?)(!?)=(.*)$/);
  const asked = [...form.elements].filter(each => each.name === name);
  if (asked.length === 0) return true;
  const given = asked.filter(answered).map(each => each.value);
  return given.length > 0 && given.some(value => words.split('|').includes(value)) !== (not === '!');
}

function show(field, shown) {
  field.hidden = !shown;
  for (const control of field.querySelectorAll('input, select, textarea')) control.disabled = !shown;
}

// What one field shows may be what another hangs on; a standard is never deeper than this.
const Deep = 4;
function mind(form) {
  for (let turn = 0; turn < Deep; turn++) {
    for (const field of form.querySelectorAll('[data-when]')) {
      const shown = field.dataset.when.split(';').every(clause => holds(form, clause));
      if (shown === field.hidden) show(field, shown);
    }
  }
}

const all = root => new Set([...root.querySelectorAll('[data-when]')].map(field => field.closest('form')).filter(Boolean));
for (const kind of ['input', 'change', 'brought']) {
  document.addEventListener(kind, event => {
    const form = event.target.closest('form');
    if (form?.querySelector('[data-when]')) mind(form);
  });
}
document.addEventListener('htmx:afterSettle', () => all(document).forEach(mind));
all(document).forEach(mind);

// A line to put in: [data-insert="#field"] adds its own text to a field, as if it had been typed there.
document.addEventListener('click', event => {
  const line = event.target.closest('[data-insert]');
  const field = line && document.querySelector(line.dataset.insert);
  if (!field) return;
  field.value = field.value.trim() ? `${field.value.trimEnd()}${line.textContent}` : line.textContent;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
});

// What is to be copied: [data-copy="#field"] puts a field's value on the clipboard and says so in its own words.
document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy]');
  const field = button && document.querySelector(button.dataset.copy);
  if (!field) return;
  field.select();
  await navigator.clipboard?.writeText(field.value);
  button.querySelector('[data-copied]')?.removeAttribute('hidden');
});

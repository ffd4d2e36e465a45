// The page of a standard: choosing another version to compare with goes there at once; the handbook prints.
document.addEventListener('change', event => { if (event.target.matches('select[data-change]')) event.target.form.requestSubmit(); });
document.addEventListener('click', event => { if (event.target.closest('[data-print]')) window.print(); });

// An undo toast leaves after its seconds; the pointer or the focus on it stops the count.
setInterval(() => {
  for (const toast of document.querySelectorAll('.toast-u[data-seconds]')) {
    if (toast.matches(':hover, :focus-within')) continue;
    const seconds = Number(toast.dataset.seconds) - 1;
    toast.dataset.seconds = String(seconds);
    const shown = toast.querySelector('[data-count]');
    if (shown) shown.textContent = String(seconds);
    if (seconds <= 0) toast.remove();
  }
}, 1000);

// A paper whose printing has been noted goes to the printer at once; going back and forth does not print it again.
const page = document.querySelector('[data-print-now]');
if (page) {
  const address = new URL(location.href);
  address.searchParams.delete('print');
  history.replaceState(null, '', address);
  window.print();
}

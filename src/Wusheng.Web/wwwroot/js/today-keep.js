// Gives the worker everything the page is made of, so that it opens without a line.
export async function keepAtHand() {
  await navigator.serviceWorker.register('/today-worker.js', { scope: '/today' });
  const ready = await navigator.serviceWorker.ready;
  const files = [...performance.getEntriesByType('resource').map(entry => entry.name), ...[...document.querySelectorAll('link[href], script[src], use')].map(element => new URL(element.getAttribute('href') ?? element.src, location.href).href.split('#')[0])];
  ready.active.postMessage({ files: [...new Set(files.filter(url => new URL(url).pathname.startsWith('/s/') || url.endsWith('/today.webmanifest')))] });
}

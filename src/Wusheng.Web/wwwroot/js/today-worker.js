// Keeps the engineer's day at hand without a line: the page as it was last seen, and the files it is made of.
const PAGE = 'today-page', FILES = 'today-files', AT = '/today', PATIENCE = 6000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

async function fetchPage(request) {
  const answer = await fetch(request);
  const cache = await caches.open(PAGE);
  if (answer.ok && !answer.redirected) await cache.put(AT, answer.clone());
  else if (answer.redirected || answer.type === 'opaqueredirect') await cache.delete(AT);
  return answer;
}

// Only a visit is answered from what is kept; the page itself asks to see what is new.
async function page(request) {
  if (request.mode !== 'navigate') return fetchPage(request);
  const kept = await caches.match(AT, { cacheName: PAGE });
  const asked = fetchPage(request);
  if (!kept) return asked;
  const slow = new Promise(resolve => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([asked, slow]).catch(() => kept);
}

async function file(request) {
  const cache = await caches.open(FILES);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) return;
  if (address.pathname === AT) event.respondWith(page(event.request));
  else if (address.pathname.startsWith('/s/') || address.pathname === '/today.webmanifest') event.respondWith(file(event.request));
});

// The first visit loaded its files before the worker was there; files of versions before are dropped.
self.addEventListener('message', event => event.waitUntil((async () => {
  const cache = await caches.open(FILES), wanted = new Set(event.data.files);
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
  for (const url of wanted) if (!await cache.match(url)) await cache.add(url).catch(() => {});
  await fetchPage(AT).catch(() => {});
})()));

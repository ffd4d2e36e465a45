// Around a list: how many each view holds, going back to the same place, taking the list out as a file, and what the bulk button will do.
const counts = document.querySelector('[data-counts]');
async function fill() {
  const answer = await fetch(counts.dataset.counts, { headers: { Accept: 'application/json' } });
  if (!answer.ok) return;
  const many = await answer.json();
  for (const place of counts.querySelectorAll('[data-n]')) place.textContent = many[place.dataset.n] ?? '';
}
if (counts) (window.requestIdleCallback ?? setTimeout)(fill);

// A list is left and come back to: the same rows stand where they stood, the same row is marked.
const column = document.querySelector('[data-place]');
if (column) {
  const key = `place:${location.pathname}${location.search}`;
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  if (kept && performance.getEntriesByType('navigation')[0]?.type !== 'navigate') {
    column.scrollTop = kept.top;
    document.getElementById(kept.row)?.classList.add('cur');
  }
  addEventListener('pagehide', () => sessionStorage.setItem(key, JSON.stringify({ top: column.scrollTop, row: document.querySelector('[data-row].cur')?.id })));
}

async function take(link, panel, stop) {
  const said = panel.querySelector('[data-said]'), bar = panel.querySelector('progress');
  const say = (what, n) => { said.textContent = said.dataset[what].replace('{0}', String(n)); };
  panel.querySelector('.ex-go').hidden = false;
  bar.value = 0;
  let rows = 0;
  try {
    const answer = await fetch(link.href, { signal: stop.signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const total = Math.max(1, Number(answer.headers.get('X-Rows'))), parts = [];
    for (const reader = answer.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      for (const byte of value) if (byte === 10) rows++;
      bar.value = Math.min(100, 100 * rows / total);
      say('going', Math.min(rows, total));
    }
    const file = document.createElement('a');
    file.href = URL.createObjectURL(new Blob(parts, { type: answer.headers.get('Content-Type') }));
    file.download = link.download;
    file.click();
    URL.revokeObjectURL(file.href);
    say('done', total);
  } catch (why) {
    say(why.name === 'AbortError' ? 'stopped' : 'failed', rows);
  }
}

document.addEventListener('click', event => {
  const panel = event.target.closest('[data-export]'), link = event.target.closest('[data-export] a[download]');
  if (event.target.closest('[data-stop]')) panel.stop?.abort();
  if (!link) return;
  event.preventDefault();
  panel.stop?.abort();
  panel.stop = new AbortController();
  take(link, panel, panel.stop);
});

// "派发能派的 2 张给 邓立": the button says whom, as chosen above it.
document.addEventListener('change', event => {
  const bulk = event.target.closest('.bulk'), to = bulk?.querySelector('[data-to]');
  if (to && event.target.matches('.bulk-a select')) to.textContent = event.target.value ? to.dataset.to.replace('{0}', event.target.selectedOptions[0].textContent.split(' · ')[0]) : '';
});

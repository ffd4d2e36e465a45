// The acts made on this phone that the desk has not taken yet: kept in IndexedDB, in the order they were made.
const open = () => new Promise((resolve, reject) => {
  const asked = indexedDB.open('wusheng-today', 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore('acts', { keyPath: 'n', autoIncrement: true });
  asked.onsuccess = () => resolve(asked.result);
  asked.onerror = () => reject(asked.error);
});

async function within(mode, work) {
  const db = await open();
  try {
    return await new Promise((resolve, reject) => {
      const deal = db.transaction('acts', mode), asked = work(deal.objectStore('acts'));
      deal.oncomplete = () => resolve(asked?.result);
      deal.onerror = () => reject(deal.error);
    });
  } finally {
    db.close();
  }
}

export const all = async person => (await within('readonly', acts => acts.getAll())).filter(act => act.person === person);
export const add = act => within('readwrite', acts => acts.add(act));
export const put = act => within('readwrite', acts => acts.put(act));
export const remove = n => within('readwrite', acts => acts.delete(n));

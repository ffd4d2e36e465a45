// A quick hand presses a key as soon as it sees the page, while the scripts are still on their way. Such keys are kept here, in
// order, until the keyboard (keys.js) is ready and takes them. It must run before the page is drawn: neither module nor deferred.
(() => {
  const kept = [];
  const keep = event => { kept.push(event); };
  document.addEventListener('keydown', keep);
  window.takeEarlyKeys = () => {
    document.removeEventListener('keydown', keep);
    return kept.splice(0);
  };
})();

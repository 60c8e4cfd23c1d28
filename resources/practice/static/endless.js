// A fault switch for tests: a page that never comes to rest again.
setTimeout(() => {
  for (;;);
}, 1500);

// A fault switch for tests: a page that takes more and more memory, and keeps all of it.
const kept = [];
setInterval(() => {
  for (let part = 0; part < 20; part += 1) kept.push(Array.from({ length: 100000 }, (_, number) => ({ number, part })));
}, 100);

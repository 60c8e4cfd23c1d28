// Takes one order after the other, tries it, and tells what the page saw of it.
"use strict";

const ANSWER_MS = 2500;
const ARMED_MS = 9000;
const PAUSE_MS = 40; // between two addresses of one order, so that each is decided on
const page = Math.random().toString(36).slice(2);
const ways = { ...navigations, ...requests, ...permissions, ...nuisances };

const pause = (time) => new Promise((done) => setTimeout(done, time));
const within = (time, promise) => Promise.race([promise, pause(time).then(() => "no answer")]);

function tell(number, state, said = []) {
  const words = said.map((each) => String(each).slice(0, 200));
  const address = location.href.slice(0, 2000);
  const body = JSON.stringify({ number, state, said: words, address, top: window === window.top });
  return fetch("/reports", { method: "POST", body });
}

async function attempt(way, target) {
  try {
    const said = await within(ANSWER_MS, Promise.resolve(ways[way](target)));
    return said === undefined ? "tried" : said;
  } catch (error) {
    return error.name;
  }
}

// A person's click on the whole page: the way is tried inside its handler, with all that a gesture allows.
function byHand(order) {
  const trigger = document.getElementById("trigger");
  trigger.removeAttribute("target");
  trigger.removeAttribute("download");
  const [way] = order.ways;
  const [target] = order.targets;
  trigger.textContent = way;
  const own = { "link-by-hand": "", "link-blank-by-hand": "_blank" };
  const isLink = way in own;
  trigger.href = isLink ? target : "#";
  if (isLink && own[way]) trigger.target = own[way];
  trigger.classList.add("armed");
  return new Promise((done) => {
    setTimeout(() => { trigger.classList.remove("armed"); done(["no click"]); }, ARMED_MS);
    for (const kind of ["click", "auxclick", "dragend"]) {
      trigger.addEventListener(kind, once, { once: true });
    }
    function once(event) {
      trigger.classList.remove("armed");
      if (isLink) return done(pause(PAUSE_MS).then(() => ["tried"]));
      event.preventDefault();
      done(attempt(way, target).then((said) => [said]));
    }
  });
}

async function perform(order) {
  if (order.by_hand) {
    const over = byHand(order);
    await tell(order.number, "armed");
    return over;
  }
  const said = [];
  for (const way of order.ways) {
    for (const target of order.targets) {
      said.push(await attempt(way, target));
      await pause(PAUSE_MS);
    }
  }
  return said;
}

async function serve() {
  for (;;) {
    try {
      const order = await (await fetch(`/orders?page=${page}`)).json();
      if (order) await tell(order.number, "done", await perform(order));
    } catch {
      await pause(PAUSE_MS);
    }
  }
}

if (window === window.top) window.addEventListener("load", serve);

// A service worker that keeps the word in its own memory and cache.
"use strict";
let kept = "";
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", async (event) => {
  kept = event.data;
  await (await caches.open("service")).put("/canary/service-word", new Response(kept));
  event.source.postMessage(kept.length);
});

// Every way in which a page can make the browser speak to a host without leaving the page.
"use strict";

const tagged = (tag, attributes) => (target) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value.replace("%", target));
  document.head.append(element);
  setTimeout(() => element.remove(), 1500);
};

const styled = (rules) => (target) => {
  const style = document.createElement("style");
  style.textContent = rules.replaceAll("%", target);
  document.head.append(style);
  const shown = document.createElement("p");
  shown.className = "styled";
  shown.textContent = "x";
  document.body.append(shown);
  setTimeout(() => { style.remove(); shown.remove(); }, 1500);
};

const script = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
const socketOf = (target) => target.replace(/^http/, "ws");

const requests = {
  "fetch": (target) => fetch(target).then(() => "answered"),
  "fetch-no-cors": (target) => fetch(target, { mode: "no-cors", keepalive: true }).then(() => "answered"),
  "fetch-hop": (target) => fetch(`/hop/307?n=${Math.random()}&to=${encodeURIComponent(target)}`, { mode: "no-cors" }).then(() => "answered"),
  "xhr": (target) => new Promise((done) => {
    const call = new XMLHttpRequest();
    call.onload = () => done("answered");
    call.onerror = () => done("refused");
    call.open("GET", target);
    call.send();
  }),
  "beacon": (target) => navigator.sendBeacon(target, "x") ? "queued" : "refused",
  "websocket": (target) => new Promise((done) => {
    const socket = new WebSocket(socketOf(target));
    socket.onopen = () => done("answered");
    socket.onerror = () => done("refused");
  }),
  "event-source": (target) => new Promise((done) => {
    const source = new EventSource(target);
    source.onopen = () => { source.close(); done("answered"); };
    source.onerror = () => { source.close(); done("refused"); };
  }),
  "image": (target) => new Promise((done) => {
    const image = new Image();
    image.onload = () => done("answered");
    image.onerror = () => done("refused");
    image.src = target;
  }),
  "script": tagged("script", { src: "%" }),
  "module": tagged("script", { src: "%", type: "module" }),
  "style": tagged("link", { rel: "stylesheet", href: "%" }),
  "style-import": styled("@import url('%');"),
  "style-image": styled(".styled { background: url('%'); }"),
  "font": styled("@font-face { font-family: f; src: url('%'); } .styled { font-family: f; }"),
  "icon": tagged("link", { rel: "icon", href: "%" }),
  "manifest": tagged("link", { rel: "manifest", href: "%" }),
  "prefetch": tagged("link", { rel: "prefetch", href: "%" }),
  "preload": tagged("link", { rel: "preload", as: "image", href: "%" }),
  "module-preload": tagged("link", { rel: "modulepreload", href: "%" }),
  "preconnect": tagged("link", { rel: "preconnect", href: "%" }),
  "dns-prefetch": tagged("link", { rel: "dns-prefetch", href: "%" }),
  "video": tagged("video", { src: "%", autoplay: "" }),
  "audio": tagged("audio", { src: "%", autoplay: "" }),
  "speculation": (target) => {
    const rules = document.createElement("script");
    rules.type = "speculationrules";
    const rule = [{ source: "list", urls: [target], eagerness: "immediate" }];
    rules.textContent = JSON.stringify({ prefetch: rule, prerender: rule });
    document.head.append(rules);
    setTimeout(() => rules.remove(), 1500);
  },
  "ping": (target) => {
    const link = document.createElement("a");
    link.href = "#ping";
    link.ping = target;
    document.body.append(link);
    link.click();
    link.remove();
  },
  "worker": (target) => new Promise((done) => {
    const worker = new Worker(script(`try { importScripts(${JSON.stringify(target)}); postMessage("answered"); } catch { postMessage("refused"); }`));
    worker.onmessage = (news) => { worker.terminate(); done(news.data); };
  }),
  "worker-fetch": (target) => new Promise((done) => {
    const worker = new Worker(script(`fetch(${JSON.stringify(target)}, { mode: "no-cors" }).then(() => postMessage("answered"), () => postMessage("refused"))`));
    worker.onmessage = (news) => { worker.terminate(); done(news.data); };
  }),
  "shared-worker": (target) => new Promise((done) => {
    const text = `onconnect = (news) => fetch(${JSON.stringify(target)}, { mode: "no-cors" }).then(() => news.ports[0].postMessage("answered"), () => news.ports[0].postMessage("refused"))`;
    const worker = new SharedWorker(script(text));
    worker.port.onmessage = (news) => done(news.data);
  }),
  "web-rtc": async (target) => {
    const host = new URL(target).hostname;
    const port = new URL(target).port || 3478;
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:${port}` }] });
    connection.createDataChannel("x");
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise((done) => setTimeout(done, 1500));
    connection.close();
    return "tried";
  },
  "web-transport": (target) => new WebTransport(target.replace(/^http:/, "https:")).ready.then(() => "answered", () => "refused"),
};

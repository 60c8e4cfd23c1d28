// Every way in which a page can lead its window, or another, to an address.
"use strict";

const made = (tag, attributes) => {
  const element = Object.assign(document.createElement(tag), attributes);
  document.body.append(element);
  return element;
};

const gone = (element, time = 400) => setTimeout(() => element.remove(), time);

const formTo = (target, method, place = "") => {
  const form = made("form", { method, action: target, target: place });
  form.append(Object.assign(document.createElement("input"), { name: "x", value: "y" }));
  form.submit();
  gone(form);
};

const embedded = (tag, name) => (target) => {
  const element = document.createElement(tag);
  element[name] = target;
  document.body.append(element);
  gone(element);
};

let hops = Math.random();
const hop = (code, target) => `/hop/${code}?n=${(hops += 1)}&to=${encodeURIComponent(target)}`;
const throughFrame = (address) => (target) => embedded("iframe", "src")(address(target));

const navigations = {
  "assign": (target) => { location.assign(target); },
  "replace": (target) => { location.replace(target); },
  "link": (target) => { const link = made("a", { href: target }); link.click(); gone(link); },
  "link-blank": (target) => { const link = made("a", { href: target, target: "_blank" }); link.click(); gone(link); },
  "link-download": (target) => { const link = made("a", { href: target, download: "x.pdf" }); link.click(); gone(link); },
  "link-by-hand": () => {},
  "link-blank-by-hand": () => {},
  "assign-by-hand": (target) => { location.assign(target); },
  "open": (target) => { const opened = window.open(target); return opened ? "a window" : "no window"; },
  "open-named": (target) => { const opened = window.open(target, "other", "width=200,height=200"); return opened ? "a window" : "no window"; },
  "form-get": (target) => formTo(target, "get"),
  "form-post": (target) => formTo(target, "post"),
  "form-blank": (target) => formTo(target, "post", "_blank"),
  "refresh": (target) => {
    const refresh = document.createElement("meta");
    refresh.httpEquiv = "refresh";
    refresh.content = `0;url=${target}`;
    document.head.append(refresh);
    gone(refresh);
  },
  "base": (target) => {
    const base = document.createElement("base");
    base.href = target;
    document.head.append(base);
    const link = made("a", {});
    link.setAttribute("href", "reached");
    link.click();
    gone(link);
    base.remove();
  },
  "frame": embedded("iframe", "src"),
  "frame-leads-top": throughFrame((target) => `/page/leaving?to=${encodeURIComponent(target)}`),
  "frame-refresh": throughFrame((target) => `/page/refresh?to=${encodeURIComponent(target)}`),
  "frame-headers": throughFrame((target) => `/page/headers?to=${encodeURIComponent(target)}`),
  "frame-in-frame": (target) => {
    const outer = made("iframe", { srcdoc: `<iframe src="${target.replaceAll('"', "&quot;")}"></iframe>` });
    gone(outer, 800);
  },
  "frame-hop-301": throughFrame((target) => hop(301, target)),
  "frame-hop-302": throughFrame((target) => hop(302, target)),
  "frame-hop-303": throughFrame((target) => hop(303, target)),
  "frame-hop-307": throughFrame((target) => hop(307, target)),
  "frame-hop-308": throughFrame((target) => hop(308, target)),
  "hop-301": (target) => { location.assign(hop(301, target)); },
  "hop-302": (target) => { location.assign(hop(302, target)); },
  "hop-303": (target) => { location.assign(hop(303, target)); },
  "hop-307": (target) => { formTo(hop(307, target), "post"); },
  "hop-308": (target) => { formTo(hop(308, target), "post"); },
  "object": embedded("object", "data"),
  "embed": embedded("embed", "src"),
  "portal": embedded("portal", "src"),
  "history": (target) => { history.pushState(null, "", target); },
  "navigation": (target) => { navigation.navigate(target).finished.catch(() => {}); },
};

// Keeps the page live: posts in the background, follows the stream, swaps only what differs. Without it, all works by reloading.
"use strict";
(() => {
  const root = document.documentElement;
  const by = (id, from = document) => from.getElementById(id);
  let stream = null;
  let opener = null;
  let queue = Promise.resolve();
  let timer = 0;
  let retry = 0;
  let acts = 0;
  let drawn = 0;
  let pressed = Promise.resolve();
  let letGo = () => {};
  root.classList.add("js");

  const nearEnd = () => { const box = by("scroll"); return box.scrollHeight - box.scrollTop - box.clientHeight < 120; };

  /** To the end of the conversation; a last message taller than the room is shown from its beginning. */
  function toEnd() {
    const box = by("scroll");
    const last = by("log")?.lastElementChild;
    if (last?.matches("li")) box.scrollTop = last.offsetHeight > box.clientHeight ? last.offsetTop - box.offsetTop - 12 : box.scrollHeight;
  }

  /** A selector that finds an element's successor after its part was drawn anew. */
  function trace(element) {
    if (element.id) return `#${CSS.escape(element.id)}`;
    const at = ["name", "value", "href"].filter((name) => element.hasAttribute(name));
    return element.localName + at.map((name) => `[${name}="${CSS.escape(element.getAttribute(name))}"]`).join("");
  }

  function swap(old, fresh) {
    if (old.innerHTML === fresh.innerHTML && old.hidden === fresh.hidden) return;
    const focused = old.contains(document.activeElement) ? trace(document.activeElement) : "";
    const opened = [...old.querySelectorAll("details[open][id]")].map((one) => one.id);
    old.innerHTML = fresh.innerHTML;
    old.hidden = fresh.hidden;
    opened.forEach((id) => by(id)?.setAttribute("open", ""));
    if (focused) (old.querySelector(focused) ?? by("text"))?.focus({ preventScroll: true });
  }

  /** The log is compared message by message, so that only what is new is read out. */
  function merge(old, fresh) {
    const wanted = new Set([...fresh.children].map((one) => one.id));
    [...old.children].forEach((one) => wanted.has(one.id) || one.remove());
    [...fresh.children].forEach((one, index) => {
      const here = by(one.id);
      const copy = document.importNode(one, true);
      if (!here) {
        copy.classList.add("fresh");
        old.insertBefore(copy, old.children[index] ?? null);
      } else if (here.dataset.drawn !== one.outerHTML) {
        if (here.contains(document.activeElement)) {
          const focused = trace(document.activeElement);
          here.replaceWith(copy);
          (copy.querySelector(focused) ?? copy).focus({ preventScroll: true });
        } else here.replaceWith(copy);
      }
      by(one.id).dataset.drawn = one.outerHTML;
    });
  }

  function remember() {
    by("log")?.querySelectorAll(":scope > li").forEach((one) => { one.dataset.drawn = one.outerHTML; });
  }

  function show(dialog) {
    dialog.removeAttribute("open");
    dialog.showModal();
    const first = dialog.querySelector("[aria-invalid=true]") ?? dialog.querySelector(".field input, .field select, .field textarea");
    (first ?? by("form-title")).focus();
  }

  function dialogs(fresh) {
    const old = by("dialog");
    const next = by("dialog", fresh);
    if (!next && old) {
      old.close();
      old.remove();
      (opener && document.contains(opener) ? opener : by("text"))?.focus({ preventScroll: true });
    } else if (next && !old) {
      document.body.append(document.importNode(next, true));
      show(by("dialog"));
    } else if (next && old.dataset.key !== next.dataset.key) {
      old.replaceWith(document.importNode(next, true));
      show(by("dialog"));
    }
  }

  function apply(html, url, acted, end) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    const there = new URL(url, location.href);
    if (there.pathname !== location.pathname || fresh.documentElement.lang !== root.lang) {
      history.pushState(null, "", there.pathname);
      root.lang = fresh.documentElement.lang;
      document.title = fresh.title;
      document.body.replaceWith(document.importNode(fresh.body, true));
      return settle();
    }
    const follows = end || nearEnd();
    document.title = fresh.title;
    document.body.className = fresh.body.className;
    document.querySelectorAll("[data-part]").forEach((old) => {
      const next = by(old.id, fresh);
      if (next && (acted || old.id !== "trouble")) swap(old, next);
    });
    const log = by("log");
    if (log?.getAttribute("role") === "log") merge(log, by("log", fresh));
    dialogs(fresh);
    if (follows) toEnd();
    return undefined;
  }

  /** Looks again. What was asked for before an act was done may be older than its answer: ask once more. */
  async function refresh() {
    const before = drawn;
    try {
      const answer = await fetch(location.href, { headers: { "X-Follows": "live" } });
      const html = await answer.text();
      await pressed;
      if (before !== drawn) soon();
      else if (answer.ok) apply(html, location.href, false, false);
    } catch { /* the stream says when the connection is back */ }
  }

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(refresh, 60);
  }

  function fail(words) {
    const line = document.createElement("p");
    line.textContent = words;
    by("trouble").replaceChildren(line);
  }

  /**
   * Post a form's data and draw the page that answers, unless the answer to a later act stands already. Resolves to what
   * the server could not take of a message.
   */
  async function post(action, data, end) {
    const mine = ++acts;
    try {
      const answer = await fetch(action, { method: "POST", body: data });
      if (answer.ok) {
        const html = await answer.text();
        await pressed;
        const fresh = new DOMParser().parseFromString(html, "text/html");
        if (mine > drawn) {
          drawn = mine;
          apply(html, answer.url, true, end);
        } else {
          if (by("trouble", fresh)?.childElementCount) swap(by("trouble"), by("trouble", fresh));
          soon();
        }
        return by("text", fresh)?.value ?? "";
      }
      fail(answer.status === 413 ? document.body.dataset.large : document.body.dataset.failed);
    } catch {
      fail(document.body.dataset.failed);
    }
    return data.get("text") ?? "";
  }

  /** Messages leave the composer at once and go out one after the other; what was not taken comes back. */
  function say(form) {
    const data = new URLSearchParams(new FormData(form));
    form.elements.text.value = "";
    form.elements.text.focus();
    queue = queue.then(() => post(form.action, data, true)).then((rest) => {
      const text = by("text");
      if (rest && text) text.value = [rest, text.value].filter(Boolean).join("\n");
    });
  }

  async function send(form, button) {
    if (form.getAttribute("aria-busy") === "true") return;
    if (!form.closest("dialog")) opener = button;
    form.setAttribute("aria-busy", "true");
    await post(form.action, new URLSearchParams(new FormData(form, button)), form.matches(".suggest"));
    form.removeAttribute("aria-busy");
    document.querySelectorAll(".react[open]").forEach((one) => one.removeAttribute("open"));
  }

  function follow() {
    clearTimeout(retry);
    stream?.close();
    stream = null;
    if (document.hidden) return;
    stream = new EventSource(document.body.dataset.live);
    stream.addEventListener("changed", soon);
    stream.addEventListener("open", () => { root.classList.remove("is-offline"); soon(); });
    stream.addEventListener("error", () => {
      root.classList.add("is-offline");
      if (stream.readyState === EventSource.CLOSED) retry = setTimeout(follow, 3_000);
    });
  }

  function settle() {
    remember();
    toEnd();
    const dialog = by("dialog");
    if (dialog) show(dialog);
    else if (matchMedia("(hover: hover)").matches) by("text")?.focus({ preventScroll: true });
    follow();
  }

  /** What is drawn anew under a finger would lose its press: it waits until the click that follows has been, or for a while. */
  document.addEventListener("pointerdown", () => {
    pressed = new Promise((resolve) => { letGo = resolve; });
    setTimeout(letGo, 3_000);
  });
  ["pointerup", "pointercancel"].forEach((end) => document.addEventListener(end, () => setTimeout(letGo, 50)));
  document.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.target.id === "composer") say(event.target);
    else send(event.target, event.submitter);
  });
  document.addEventListener("keydown", (event) => {
    if (event.target.id === "text" && event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      if (event.target.value.trim()) event.target.form.requestSubmit();
    }
    if (event.key === "Escape") document.querySelectorAll("details[open]").forEach((one) => {
      const inside = one.contains(document.activeElement);
      one.removeAttribute("open");
      if (inside) one.querySelector("summary").focus();
    });
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
  });
  document.addEventListener("cancel", (event) => {
    if (event.target.id !== "dialog") return;
    event.preventDefault();
    by("form-close").requestSubmit();
  }, true);
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.react[open], details.seats[open]").forEach((one) => one.contains(event.target) || one.removeAttribute("open"));
  });
  document.addEventListener("visibilitychange", follow);
  addEventListener("popstate", () => location.reload());
  addEventListener("pagehide", () => stream?.close());
  setInterval(() => { if (!document.hidden && stream?.readyState === 1) refresh(); }, 60_000);
  settle();
})();

// What everybody needs of a page, checked in it: names, labels, landmarks, references, contrast. Returns the faults.
() => {
  const faults = [];
  const seen = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && one.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
  const named = (one) => (one.getAttribute("aria-label") ?? "").trim() || one.innerText?.trim() || one.textContent.trim()
    || (one.labels && [...one.labels].some((label) => label.textContent.trim()));
  const told = (one) => one.outerHTML.replace(/\s+/g, " ").slice(0, 120);

  all("button, a[href], summary, input:not([type=hidden]), select, textarea").forEach((one) => named(one) || faults.push(`no name: ${told(one)}`));
  all("input:not([type=hidden]), select, textarea").forEach((one) => one.labels?.length || faults.push(`no label: ${told(one)}`));
  all("fieldset").forEach((one) => one.querySelector("legend")?.textContent.trim() || faults.push(`no legend: ${told(one)}`));
  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
  ids.filter((id, index) => ids.indexOf(id) !== index).forEach((id) => faults.push(`twice: #${id}`));
  document.querySelectorAll("[aria-describedby], [aria-labelledby], label[for]").forEach((one) => {
    const wanted = ["aria-describedby", "aria-labelledby", "for"].flatMap((name) => (one.getAttribute(name) ?? "").split(" ").filter(Boolean));
    wanted.forEach((id) => document.getElementById(id) || faults.push(`points nowhere: ${id}`));
  });
  if (!document.documentElement.lang) faults.push("no language");
  if (!document.title.trim()) faults.push("no title");
  if (document.querySelectorAll("h1").length !== 1) faults.push("not one h1");
  for (const mark of ["main", "nav", "aside"]) if (!document.querySelector(mark)) faults.push(`no ${mark}`);
  if (document.querySelector(".log") && !document.querySelector("[role=log][aria-live=polite][aria-label]")) faults.push("no live log");
  all("[tabindex]").forEach((one) => Number(one.tabIndex) > 0 && faults.push(`jumps the queue: ${told(one)}`));
  if (document.documentElement.scrollWidth > innerWidth) faults.push(`wider than the screen: ${document.documentElement.scrollWidth}`);

  const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const paint = (color, ground) => {
    brush.fillStyle = `rgb(${ground.join()})`; brush.fillRect(0, 0, 1, 1);
    brush.fillStyle = color; brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (one) => {
    const layers = [];
    for (let at = one; at; at = at.parentElement) layers.unshift(getComputedStyle(at).backgroundColor);
    return layers.reduce((below, color) => paint(color, below), [255, 255, 255]);
  };
  const texts = document.createTreeWalker(document.querySelector("dialog:modal") ?? document.body, NodeFilter.SHOW_TEXT);
  const done = new Set();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const one = node.parentElement;
    if (!node.data.trim() || done.has(one) || !seen(one) || one.closest(".sr, :disabled, option, script, .skip")) continue;
    done.add(one);
    const style = getComputedStyle(one);
    const below = ground(one);
    const [high, low] = [light(below), light(paint(style.color, below))].sort((a, b) => b - a);
    const ratio = (high + 0.05) / (low + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 600);
    if (ratio < (large ? 3 : 4.5)) faults.push(`contrast ${ratio.toFixed(2)}: ${node.data.trim().slice(0, 40)} (${one.className})`);
  }
  return faults;
}
